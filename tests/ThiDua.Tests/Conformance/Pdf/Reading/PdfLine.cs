namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>Words beside each other on one baseline.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Words">The words from left to right.</param>
internal sealed record PdfLine(int Page, IReadOnlyList<PdfWord> Words)
{
    public double X => Words[0].X;

    public double Right => Words[^1].Right;

    public double Width => Right - X;

    public double Centre => (X + Right) / 2;

    public double Top => Words.Min(w => w.Top);

    public double Bottom => Words.Max(w => w.Bottom);

    public double Baseline => Words[0].Baseline;

    public double Size => Words[0].Size;

    public bool IsBold => Words.All(w => w.Face.Bold);

    public bool IsRegular => Words.All(w => w.Face == default);

    public bool IsItalic => Words.All(w => w.Face.Italic);

    public string Text { get; } = string.Join(' ', Words.Select(w => w.Text));
}
