namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>A name, without its slash.</summary>
internal sealed record PdfName(string Value);
