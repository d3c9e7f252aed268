namespace ThiDua.Pdf.Frames;

/// <summary>A bookmark.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Level">Its level from 1.</param>
/// <param name="Page">Index of its page, from 0.</param>
/// <param name="Y">Its height on the page, in points from the top.</param>
public sealed record OutlineEntry(string Title, int Level, int Page, double Y);
