using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Comparing;

/// <summary>A block, or the end of a section, as what its partner in another version is found by.</summary>
/// <param name="Block">The block; null for the end of a section.</param>
/// <param name="Page">The pages that end here; null for a block.</param>
/// <param name="Key">What it says, without marker and look; equal keys are the same block.</param>
/// <param name="Pairs">Its pairs of neighbouring words.</param>
/// <param name="Roles">The roles of the paragraphs in it.</param>
internal sealed record AlignedBlock(FormattedBlock? Block, PageSetup? Page, string Key, int[] Pairs, IReadOnlySet<Role> Roles)
{
    private const double LeastLikeness = 0.34;
    private const double LeastAcrossRoles = 0.5;
    private const double Faint = 0.1;
    private const double Certain = 3;

    /// <summary>How much is gained by pairing two blocks; 0 for what does not belong together.</summary>
    public static double Gain(AlignedBlock left, AlignedBlock right) => (left.Block, right.Block) switch
    {
        (null, null) => left.Page == right.Page ? Certain : 0,
        (FormattedParagraph a, FormattedParagraph b) => Gain(left, a, right, b),
        (FormattedTable a, FormattedTable b) => Gain(left, a, right, b),
        (RuledLine, RuledLine) => Faint,
        (FormattedImage, FormattedImage) => left.Key == right.Key ? Certain : 0,
        _ => 0,
    };

    private static double Gain(AlignedBlock left, FormattedParagraph a, AlignedBlock right, FormattedParagraph b)
    {
        var sameRole = a.Role == b.Role;
        if (left.Pairs.Length == 0 || right.Pairs.Length == 0)
        {
            return sameRole && left.Pairs.Length == right.Pairs.Length ? Faint : 0;
        }

        if (sameRole && !IsRepeated(a.Role))
        {
            return Faint + Likeness.Of(left.Pairs, right.Pairs, 0);
        }

        var least = sameRole ? LeastLikeness : LeastAcrossRoles;
        var likeness = sameRole || (IsRepeated(a.Role) && IsRepeated(b.Role)) ? Likeness.Of(left.Pairs, right.Pairs, least) : 0;
        return likeness >= least ? likeness - least + Faint : 0;
    }

    /// <summary>Tables that lay out belong together by what stands in them, data by its columns and words.</summary>
    private static double Gain(AlignedBlock left, FormattedTable a, AlignedBlock right, FormattedTable b)
    {
        if (a.ColumnWidths.Length != b.ColumnWidths.Length || (a.Border == default) != (b.Border == default))
        {
            return 0;
        }

        var likeness = Likeness.Of(left.Pairs, right.Pairs, 0);
        return a.Border == default ? (left.Roles.Overlaps(right.Roles) ? Certain + likeness : 0) : likeness > Faint ? likeness : 0;
    }

    /// <summary>Whether paragraphs of a role follow each other, so that only their words tell which is which.</summary>
    private static bool IsRepeated(Role role) => role is Role.LegalBasis or Role.BodyText or Role.Article or Role.Heading1 or Role.Heading2 or Role.Heading3
        or Role.Clause or Role.Point or Role.Item or Role.TableCaption or Role.TableHeading or Role.TableCell or Role.FigureCaption or Role.ChartLabel or Role.ChartValue
        or Role.Recipient or Role.Addressee or Role.PartTitle or Role.DivisionTitle;
}
