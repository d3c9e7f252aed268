using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace ThiDua.Docx.Writing;

/// <summary>The parts that are the same in every file, read once from resources.</summary>
internal static class StaticParts
{
    /// <summary>Relationship of the header with the page number.</summary>
    public const string PageNumberHeaderId = "rId4";

    /// <summary>Relationship of the empty header of first pages.</summary>
    public const string EmptyHeaderId = "rId5";

    /// <summary>Name in the package and bytes.</summary>
    public static ImmutableArray<(string Name, byte[] Content)> All { get; } =
    [
        Read("_rels/.rels", "package-relationships.xml"),
        Read("word/settings.xml", "settings.xml"),
        Read("word/fontTable.xml", "font-table.xml"),
        Read("word/header1.xml", "page-number-header.xml"),
        Read("word/header2.xml", "empty-header.xml"),
    ];

    /// <summary>The content types of a document without further parts.</summary>
    public static (string Name, byte[] Content) ContentTypes { get; } = Read("[Content_Types].xml", "content-types.xml");

    /// <summary>The relationships of a document without images.</summary>
    public static (string Name, byte[] Content) DocumentRelationships { get; } = Read("word/_rels/document.xml.rels", "document-relationships.xml");

    /// <summary>A part with more elements at the end of its root.</summary>
    public static byte[] Extend(byte[] part, IEnumerable<string> elements)
    {
        var added = string.Concat(elements.Select(element => $"  {element}\n"));
        if (added.Length == 0)
        {
            return part;
        }

        var text = Encoding.UTF8.GetString(part);
        return Encoding.UTF8.GetBytes(text.Insert(text.LastIndexOf("</", StringComparison.Ordinal), added));
    }

    private static (string Name, byte[] Content) Read(string name, string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return (name, content);
    }
}
