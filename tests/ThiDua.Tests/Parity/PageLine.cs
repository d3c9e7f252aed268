namespace ThiDua.Tests.Parity;

/// <summary>A line of text on a page, as an outside program reads it from a PDF file.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Baseline">Its baseline in points from the top.</param>
/// <param name="Text">Its words.</param>
internal sealed record PageLine(int Page, double Baseline, string Text);
