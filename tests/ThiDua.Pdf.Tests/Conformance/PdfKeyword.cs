namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>A word that is no value: an operator, or a bracket.</summary>
internal sealed record PdfKeyword(string Value);
