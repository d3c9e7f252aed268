using System.IO.Compression;
using System.Runtime.CompilerServices;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing;

/// <summary>Writes the parts of a Word file into their archive: in fixed order, with a fixed time.</summary>
internal static class PackageWriter
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ConditionalWeakTable<StyleSheet, byte[]> StyleParts = [];

    /// <summary>Writes a file to a stream, which stays open.</summary>
    /// <param name="document">The document whose properties and styles the file has.</param>
    /// <param name="media">The images of the file.</param>
    /// <param name="writeDocument">Writes the part <c>word/document.xml</c>.</param>
    /// <param name="further">Parts that the document refers to beside the usual ones.</param>
    /// <param name="stream">The stream.</param>
    public static void Write(FormattedDocument document, MediaParts media, Action<Stream> writeDocument, ReadOnlySpan<FurtherPart> further, Stream stream)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var (types, relationships) = (new List<string>(), media.Relationships.ToList());
        foreach (var part in further)
        {
            types.Add(part.ContentType);
            relationships.Add(part.Relationship);
        }

        AddPart(package, StaticParts.ContentTypes.Name, StaticParts.Extend(StaticParts.ContentTypes.Content, types));
        foreach (var (name, content) in StaticParts.All)
        {
            AddPart(package, name, content);
        }

        AddPart(package, StaticParts.DocumentRelationships.Name, StaticParts.Extend(StaticParts.DocumentRelationships.Content, relationships));
        foreach (var (name, image) in media.All)
        {
            AddPart(package, name, output => output.Write(image.Bytes.AsSpan()));
        }

        AddPart(package, "word/styles.xml", StyleParts.GetValue(document.Styles, StylesPart.Write));
        AddPart(package, "docProps/core.xml", output => CorePropertiesPart.Write(document.Properties, output));
        AddPart(package, "docProps/custom.xml", output => CustomPropertiesPart.Write(document.Properties, output));
        AddPart(package, "word/document.xml", writeDocument);
        foreach (var part in further)
        {
            AddPart(package, "word/" + part.Name, part.Write);
        }
    }

    private static void AddPart(ZipArchive package, string name, byte[] content) =>
        AddPart(package, name, output => output.Write(content));

    private static void AddPart(ZipArchive package, string name, Action<Stream> write)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FixedTime;
        using var output = entry.Open();
        write(output);
    }
}
