using System.Collections.Immutable;

namespace ThiDua.Documents.Inlines;

/// <summary>The plain text of a run of inlines.</summary>
public static class InlineText
{
    /// <summary>Joins the text of the inlines as a reader sees it.</summary>
    public static string ToPlainText(this ImmutableArray<Inline> inlines) => inlines.Length switch
    {
        0 => "",
        1 => inlines[0].PlainText,
        _ => string.Concat(inlines.Select(i => i.PlainText)),
    };
}
