namespace ThiDua.Pdf.Writing;

/// <summary>Object numbers of the catalogue and of what it names.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Information">The information dictionary.</param>
/// <param name="Pages">The page tree.</param>
/// <param name="Structure">The structure tree.</param>
/// <param name="Outline">The bookmarks, if there are any.</param>
internal sealed record CatalogueParts(int Catalogue, int Information, int Pages, int Structure, int? Outline);
