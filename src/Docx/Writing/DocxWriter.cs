using System.IO.Compression;
using System.Runtime.CompilerServices;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing;

/// <summary>
/// Writes a formatted document as a Word file (Office Open XML). The same document gives the same bytes: no clock, no
/// random ids.
/// </summary>
public static class DocxWriter
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ConditionalWeakTable<StyleSheet, byte[]> StyleParts = [];

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(FormattedDocument document)
    {
        var stream = new MemoryStream(32 * 1024);
        Write(document, stream);
        return stream.ToArray();
    }

    /// <summary>Writes the file to a stream, which stays open.</summary>
    public static void Write(FormattedDocument document, Stream stream)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in StaticParts.All)
        {
            AddPart(package, name, content);
        }

        var media = new MediaParts(document);
        AddPart(package, StaticParts.DocumentRelationships.Name, media.AddTo(StaticParts.DocumentRelationships.Content));
        foreach (var (name, image) in media.All)
        {
            AddPart(package, name, output => output.Write(image.Bytes.AsSpan()));
        }

        AddPart(package, "word/styles.xml", StyleParts.GetValue(document.Styles, StylesPart.Write));
        AddPart(package, "docProps/core.xml", output => CorePropertiesPart.Write(document.Properties, output));
        AddPart(package, "docProps/custom.xml", output => CustomPropertiesPart.Write(document.Properties, output));
        AddPart(package, "word/document.xml", output => DocumentPart.Write(document, media, output));
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
