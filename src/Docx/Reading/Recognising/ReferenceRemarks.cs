using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>
/// The lines that say what an appendix goes with are made anew from number, date and issuer of the document; those with other words are told.
/// </summary>
internal static partial class ReferenceRemarks
{
    public static void Tell(ReadingContext context, OfficialDocument document)
    {
        var header = document.Header;
        var made = Words($"Kèm theo {document.Kind.Name} số {header.Number} {header.Date.ToLongText()} của {document.IssuerName}").ToHashSet(StringComparer.Ordinal);
        foreach (var reference in context.References.Where(reference => !Words(reference).All(made.Contains)))
        {
            context.Warn(
                "REFERENCE_MADE_ANEW", "appendices", $"Dòng “{reference}” dưới tên phụ lục được viết lại theo số, ngày và cơ quan ban hành ở đầu văn bản.",
                "Hãy kiểm tra số, ngày và cơ quan ban hành.");
        }
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(Folded.Of(text)).Select(match => match.Value.TrimStart('0'));

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
