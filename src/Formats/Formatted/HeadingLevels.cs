using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatted;

/// <summary>Levels of headings in the structure of a PDF or page: the kind of the document is the first, and no level is left out on the way down.</summary>
public sealed class HeadingLevels
{
    private const int Deepest = 4;

    private int _current;

    /// <summary>The level of a paragraph, from 1; 0 for one that is no heading.</summary>
    public int Next(FormattedParagraph paragraph)
    {
        if (paragraph.Role == Role.KindTitle)
        {
            return _current = 1;
        }

        if (!IsHeading(paragraph.Role) || paragraph.Format.Outline == 0)
        {
            return 0;
        }

        return _current = Math.Min(Math.Min(paragraph.Format.Outline, _current) + 1, Deepest);
    }

    /// <summary>Whether a role is a heading below the kind of the document.</summary>
    public static bool IsHeading(Role role) =>
        role is Role.Heading1 or Role.Heading2 or Role.Heading3
            or Role.PartLabel or Role.DivisionLabel or Role.Article or Role.AppendixLabel;
}
