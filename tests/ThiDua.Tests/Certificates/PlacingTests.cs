using ThiDua.Documents.Certificates;
using ThiDua.Formats.Certificates;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Styles;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Certificates;

/// <summary>Where the lines of a certificate stand on paper, measured in the PDF by poppler.</summary>
public class PlacingTests
{
    private const double Millimetre = 72 / 25.4;
    private const double Tolerance = 0.3;

    [RequiresToolTheory(Tool.Poppler)]
    [InlineData("GK-A4", 297, 210)]
    [InlineData("BK-A3", 420, 297)]
    [InlineData("CN-A4", 297, 210)]
    public void Every_line_stands_in_its_box_and_the_border_at_its_insets(string id, double width, double height)
    {
        var layout = CertificateLayouts.BuiltIn.Find(id, new DateOnly(2027, 11, 15))!;
        var page = Assert.Single(PageReader.Read(CertificateDocument.File(CertificateDocument.Of(id), OutputFormat.Pdf)));
        Assert.Equal((width, height), (Math.Round(page.Width / Millimetre, 1), Math.Round(page.Height / Millimetre, 1)));
        var findings = layout.Lines.SelectMany(line => Misplaced(line, page)).Concat(Borders(layout, page)).ToList();
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [RequiresTool(Tool.Poppler)]
    public void An_overprint_has_only_what_differs_and_moves_by_the_offsets()
    {
        var full = Page(new PrintRequest());
        var still = Page(new PrintRequest(PrintMode.Overprint));
        var moved = Page(new PrintRequest(PrintMode.Overprint, 1.5m, -2m));

        string[] preprinted = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "TẶNG", "GIẤY KHEN"];
        Assert.Equal(full.AllLines.Select(line => line.Text).Except(preprinted), still.AllLines.Select(line => line.Text));
        Assert.NotEmpty(full.Strokes);
        Assert.Empty(still.Strokes);
        Assert.Equal(still.AllLines.Count, moved.AllLines.Count);
        Assert.All(still.AllLines.Zip(moved.AllLines), pair =>
        {
            Assert.Equal(1.5, (pair.Second.X - pair.First.X) / Millimetre, 0.05);
            Assert.Equal(-2, (pair.Second.Baseline - pair.First.Baseline) / Millimetre, 0.05);
        });
    }

    private static PdfPage Page(PrintRequest print) =>
        PageReader.Read(CertificateDocument.File(CertificateDocument.Of("GK-A4", print), OutputFormat.Pdf))[0];

    private static IEnumerable<string> Misplaced(CertificateLine line, PdfPage page)
    {
        var found = page.AllLines.Where(l => Begins(line.Part).Any(text => l.Text.StartsWith(text, StringComparison.Ordinal)))
            .Where(l => line.Part != CertificatePart.SignerPost || l.Text == "CHỦ TỊCH").ToList();
        if (found.Count == 0)
        {
            return [$"{line.Part} is not on the page"];
        }

        var size = found[0].Size;
        var high = FontMetrics.TimesNewRoman.LineHeight(size) / Millimetre;
        var top = (found[0].Baseline / Millimetre) - ((FontMetrics.TimesNewRoman.Ascent + FontMetrics.TimesNewRoman.LineGap) * size / Millimetre);
        var expected = line.AtTop ? line.Top : line.Top + ((line.Height - (high * found.Count)) / 2);
        return new[]
        {
            Off("size", size, line.Size),
            Off("top", top, expected),
            line.Align == Alignment.Left
                ? Off("left", found[0].X / Millimetre, line.Left)
                : found.Select(l => Off("centre", l.Centre / Millimetre, line.Left + (line.Width / 2))).FirstOrDefault(text => text is not null),
        }.OfType<string>().Select(text => $"{line.Part}: {text}");
    }

    private static string? Off(string what, double found, double expected) =>
        Math.Abs(found - expected) <= Tolerance ? null : FormattableString.Invariant($"{what} is {found:0.00} instead of {expected:0.00}");

    private static string[] Begins(CertificatePart part) => part switch
    {
        CertificatePart.NationalName => ["CỘNG HÒA"],
        CertificatePart.Motto => ["Độc lập"],
        CertificatePart.Authority => ["CHỦ TỊCH ỦY"],
        CertificatePart.Presents => ["TẶNG"],
        CertificatePart.Award => ["GIẤY KHEN", "BẰNG KHEN", "TẬP THỂ"],
        CertificatePart.Laureate => ["Bà LÒ THỊ MAI"],
        CertificatePart.Detail => ["Trưởng bản"],
        CertificatePart.Reason => ["Đã có", "“Đổi mới", "giai đoạn"],
        CertificatePart.PlaceDate => ["Bình Lư, ngày", "Lai Châu, ngày"],
        CertificatePart.SignerPost => ["CHỦ TỊCH"],
        CertificatePart.SignerName => ["Trần Văn An"],
        CertificatePart.Decision => ["Quyết định"],
        _ => ["Số sổ vàng"],
    };

    private static IEnumerable<string> Borders(CertificateLayout layout, PdfPage page)
    {
        foreach (var border in layout.Borders)
        {
            var (from, to) = (border.Inset, layout.Width - border.Inset);
            if (!page.Strokes.Any(stroke => stroke.IsHorizontal
                && Math.Abs((stroke.Thickness / Millimetre) - border.Thickness) < 0.05
                && Math.Abs((Math.Min(stroke.X1, stroke.X2) / Millimetre) - from) < Tolerance
                && Math.Abs((Math.Max(stroke.X1, stroke.X2) / Millimetre) - to) < Tolerance
                && Math.Abs((stroke.Y1 / Millimetre) - (border.Inset + (border.Thickness / 2))) < Tolerance))
            {
                yield return FormattableString.Invariant($"No border of {border.Thickness} mm at {border.Inset} mm");
            }
        }
    }
}
