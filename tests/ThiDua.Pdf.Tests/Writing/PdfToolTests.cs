using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Writing;

/// <summary>What other programs make of the files.</summary>
public class PdfToolTests
{
    private const string Qpdf = "qpdf";
    private const string PdfToText = "pdftotext";
    private const string PdfFonts = "pdffonts";
    private const string PdfInfo = "pdfinfo";

    [ToolFact(Qpdf)]
    public void Qpdf_finds_no_fault()
    {
        var report = Tool.RunOn(Written.ThreePages, Qpdf, "--check", "{file}");
        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", report, StringComparison.Ordinal);
    }

    [ToolFact(PdfFonts)]
    public void Fonts_are_embedded_cut_down_and_searchable()
    {
        var lines = Tool.RunOn(Written.ThreePages, PdfFonts, "{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2 + 4, lines.Length);
        Assert.All(lines.Skip(2), line => Assert.Matches(@"^[A-Z]{6}\+LiberationSerif\S* +CID TrueType +Identity-H +yes yes yes ", line));
    }

    [ToolFact(PdfInfo)]
    public void File_is_tagged_and_has_its_title()
    {
        var info = Tool.RunOn(Written.ThreePages, PdfInfo, "{file}");
        Assert.Matches(@"(?m)^Tagged: +yes$", info);
        Assert.Matches("(?m)^Title: +" + Regex.Escape(Samples.Title) + "$", info);
        Assert.Matches(@"(?m)^PDF version: +1\.7$", info);
    }

    [ToolFact(PdfInfo)]
    public void Structure_holds_the_text_in_reading_order()
    {
        var structure = Tool.RunOn(Written.ThreePages, PdfInfo, "-struct-text", "{file}");
        var paragraph = string.Concat(Samples.Justified[..2]);
        Assert.Contains($"\"{paragraph}\"", structure, StringComparison.Ordinal);
        Assert.Contains("/ColSpan 2", structure, StringComparison.Ordinal);
        Assert.DoesNotContain("\"2\"", structure, StringComparison.Ordinal);
        var order = new[] { "KẾ HOẠCH", "Căn cứ", "thi đua trên", "I. MỤC", "thứ nhất", "thứ hai", "TT", "Chỉ tiêu", "Hộ nghèo", "Giải pháp" };
        Assert.Equal(order.Order(Comparer<string>.Create((a, b) => At(a).CompareTo(At(b)))), order);

        int At(string text) => structure.IndexOf(text, StringComparison.Ordinal);
    }

    [ToolFact(PdfToText)]
    public void All_letters_come_back_as_they_were()
    {
        foreach (var face in Enum.GetValues<FontFace>())
        {
            foreach (var letters in Samples.Letters.Select(line => line.Replace(" ", "", StringComparison.Ordinal)))
            {
                var text = Tool.RunOn(Written.Bytes(Samples.OneLine(letters, face)), PdfToText, "-enc", "UTF-8", "{file}", "-");
                Assert.Equal(letters, text.TrimEnd('\n', '\f'));
            }
        }
    }

    [ToolFact(PdfToText)]
    public void Lines_come_back_in_reading_order()
    {
        var text = Tool.RunOn(Written.ThreePages, PdfToText, "-raw", "-f", "1", "-l", "1", "-enc", "UTF-8", "{file}", "-");
        var letters = Enumerable.Repeat(Samples.Letters, 4).SelectMany(lines => lines);
        string[] expected = ["KẾ HOẠCH", .. letters, .. Samples.Justified[..2]];
        Assert.Equal(
            expected.Select(line => line.Replace(" ", "", StringComparison.Ordinal)),
            text.Split('\n').Select(line => line.Replace(" ", "", StringComparison.Ordinal).Trim('\f')).Where(line => line.Length > 0));
        Assert.Contains(Samples.Justified[0].TrimEnd(), text, StringComparison.Ordinal);
    }

    [ToolFact(PdfInfo)]
    public void Spaces_that_do_not_break_and_look_alike_letters_come_back_as_they_were()
    {
        const string Text = "Số:\u00A0653 Đ\u00D0 \u0394\u2206";
        var structure = Tool.RunOn(Written.Bytes(Samples.OneLine(Text)), PdfInfo, "-struct-text", "{file}");
        Assert.Contains($"\"{Text}\"", structure, StringComparison.Ordinal);
    }

    [ToolFact(PdfToText)]
    public void Words_stand_where_the_frames_put_them()
    {
        var page = Tool.RunOn(Written.ThreePages, PdfToText, "-bbox", "-f", "1", "-l", "1", "{file}", "-");
        var words = Regex.Matches(page, "<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">(.+?)</word>")
            .Select(m => (Word: m.Groups[5].Value, XMin: Number(m, 1), YMin: Number(m, 2), XMax: Number(m, 3))).ToList();
        var first = words.Single(word => word.Word == "Căn");
        var last = words.FindLast(word => word.Word == "ban" && Math.Abs(word.YMin - first.YMin) < 0.1);
        Assert.Equal(Samples.Left, first.XMin, 0.02);
        Assert.Equal(Samples.Right, last.XMax, 0.02);
        var baseline = 90 + (4 * Samples.Letters.Length * 12) + 10;
        Assert.Equal(baseline - (FontMetrics.TimesNewRoman.Ascent * Samples.Size), first.YMin, 0.2);
        Assert.Equal(270, words.First(word => word.Word == "KẾ").XMin, 0.02);
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
