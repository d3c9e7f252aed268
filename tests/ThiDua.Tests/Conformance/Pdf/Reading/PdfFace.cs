namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>Which cut of the family a word is set in.</summary>
/// <param name="Bold">Bold.</param>
/// <param name="Italic">Slanted.</param>
internal readonly record struct PdfFace(bool Bold, bool Italic);
