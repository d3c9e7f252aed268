namespace ThiDua.Html.Pages;

/// <summary>Words to be marked on the pages.</summary>
/// <param name="Id">What the mark is known by; it may stand in several places.</param>
/// <param name="Kind">What sort of mark it is: becomes a class of its boxes, so letters and hyphens only.</param>
/// <param name="Paragraph">
/// Text of the paragraph they stand in, or a part of it that has them whole. White space and capitals do not matter, since layout changes both.
/// </param>
/// <param name="Start">Where in that text the words begin.</param>
/// <param name="Length">Their length in characters; 0 for a place between words, which is marked by the word before it.</param>
public sealed record PageMark(string Id, string Kind, string Paragraph, int Start, int Length);
