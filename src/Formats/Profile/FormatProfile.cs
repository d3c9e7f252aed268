using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Profile;

/// <summary>
/// The layout rules of a decree as values: page, styles per role, fixed words. The values stand in a data file, each
/// with its clause.
/// </summary>
/// <param name="Id">Id of the rule set, such as <c>nd30-2020</c>.</param>
/// <param name="ValidFrom">First day it is in force.</param>
/// <param name="ValidTo">First day it is no longer in force; null while it is.</param>
/// <param name="Page">The portrait page.</param>
/// <param name="Large">Styles in the large font pair.</param>
/// <param name="Small">Styles in the small font pair.</param>
/// <param name="LineShares">Length of the ruled line below a role's text, as a share of that text's width.</param>
/// <param name="PhraseStarts">Words before which a centred text of a role is best broken into lines; a subject's for the others.</param>
/// <param name="Blocks">Settings of the head and foot blocks.</param>
/// <param name="Tables">Settings of data tables.</param>
/// <param name="Figures">Settings of figures and QR codes.</param>
/// <param name="Charts">Settings of charts.</param>
/// <param name="Words">Fixed words.</param>
/// <param name="Register">Lengths that the register of outgoing documents can hold.</param>
/// <param name="Values">The rows the profile was read from.</param>
public sealed record FormatProfile(
    string Id,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    PageSetup Page,
    StyleSheet Large,
    StyleSheet Small,
    ImmutableDictionary<Role, double> LineShares,
    ImmutableDictionary<Role, ImmutableArray<string>> PhraseStarts,
    BlockSettings Blocks,
    TableSettings Tables,
    FigureSettings Figures,
    ChartSettings Charts,
    FixedWords Words,
    RegisterLimits Register,
    ImmutableArray<ProfileValue> Values)
{
    /// <summary>The profile of Nghị định 30/2020/NĐ-CP.</summary>
    public static FormatProfile Decree30 { get; } = ProfileReader.ReadBuiltIn("nd30-2020");

    /// <summary>The styles of a font pair.</summary>
    public StyleSheet Styles(FontPair pair) => pair == FontPair.Large ? Large : Small;
}
