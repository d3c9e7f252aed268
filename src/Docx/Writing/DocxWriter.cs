using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing;

/// <summary>
/// Writes a formatted document as a Word file (Office Open XML). The same document gives the same bytes: no clock, no
/// random ids.
/// </summary>
public static class DocxWriter
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
        var media = new MediaParts(document);
        PackageWriter.Write(document, media, output => DocumentPart.Write(document, media, output), [], stream);
    }
}
