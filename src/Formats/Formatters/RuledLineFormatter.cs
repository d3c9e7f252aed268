using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>The ruled line below a centred text, as long as the profile's share of that text.</summary>
internal static class RuledLineFormatter
{
    /// <param name="context">The document.</param>
    /// <param name="role">Role of the text above.</param>
    /// <param name="line">The last line of that text.</param>
    /// <param name="column">Width of the column.</param>
    /// <param name="keepNext">Whether the line stays with what follows.</param>
    public static RuledLine Below(FormatContext context, Role role, string line, Length column, bool keepNext = false)
    {
        var look = context.Styles[role].Character;
        var width = FontMetrics.TimesNewRoman.Width(line, look.Face, look.Size) * context.Profile.LineShares[role];
        var indent = (column - Length.FromPoints(width)) / 2;
        var blocks = context.Profile.Blocks;
        return new RuledLine(column - indent - indent, indent, blocks.LineThickness, blocks.LineGap, keepNext);
    }
}
