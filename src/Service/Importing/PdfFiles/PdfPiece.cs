namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>A stretch of text on a page of a PDF file; places count from the left and the top, in the units of its page.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Runs">Its text by look.</param>
internal sealed record PdfPiece(int Left, int Top, int Width, int Height, IReadOnlyList<PdfRun> Runs)
{
    public int Right => Left + Width;

    public string Text => string.Concat(Runs.Select(run => run.Text));
}
