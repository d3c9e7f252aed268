using ThiDua.Documents.Blocks;

namespace ThiDua.Localization.Drafting;

/// <summary>The paragraph of the local plan that a text of the draft is printed in.</summary>
internal static class PrintedParagraph
{
    /// <summary>The paragraph without its marker, and where the text begins there: of an item, title and text stand in one.</summary>
    public static (string Paragraph, int Start) Of(TextPlace place, RevisedText text)
    {
        var isItem = place.Block?.Marker is Marker.None or Marker.Letter or Marker.Dash or Marker.Plus or Marker.Article;
        if (!isItem || place.Block is not { Source: Section, Texts: [{ After.Length: > 0 } title, { After.Length: > 0 } rest] })
        {
            return (text.After, 0);
        }

        return ($"{title.After} {rest.After}", place.Role == TextRole.Title ? 0 : title.After.Length + 1);
    }
}
