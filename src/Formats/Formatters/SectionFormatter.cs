using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Numbering;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// The paragraph or paragraphs with which a numbered section begins
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ).
/// </summary>
internal static class SectionFormatter
{
    public static IEnumerable<FormattedBlock> Format(FormatContext context, Section section, string label, int depth, string place) =>
        section.Marker switch
        {
            Marker.Part or Marker.Chapter => OwnLines(context, section, label, Role.PartLabel, Role.PartTitle, place),
            Marker.Division or Marker.Subdivision => OwnLines(context, section, label, Role.DivisionLabel, Role.DivisionTitle, place),
            Marker.Capital or Marker.Roman or Marker.Arabic or Marker.Decimal when section is { Title.Length: > 0, Text.Length: > 0 } =>
            [
                OneParagraph(context, section with { Text = [] }, label, depth, place),
                context.Paragraph(Role.BodyText, section.Text, place + ".text"),
            ],
            _ => [OneParagraph(context, section, label, depth, place)],
        };

    private static IEnumerable<FormattedBlock> OwnLines(
        FormatContext context, Section section, string label, Role labelRole, Role titleRole, string place)
    {
        yield return context.Paragraph(labelRole, MarkerText.Of(section.Marker, label), place);
        if (section.Title.Length > 0)
        {
            yield return InCapitals(context.Paragraph(titleRole, section.Title, place + ".title"));
        }

        if (section.Text.Length > 0)
        {
            yield return context.Paragraph(Role.BodyText, section.Text, place + ".text");
        }
    }

    private static FormattedParagraph OneParagraph(FormatContext context, Section section, string label, int depth, string place)
    {
        var titled = section.Title.Length > 0;
        var alone = titled && section.Text.Length == 0;
        var role = RoleOf(section.Marker, alone);
        var style = context.Styles[role];
        var titleLook = titled && !alone && TitleIsBold(section.Marker) ? style.Character with { Bold = true } : style.Character;
        var textLook = role == Role.Article ? style.Character with { Bold = false } : style.Character;

        var runs = ImmutableArray.CreateBuilder<FormattedRun>();
        var marker = MarkerText.Of(section.Marker, label);
        var lead = marker.Length == 0 ? "" : marker + " ";
        context.AddRun(runs, lead, titleLook, place);
        context.AddRuns(runs, section.Title, titleLook, place + ".title");
        if (titled && !alone)
        {
            context.AddRun(runs, " ", textLook, place);
        }

        context.AddRuns(runs, section.Text, textLook, place + ".text");
        var outline = style.Paragraph.Outline == 0 || !titled ? 0 : alone ? Math.Min(depth, 9) : style.Paragraph.Outline;
        var format = outline == style.Paragraph.Outline ? style.Paragraph : style.Paragraph with { Outline = outline };
        var paragraph = new FormattedParagraph(role, format, runs.ToImmutable()) { MarkerLength = lead.Length };
        return section.Marker is Marker.Capital or Marker.Roman && alone ? InCapitals(paragraph) : paragraph;
    }

    private static Role RoleOf(Marker marker, bool titleAlone) => (marker, titleAlone) switch
    {
        (Marker.Article, _) => Role.Article,
        (Marker.Capital or Marker.Roman, true) => Role.Heading1,
        (Marker.Arabic or Marker.Decimal, true) => Role.Heading2,
        (Marker.Letter, true) => Role.Heading3,
        (Marker.None, true) => Role.Heading2,
        (Marker.Capital or Marker.Roman or Marker.Arabic or Marker.Decimal, false) => Role.Clause,
        (Marker.Letter, false) => Role.Point,
        (Marker.Dash or Marker.Plus, _) => Role.Item,
        _ => Role.BodyText,
    };

    private static bool TitleIsBold(Marker marker) =>
        marker is Marker.Article or Marker.None;

    private static FormattedParagraph InCapitals(FormattedParagraph paragraph) =>
        paragraph with { Runs = [.. paragraph.Runs.Select(run => run with { Text = run.Text.ToUpperInvariant() })] };
}
