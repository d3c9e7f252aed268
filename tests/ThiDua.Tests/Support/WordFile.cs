using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ThiDua.Tests.Support;

/// <summary>A Word file as the Open XML SDK sees it.</summary>
internal static class WordFile
{
    /// <summary>What the validator finds wrong with a file; empty for a file that Word opens.</summary>
    public static IReadOnlyList<string> Faults(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>A file with the text of one of its parts as a function makes it.</summary>
    public static byte[] Edit(byte[] content, string part, Func<string, string> change)
    {
        var stream = new MemoryStream();
        stream.Write(content);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var reader = new StreamReader(archive.GetEntry(part)!.Open());
            var text = change(reader.ReadToEnd());
            reader.Dispose();
            archive.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(text);
        }

        return stream.ToArray();
    }
}
