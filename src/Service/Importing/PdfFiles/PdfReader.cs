using System.ComponentModel;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ThiDua.Service.Hosting;

namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>The pages of a PDF file with a text layer, by poppler.</summary>
/// <param name="options">Which program, and how long it may take.</param>
internal sealed class PdfReader(ServiceOptions options)
{
    private const int MostPages = 500;
    private const long MostOutput = 60L * 1024 * 1024;
    private const string What = "tệp PDF";

    /// <summary>Reads the pages.</summary>
    /// <exception cref="ImportFault">The file has a password or no text, poppler is missing, fails, or takes too long.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<IReadOnlyList<PdfPage>> ReadAsync(byte[] file, CancellationToken cancellation)
    {
        using var folder = new WorkFolder();
        await File.WriteAllBytesAsync(folder.File("in.pdf"), file, cancellation);
        try
        {
            // -i: no images; -hidden: text behind a scanned page, which is its text layer.
            await OutsideProgram.RunAsync(
                options.PdfProgram, folder.Path, options.ConversionTime, cancellation,
                "-xml", "-i", "-hidden", "-enc", "UTF-8", "-l", MostPages.ToString(CultureInfo.InvariantCulture), folder.File("in.pdf"), folder.File("out"));
        }
        catch (Win32Exception)
        {
            throw new ImportFault(ImportFaults.Missing(What, "poppler (poppler-utils)"));
        }
        catch (TimeoutException)
        {
            throw new ImportFault(ImportFaults.TooSlow(What, options.ConversionTime));
        }

        var made = new FileInfo(folder.File("out.xml"));
        if (!made.Exists)
        {
            throw new ImportFault(file.AsSpan().IndexOf("/Encrypt"u8) >= 0 ? ImportFaults.Encrypted() : ImportFaults.Failed(What));
        }

        var pages = made.Length <= MostOutput ? Read(made.FullName) : throw new ImportFault(ImportFaults.TooLarge($"có quá {MostOutput / (1024 * 1024)} MB chữ"));
        return pages.Any(page => page.Rows.Any(row => row.Text.Any(char.IsLetter))) ? pages : throw new ImportFault(ImportFaults.NoText());
    }

    private static List<PdfPage> Read(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
            return [.. XElement.Load(reader, LoadOptions.PreserveWhitespace).Elements("page").Select(page => new PdfPage(Number(page, "height"), PdfRow.Of(Pieces(page))))];
        }
        catch (XmlException)
        {
            throw new ImportFault(ImportFaults.Failed(What));
        }
    }

    private static IEnumerable<PdfPiece> Pieces(XElement page) => page.Elements("text").Where(text => !string.IsNullOrWhiteSpace(text.Value)).Select(text => new PdfPiece(
        Number(text, "left"), Number(text, "top"), Number(text, "width"), Math.Max(1, Number(text, "height")),
        [.. text.DescendantNodes().OfType<XText>().Select(node => new PdfRun(node.Value, Within(node, "b"), Within(node, "i")))]));

    private static bool Within(XText node, string name) => node.Ancestors(name).Any();

    private static int Number(XElement element, string name) => int.TryParse(element.Attribute(name)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
