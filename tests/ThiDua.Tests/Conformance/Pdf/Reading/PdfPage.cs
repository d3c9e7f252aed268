namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>A page as poppler sees it.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="AllLines">Its lines from the top, those of neighbouring columns apart.</param>
/// <param name="Draw">Its drawn lines.</param>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PdfLine> AllLines, Lazy<IReadOnlyList<PdfStroke>> Draw)
{
    /// <summary>What stands above this is in the top margin, in points: 20 mm, less half a millimetre.</summary>
    private const double TopMargin = 19.5 * 72 / 25.4;

    public bool IsLandscape => Width > Height;

    public IReadOnlyList<PdfStroke> Strokes => Draw.Value;

    /// <summary>Lines in the top margin.</summary>
    public IReadOnlyList<PdfLine> MarginLines { get; } = [.. AllLines.Where(l => l.Bottom < TopMargin)];

    /// <summary>Lines below the top margin.</summary>
    public IReadOnlyList<PdfLine> Lines { get; } = [.. AllLines.Where(l => l.Bottom >= TopMargin)];
}
