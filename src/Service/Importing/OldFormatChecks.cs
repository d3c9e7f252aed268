using System.IO.Compression;
using System.Xml;

namespace ThiDua.Service.Importing;

/// <summary>
/// Looks into a file before another program is given it: passwords, macros, content from elsewhere, and what unpacks to too much are refused here.
/// </summary>
internal static class OldFormatChecks
{
    private const int MostEntries = 3_000;
    private const long MostUnpacked = 200L * 1024 * 1024;
    private const int EncryptedFlag = 0x01;

    private static readonly string[] MacroNames = ["Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA"];

    /// <summary>Elements whose target is shown, not merely named.</summary>
    private static readonly string[] Fetched = ["image", "object", "object-ole", "section-source", "plugin", "applet", "floating-frame", "fill-image", "background-image", "dde-source"];

    /// <exception cref="ImportFault">The file is refused.</exception>
    public static void Check(FileKind kind, byte[] file)
    {
        switch (kind)
        {
            case FileKind.OldWord:
                CheckOldWord(file);
                break;
            case FileKind.OpenDocument:
                CheckOpenDocument(file);
                break;
            case FileKind.RichText:
                CheckRichText(file);
                break;
            default:
                break;
        }
    }

    private static void CheckOldWord(byte[] file)
    {
        var compound = CompoundFile.Read(file) ?? throw new ImportFault(ImportFaults.Failed("tệp .doc"));
        if (compound.Names.Contains("EncryptedPackage"))
        {
            throw new ImportFault(ImportFaults.Encrypted());
        }

        if (!compound.Names.Contains("WordDocument"))
        {
            throw new ImportFault(ImportFaults.NotWord());
        }

        if (compound.Names.Intersect(MacroNames, StringComparer.OrdinalIgnoreCase).Any())
        {
            throw new ImportFault(ImportFaults.Macros());
        }

        // [MS-DOC] 2.5.2: bit 8 of the flags of the FibBase.
        if (compound.Start("WordDocument") is { Length: > 11 } start && (start[11] & EncryptedFlag) != 0)
        {
            throw new ImportFault(ImportFaults.Encrypted());
        }
    }

    private static void CheckOpenDocument(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                throw new ImportFault(ImportFaults.TooLarge($"có hơn {MostEntries} tệp con"));
            }

            if (archive.Entries.Any(entry => entry.FullName.StartsWith("Basic/", StringComparison.Ordinal) || entry.FullName.StartsWith("Scripts/", StringComparison.Ordinal)))
            {
                throw new ImportFault(ImportFaults.Macros());
            }

            var left = MostUnpacked;
            foreach (var entry in archive.Entries)
            {
                left -= Unpacked(entry, left);
            }

            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            {
                CheckXml(entry);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException or XmlException)
        {
            throw new ImportFault(ImportFaults.Failed("tệp .odt"));
        }
    }

    /// <summary>How much a part unpacks to; sizes written in the file are not believed.</summary>
    private static long Unpacked(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        var buffer = new byte[81920];
        long all = 0;
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            all += count;
            if (all > most)
            {
                throw new ImportFault(ImportFaults.TooLarge($"bung ra quá {MostUnpacked / (1024 * 1024)} MB"));
            }
        }

        return all;
    }

    private static void CheckXml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Check(reader);
            }
        }
    }

    private static void Check(XmlReader element)
    {
        if (element.LocalName == "encryption-data")
        {
            throw new ImportFault(ImportFaults.Encrypted());
        }

        var target = Fetched.Contains(element.LocalName) ? element.GetAttribute("href", "http://www.w3.org/1999/xlink") ?? element.GetAttribute("dde-topic", "urn:oasis:names:tc:opendocument:xmlns:office:1.0") : null;
        if (target is not null && (target.Contains(':', StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith('/') || target.StartsWith("..", StringComparison.Ordinal)))
        {
            throw new ImportFault(ImportFaults.LinksOut(target.Length <= 60 ? target : target[..60] + "…"));
        }
    }

    /// <summary>RTF has no macros; a field that fetches, or an object, is refused.</summary>
    private static void CheckRichText(byte[] file)
    {
        foreach (var word in new[] { "INCLUDEPICTURE", "INCLUDETEXT", "DDEAUTO", "\\objdata", "\\*\\template" })
        {
            if (file.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(word)) >= 0)
            {
                throw new ImportFault(ImportFaults.LinksOut(word));
            }
        }
    }
}
