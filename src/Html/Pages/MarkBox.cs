namespace ThiDua.Html.Pages;

/// <summary>A box over marked words on one line of a page.</summary>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="Id">Id of the mark.</param>
/// <param name="Kind">Sort of the mark.</param>
/// <param name="X">Its left edge in points.</param>
/// <param name="Y">Its upper edge in points from the top.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
internal sealed record MarkBox(int Page, string Id, string Kind, double X, double Y, double Width, double Height);
