using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Documents.Kinds;

/// <summary>The kinds of administrative documents, read from the table of the decree.</summary>
public static class DocumentKinds
{
    private static readonly FrozenDictionary<string, DocumentKind> Kinds = Read("document-kinds.csv");

    private static readonly FrozenDictionary<string, DocumentKind> Papers = Read("award-papers.csv");

    private static readonly FrozenDictionary<string, DocumentKind> Reports = Read("award-reports.csv");

    /// <summary>All kinds of administrative documents, in no order.</summary>
    public static IReadOnlyCollection<DocumentKind> All => Kinds.Values;

    /// <summary>Papers handed out with awards (giấy khen, bằng khen), in no order.</summary>
    public static IReadOnlyCollection<DocumentKind> AwardPapers => Papers.Values;

    /// <summary>Reports that those who are nominated for an award write (báo cáo thành tích), in no order.</summary>
    public static IReadOnlyCollection<DocumentKind> AwardReports => Reports.Values;

    /// <summary>Looks a kind of document, paper or report up by its code.</summary>
    public static bool TryGet(string code, [MaybeNullWhen(false)] out DocumentKind kind) =>
        Kinds.TryGetValue(code, out kind) || Papers.TryGetValue(code, out kind) || Reports.TryGetValue(code, out kind);

    private static FrozenDictionary<string, DocumentKind> Read(string table)
    {
        using var stream = typeof(DocumentKinds).Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        var forms = DocumentForms.Read();
        var kinds = new Dictionary<string, DocumentKind>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split(',');
            kinds.Add(cells[0], new DocumentKind(
                cells[0], cells[1], cells[2], cells[3], forms[cells[4]], Enum.Parse<AddresseeUse>(cells[5], ignoreCase: true)));
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
