using System.Text.RegularExpressions;

namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>The parts of a plan in a PDF file, found by place and words as a reader finds them.</summary>
internal sealed partial class MeasuredPlan
{
    public MeasuredPlan(byte[] file)
    {
        File = file;
        Pages = PageReader.Read(file);
        var first = Pages[0].Lines;
        NationalName = first.First(l => l.Text.StartsWith("CỘNG H", StringComparison.Ordinal));
        Motto = first.First(l => l.Text.StartsWith("Độc lập", StringComparison.Ordinal));
        Number = first.First(l => l.Text.StartsWith("Số", StringComparison.Ordinal));
        PlaceDate = first.First(l => DateWords().IsMatch(l.Text));
        Issuer = [.. first.Where(l => l.Centre < NationalName.X && l.Baseline < Number.Baseline - 1)];
        Kind = first.First(l => l.Text == "KẾ HOẠCH");
        var below = first.Where(l => l.Baseline > Kind.Baseline + 1).ToList();
        Subject = [.. below.TakeWhile(l => l.IsBold)];

        var labels = Pages.Select(p => p.Lines.FirstOrDefault()).OfType<PdfLine>().Where(l => AppendixLabel().IsMatch(l.Text)).ToList();
        Appendices = [.. labels.Select((label, i) => new MeasuredAppendix(
            label, [.. Pages.Where(p => p.Number >= label.Page && (i + 1 == labels.Count || p.Number < labels[i + 1].Page))]))];
        MainPages = [.. Pages.Where(p => labels.Count == 0 || p.Number < labels[0].Page)];

        RecipientsLabel = MainPages.SelectMany(p => p.Lines).Last(l => l.Text == "Nơi nhận:");
        var foot = MainPages[RecipientsLabel.Page - 1].Lines.Where(l => l.Baseline > RecipientsLabel.Baseline - 5).ToList();
        var middle = (Left + Right(MainPages[RecipientsLabel.Page - 1])) / 2;
        Recipients = [.. foot.Where(l => l != RecipientsLabel && l.X < middle - 28)];
        var right = foot.Where(l => l.X >= middle - 28 && l != RecipientsLabel).ToList();
        Power = [.. right.SkipLast(1)];
        Signer = right[^1];
        Body = [.. MainPages.SelectMany(p => p.Lines).SkipWhile(l => l != Subject[^1]).Skip(1)
            .Where(l => l.Page < RecipientsLabel.Page || l.Baseline < RecipientsLabel.Baseline - 5)];
    }

    /// <summary>The left margin of 30 mm in points.</summary>
    public static double Left => 30 * 72 / 25.4;

    public byte[] File { get; }

    public IReadOnlyList<PdfPage> Pages { get; }

    public IReadOnlyList<PdfPage> MainPages { get; }

    public PdfLine NationalName { get; }

    public PdfLine Motto { get; }

    /// <summary>The lines of the superior and issuing body.</summary>
    public IReadOnlyList<PdfLine> Issuer { get; }

    public PdfLine Number { get; }

    public PdfLine PlaceDate { get; }

    public PdfLine Kind { get; }

    public IReadOnlyList<PdfLine> Subject { get; }

    /// <summary>What stands between the subject and the recipients, tables too.</summary>
    public IReadOnlyList<PdfLine> Body { get; }

    /// <summary>Lines of text in the body of upright pages: of the size that most have, not wholly bold or slanted, no table.</summary>
    public IReadOnlyList<PdfLine> Text => [.. Body.Where(l => Math.Abs(l.Size - BodySize) < 0.15 && !l.IsBold && !l.IsItalic && !Pages[l.Page - 1].IsLandscape)];

    public double BodySize => Body.SelectMany(l => l.Words).GroupBy(w => Math.Round(w.Size, 1)).MaxBy(g => g.Count())!.Key;

    public PdfLine RecipientsLabel { get; }

    public IReadOnlyList<PdfLine> Recipients { get; }

    public IReadOnlyList<PdfLine> Power { get; }

    public PdfLine Signer { get; }

    public IReadOnlyList<MeasuredAppendix> Appendices { get; }

    public double Middle => (Left + Right(Pages[0])) / 2;

    public bool IsDraft => !Number.Words.Any(w => char.IsAsciiDigit(w.Text[0]));

    /// <summary>Where the text ends at a right margin of 15 mm.</summary>
    public static double Right(PdfPage page) => page.Width - (15 * 72 / 25.4);

    [GeneratedRegex("ngày .*tháng.* năm")]
    private static partial Regex DateWords();

    [GeneratedRegex("^Phụ lục( [IVXLC]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AppendixLabel();
}
