using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Documents.Kinds;

/// <summary>The kinds of administrative documents, read from the table of the decree.</summary>
public static class DocumentKinds
{
    private static readonly FrozenDictionary<string, DocumentKind> Kinds = Read();

    /// <summary>All kinds, in no order.</summary>
    public static IReadOnlyCollection<DocumentKind> All => Kinds.Values;

    /// <summary>Looks a kind up by its code.</summary>
    public static bool TryGet(string code, [MaybeNullWhen(false)] out DocumentKind kind) => Kinds.TryGetValue(code, out kind);

    private static FrozenDictionary<string, DocumentKind> Read()
    {
        using var stream = typeof(DocumentKinds).Assembly.GetManifestResourceStream("document-kinds.csv")!;
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
