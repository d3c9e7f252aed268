using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// The two-column block at the head of page one: issuing body and number on the left, national name, motto, place and
/// date on the right (cells 1 to 4 of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV).
/// </summary>
internal static class HeaderBlockFormatter
{
    public static FormattedTable Format(FormatContext context, HeaderPlan plan)
    {
        var names = new FormattedRow([new FormattedCell(Issuer(context, plan)), new FormattedCell(Nation(context, plan))]);
        var numbers = new FormattedRow([new FormattedCell([Number(context)]), new FormattedCell([PlaceDate(context)])]);
        return new FormattedTable([plan.Left, plan.Right], [names, numbers], Length.Zero, Length.Zero);
    }

    private static ImmutableArray<FormattedBlock> Issuer(FormatContext context, HeaderPlan plan)
    {
        var body = context.Document.Header.Body;
        var superior = body.SuperiorLines.SelectMany(l => NameSplitter.Split(l, context.Styles[Role.SuperiorBody].Character, plan.Left));
        var issuer = body.IssuerLines
            .SelectMany(l => NameSplitter.Split(l, context.Styles[Role.IssuingBody].Character, plan.Left)).ToList();
        return
        [
            .. superior.Select(line => context.Paragraph(Role.SuperiorBody, line, "issuer")),
            .. issuer.Select(line => context.Paragraph(Role.IssuingBody, line, "issuer")),
            RuledLineFormatter.Below(context, Role.IssuingBody, issuer[^1], plan.Left),
        ];
    }

    private static ImmutableArray<FormattedBlock> Nation(FormatContext context, HeaderPlan plan)
    {
        var words = context.Profile.Words;
        return
        [
            context.Paragraph(Role.NationalName, words.NationalName, ""),
            context.Paragraph(Role.Motto, words.Motto, ""),
            RuledLineFormatter.Below(context, Role.Motto, words.Motto, plan.Right),
        ];
    }

    private static FormattedParagraph Number(FormatContext context)
    {
        var drop = Baseline.Drop(context.Styles[Role.NumberSymbol].Character, context.Styles[Role.PlaceDate].Character);
        var paragraph = context.Paragraph(
            Role.NumberSymbol, context.Profile.Words.Number + context.Document.Header.Number, "number");
        return paragraph with { Format = paragraph.Format with { Before = context.Profile.Blocks.NumberGap + drop } };
    }

    private static FormattedParagraph PlaceDate(FormatContext context)
    {
        var paragraph = context.Paragraph(Role.PlaceDate, HeaderPlan.PlaceAndDate(context.Document.Header), "place");
        return paragraph with { Format = paragraph.Format with { Before = context.Profile.Blocks.NumberGap } };
    }
}
