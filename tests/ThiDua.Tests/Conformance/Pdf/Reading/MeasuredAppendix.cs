namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>An appendix, found by its label.</summary>
/// <param name="Label">The line with the word Phụ lục.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record MeasuredAppendix(PdfLine Label, IReadOnlyList<PdfPage> Pages)
{
    /// <summary>Lines between the label and the line in brackets.</summary>
    public IReadOnlyList<PdfLine> Title { get; } = [.. Below(Label, Pages).TakeWhile(l => !l.Text.StartsWith('('))];

    /// <summary>The line in brackets, often broken.</summary>
    public IReadOnlyList<PdfLine> Reference { get; } = [.. Bracketed([.. Below(Label, Pages).SkipWhile(l => !l.Text.StartsWith('('))])];

    public IEnumerable<PdfLine> Lines => Pages.SelectMany(p => p.Lines);

    private static IEnumerable<PdfLine> Below(PdfLine label, IReadOnlyList<PdfPage> pages) =>
        pages[0].Lines.SkipWhile(l => l != label).Skip(1);

    private static IEnumerable<PdfLine> Bracketed(IReadOnlyList<PdfLine> lines)
    {
        var closing = lines.TakeWhile(l => !l.Text.EndsWith(')')).Count();
        return lines.Take(closing + 1);
    }
}
