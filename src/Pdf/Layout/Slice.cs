using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>The smallest piece a page break can part: a line of text, a ruled line or an image. Lengths are in twips.</summary>
/// <param name="Before">Room above it.</param>
/// <param name="Height">Its own height.</param>
/// <param name="After">Room below it.</param>
/// <param name="Draw">Adds its frames for a left edge and a top (below the room above).</param>
internal sealed record Slice(int Before, int Height, int After, Action<int, int, List<FrameItem>> Draw)
{
    /// <summary>Height with the room around it.</summary>
    public int Total => Before + Height + After;
}
