using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Profile;

/// <summary>Settings of figures and QR codes.</summary>
/// <param name="Resolution">Pixels per inch of an image that does not tell.</param>
/// <param name="MostHeight">The most height of a figure: room for its caption and a heading stays on its page.</param>
/// <param name="QrWidth">Width of a QR code with its white margin, unless another is wished for.</param>
/// <param name="QrMostBytes">The most bytes that a QR code may hold, in UTF-8: with more it is too fine to be read off paper.</param>
public sealed record FigureSettings(double Resolution, Length MostHeight, Length QrWidth, int QrMostBytes);
