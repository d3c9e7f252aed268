namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>A document of any kind in a PDF file: its pages, and its lines by their words.</summary>
internal sealed class MeasuredKind(byte[] file)
{
    public IReadOnlyList<PdfPage> Pages { get; } = PageReader.Read(file);

    /// <summary>The middle of the text of upright pages.</summary>
    public double Middle => (MeasuredPlan.Left + MeasuredPlan.Right(Pages[0])) / 2;

    /// <summary>Lines of the text of all pages, those of neighbouring columns apart.</summary>
    public IReadOnlyList<PdfLine> Lines => [.. Pages.SelectMany(p => p.Lines)];

    /// <summary>Lines that begin with a text.</summary>
    public IReadOnlyList<PdfLine> Find(string start) => [.. Lines.Where(l => l.Text.StartsWith(start, StringComparison.Ordinal))];

    /// <summary>The line with the words before the addressees, and those of the list below it.</summary>
    public IReadOnlyList<PdfLine> Addressees =>
        [.. Lines.SkipWhile(l => !IsLead(l)).Take(1), .. Lines.SkipWhile(l => !IsLead(l)).Skip(1).TakeWhile(l => l.Text.StartsWith('-'))];

    /// <summary>The words V/v and the lines below them in the same column.</summary>
    public IReadOnlyList<PdfLine> SubjectUnderNumber =>
        [.. Lines.SkipWhile(l => !l.Text.StartsWith("V/v", StringComparison.Ordinal)).TakeWhile(l => l.Right < Middle && !IsLead(l))];

    private static bool IsLead(PdfLine line) =>
        line.Text.StartsWith("Kính gửi:", StringComparison.Ordinal) || line.Text.EndsWith(" điện:", StringComparison.Ordinal);
}
