using System.Collections.Immutable;

namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>A page of a PDF file as its rows of text.</summary>
/// <param name="Height">Its height.</param>
/// <param name="Rows">The rows, from the top.</param>
internal sealed record PdfPage(int Height, ImmutableArray<PdfRow> Rows);
