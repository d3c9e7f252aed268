using System.Diagnostics;
using ThiDua.Documents.Blocks;
using ThiDua.Docx.Writing;
using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Html;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Formats;

/// <summary>QR codes are read back from the painted page by a program that knows nothing of how they are made.</summary>
public class QrReadingTests
{
    private const string Address = "https://binhlu.laichau.gov.vn/van-ban/82?nam=2026";
    private const string Vietnamese = "Ủy ban nhân dân xã Bình Lư, tỉnh Lai Châu: “Mỗi bản một mô hình số”";
    private const string Lines = "BEGIN:VCARD\nFN:Trần Thanh Tuấn\nORG:UBND xã Bình Lư\nEND:VCARD";

    [RequiresToolTheory(Tool.Zbar)]
    [InlineData(Address)]
    [InlineData(Vietnamese)]
    [InlineData(Lines)]
    [InlineData("0213875123")]
    public void A_code_of_the_PDF_file_says_what_it_was_made_of(string payload) => Assert.Equal(payload, Read(Pdf(payload)));

    [RequiresTool(Tool.Zbar)]
    public void The_fullest_code_can_still_be_read_at_the_usual_width()
    {
        var payload = string.Concat(Enumerable.Range(0, 500).Select(i => (char)('!' + (i * 7 % 90))));
        Assert.Equal(payload, Read(Pdf(payload)));
    }

    [RequiresTool(Tool.Zbar, Tool.LibreOffice)]
    public void A_code_of_the_Word_file_says_the_same() =>
        Assert.Equal(Vietnamese, Read(Office.ToPdf(DocxWriter.Write(Document(Vietnamese)))));

    private static FormattedDocument Document(string payload) =>
        PreviewSource.Format(document => document with { Body = [new QrCode(payload, "Mã QR", [])] });

    private static byte[] Pdf(string payload)
    {
        var file = new OutputWriter(FontLibrary.BuiltIn).Write(OutputFormat.Pdf, Document(payload), "qr");
        Assert.True(file.Succeeded);
        return file.Value.Content;
    }

    /// <summary>What zbarimg reads on the first page, painted at 300 dots an inch.</summary>
    private static string Read(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("thidua-qr-");
        try
        {
            var (file, page) = (Path.Combine(folder.FullName, "a.pdf"), Path.Combine(folder.FullName, "page"));
            File.WriteAllBytes(file, pdf);
            Run("pdftoppm", "-r", "300", "-f", "1", "-l", "1", "-png", "-singlefile", file, page);
            return Run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", page + ".png").TrimEnd('\n');
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.Result}");
        return output;
    }
}
