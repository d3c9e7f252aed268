using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>The list of recipients from the lines below "Nơi nhận:".</summary>
internal static partial class RecipientRecogniser
{
    private const string Registry = "VT";

    /// <summary>Words in full count only behind "để": "Ban Chỉ đạo" is a name.</summary>
    private static readonly Regex Mark = new(
        $@"^(?<name>[^()]*?[^()\s,;–-])\s*[,;–-]?\s+(?<mark>để\s+({Words(_ => true)})|({Words(mark => mark.Contains('/', StringComparison.Ordinal))}))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether a line is one of the list: it begins with a dash or with "Lưu".</summary>
    public static bool IsEntry(string text) => ListDash.Leads(text) || Archive().IsMatch(text.TrimStart());

    public static RecipientList Read(ReadingContext context, IEnumerable<RichText> lines)
    {
        var entries = new List<string>();
        string? archive = null;
        var open = false;
        foreach (var line in lines.SelectMany(line => line.Split('\n')).Select(line => line.OnOneLine().Plain).Where(line => line.Length > 0))
        {
            var text = ListDash.Without(line);
            if (Archive().Match(text) is { Success: true } match)
            {
                archive = text[match.Length..].TrimEnd('.', ';', ' ');
            }
            else if (archive is not null)
            {
                archive += " " + text.TrimEnd('.', ';', ' ');
            }
            else if (open && !ListDash.Leads(line) && entries.Count > 0)
            {
                entries[^1] += " " + text;
            }
            else if (text.Length > 0)
            {
                entries.Add(text);
            }

            open = entries.Count > 0 && entries[^1][^1] is not (';' or '.');
        }

        var list = new RecipientList([.. entries.Select(entry => Marked(entry.TrimEnd(';', '.', ',', ' '))).Where(entry => entry.Length > 0)], ArchiveOf(context, archive));
        context.Found("Nơi nhận", string.Join("; ", list.Entries), ReadingCertainty.Sure, "chữ “Nơi nhận”");
        return list;
    }

    /// <summary>With brackets around what the recipient is to do, "Sở Nội vụ để b/c": the usual form.</summary>
    private static string Marked(string entry) =>
        Mark.Match(entry) is { Success: true } match ? $"{match.Groups["name"].Value} ({match.Groups["mark"].Value})" : entry;

    private static ArchiveLine ArchiveOf(ReadingContext context, string? text)
    {
        if (text is null)
        {
            context.Warn("ARCHIVE_MISSING", "recipients", "Nơi nhận trong tệp không có dòng “Lưu”.", "Văn bản mới sẽ có dòng “Lưu: VT”.");
            return new ArchiveLine([]);
        }

        var drafter = "";
        int? copies = null;
        var units = Brackets().Replace(text, match =>
        {
            var inner = match.Groups["inner"].Value.Trim();
            if (int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            {
                copies = count;
            }
            else
            {
                drafter = drafter.Length == 0 ? inner : $"{drafter}, {inner}";
            }

            return "";
        }).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!units.Contains(Registry))
        {
            context.Warn("ARCHIVE_WITHOUT_REGISTRY", "recipients", $"Dòng lưu “{text}” không có VT.", "Văn bản mới sẽ ghi “Lưu: VT” trước các nơi lưu khác.");
        }

        return new ArchiveLine([.. units.Where(unit => unit != Registry)], drafter, copies);
    }

    private static string Words(Func<string, bool> which) => string.Join('|', ReadingWords.BuiltIn.RecipientMarks.Where(which).Select(Regex.Escape));

    [GeneratedRegex(@"^Lưu\b\s*:?\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Archive();

    [GeneratedRegex(@"\s*\((?<inner>[^()]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
