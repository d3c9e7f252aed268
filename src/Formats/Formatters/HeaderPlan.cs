using ThiDua.Documents;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>Column widths and font pair of the head block.</summary>
/// <param name="Left">Width of the issuing body's column.</param>
/// <param name="Right">Width of the national name's column.</param>
/// <param name="Styles">The styles of the font pair chosen.</param>
internal sealed record HeaderPlan(Length Left, Length Right, StyleSheet Styles)
{
    /// <summary>
    /// The first of the allowed column widths, in the large font pair and then in the small one, in which no line of the
    /// head breaks; else the first in which the right column's lines do not.
    /// </summary>
    public static HeaderPlan Choose(OfficialDocument document, FormatProfile profile)
    {
        var header = document.Header;
        var dated = document.Kind.Form.PlaceAndDate;
        var plans = (
            from pair in new[] { FontPair.Large, FontPair.Small }
            from share in profile.Blocks.LeftShares
            select Plan(profile, pair, share)).ToList();
        return plans.Find(p => p.RightFits(header, dated, profile) && p.LeftFits(header))
            ?? plans.Find(p => p.RightFits(header, dated, profile))
            ?? plans[^1];
    }

    /// <summary>Place and date on one line.</summary>
    public static string PlaceAndDate(DocumentHeader header) =>
        $"{(header.Place.Length > 0 ? header.Place : DocumentNumber.Blank)}, {header.Date.ToLongText()}";

    private static HeaderPlan Plan(FormatProfile profile, FontPair pair, double share)
    {
        var left = profile.Page.TextWidth * share;
        return new HeaderPlan(left, profile.Page.TextWidth - left, profile.Styles(pair));
    }

    private bool RightFits(DocumentHeader header, bool dated, FormatProfile profile) =>
        Fits(Role.NationalName, profile.Words.NationalName, Right) && (!dated || Fits(Role.PlaceDate, PlaceAndDate(header), Right));

    private bool LeftFits(DocumentHeader header) =>
        header.Body.SuperiorLines.All(line => Fits(Role.SuperiorBody, line, Left))
        && header.Body.IssuerLines.All(line => Fits(Role.IssuingBody, line, Left));

    private bool Fits(Role role, string text, Length width)
    {
        var look = Styles[role].Character;
        return FontMetrics.TimesNewRoman.Width(text, look.Face, look.Size) + ItalicRoom.Room(text, look) <= width.Points;
    }
}
