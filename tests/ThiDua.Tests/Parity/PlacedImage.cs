namespace ThiDua.Tests.Parity;

/// <summary>An image on a page, as the page's own drawing instructions place it. Lengths are in points.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="X">Its left edge from the left.</param>
/// <param name="Y">Its lower edge from the bottom.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal sealed record PlacedImage(int Page, double X, double Y, double Width, double Height);
