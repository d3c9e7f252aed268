using System.IO.Compression;
using System.Text;

namespace ThiDua.Service.Importing;

/// <summary>Tells what a file is by its signature.</summary>
internal static class FileSignature
{
    private const string OpenDocumentType = "application/vnd.oasis.opendocument.text";
    private const int PdfSearch = 1024;

    private static readonly byte[] Zip = [0x50, 0x4B];

    /// <summary>The kind of a file.</summary>
    public static FileKind Of(byte[] file) => 0 switch
    {
        _ when file.AsSpan().StartsWith(Zip) => IsOpenDocument(file) ? FileKind.OpenDocument : FileKind.Word,
        _ when CompoundFile.IsOne(file) => FileKind.OldWord,
        _ when file.AsSpan().StartsWith("{\\rtf"u8) => FileKind.RichText,
        _ when file.AsSpan(0, Math.Min(file.Length, PdfSearch)).IndexOf("%PDF-"u8) >= 0 => FileKind.Pdf,
        _ => FileKind.Unknown,
    };

    private static bool IsOpenDocument(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry("mimetype") is not { } entry)
            {
                return false;
            }

            using var stream = entry.Open();
            var start = new byte[OpenDocumentType.Length];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && Encoding.ASCII.GetString(start) == OpenDocumentType;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return false;
        }
    }
}
