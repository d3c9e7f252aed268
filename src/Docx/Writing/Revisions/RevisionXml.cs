using System.Globalization;
using System.Xml;
using ThiDua.Formats.Comparing;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>Writes who made a change and when, each with a number of its own.</summary>
/// <param name="xml">The part.</param>
/// <param name="date">When the changes were made; some are written as made two minutes later.</param>
/// <param name="lastNumber">The last number that is taken.</param>
internal sealed class RevisionXml(XmlWriter xml, DateTimeOffset date, int lastNumber)
{
    /// <summary>Who makes the changes and comments.</summary>
    public const string Author = "ThiDua";

    /// <summary>LibreOffice takes changes of the same kind and minute for one where the first ends a paragraph and the second begins the next.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(2);

    private string _date = Stamp(date);
    private string _other = Stamp(date + Apart);
    private int _number = lastNumber;

    /// <summary>A date as Word writes it: to the second, in universal time.</summary>
    public static string Stamp(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// Sets what follows apart from what came before: without this a word processor that joins both would also change the mark between them, which
    /// is kept.
    /// </summary>
    public void SetApart() => (_date, _other) = (_other, _date);

    /// <summary>Begins the element around inserted or removed runs.</summary>
    public void Start(Change change)
    {
        xml.Start(change == Change.Inserted ? "ins" : "del");
        xml.Attribute("id", ++_number);
        xml.Attribute("author", Author);
        xml.Attribute("date", _date);
    }

    /// <summary>Says that a mark or row is inserted or removed; null for what is kept.</summary>
    public Action? Of(Change change) => change == Change.Kept ? null : () =>
    {
        Start(change);
        xml.End();
    };
}
