namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>A reference to an object.</summary>
internal sealed record PdfReference(int Number);
