using System.Collections.Immutable;
using ThiDua.Documents.Kinds;
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
        var numbers = new FormattedRow([new FormattedCell([Number(context), .. Subject(context, plan)]), new FormattedCell([PlaceDate(context)])]);
        return new FormattedTable([plan.Left, plan.Right], [NamesRow(context, plan), numbers], Length.Zero, Length.Zero);
    }

    /// <summary>The names alone, as they stand over a text that a decision promulgates (Phụ lục III, Mục II, Mẫu 1.3).</summary>
    public static FormattedTable Names(FormatContext context, HeaderPlan plan) =>
        new([plan.Left, plan.Right], [NamesRow(context, plan)], Length.Zero, Length.Zero);

    private static FormattedRow NamesRow(FormatContext context, HeaderPlan plan) =>
        new([new FormattedCell(Issuer(context, plan)), new FormattedCell(Nation(context, plan))]);

    private static ImmutableArray<FormattedBlock> Issuer(FormatContext context, HeaderPlan plan)
    {
        var body = context.Document.Header.Body;
        var superior = body.SuperiorLines.SelectMany(l => NameSplitter.Split(l, context.Styles[Role.SuperiorBody].Character, plan.Left));
        var issuer = body.IssuerLines
            .SelectMany(l => NameSplitter.Split(l, context.Styles[Role.IssuingBody].Character, plan.Left)).ToList();
        FormattedBlock[] lines =
        [
            .. superior.Select(line => context.Paragraph(Role.SuperiorBody, line, "issuer")),
            .. issuer.Select(line => context.Paragraph(Role.IssuingBody, line, "issuer")),
            .. issuer.TakeLast(1).Select(line => RuledLineFormatter.Below(context, Role.IssuingBody, line, plan.Left)),
        ];
        return lines.Length > 0 ? [.. lines] : [context.Paragraph(Role.IssuingBody, "", "issuer")];
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
        if (!context.Document.Kind.Form.Numbered)
        {
            return new FormattedParagraph(Role.NumberSymbol, context.Styles[Role.NumberSymbol].Paragraph, []);
        }

        var drop = Baseline.Drop(context.Styles[Role.NumberSymbol].Character, context.Styles[Role.PlaceDate].Character);
        var paragraph = context.Paragraph(
            Role.NumberSymbol, context.Profile.Words.Number + context.Document.Header.Number, "number");
        return paragraph with { Format = paragraph.Format with { Before = context.Profile.Blocks.NumberGap + drop } };
    }

    /// <summary>The subject of a dispatch (cell 5b), in lines of about equal length.</summary>
    private static IEnumerable<FormattedBlock> Subject(FormatContext context, HeaderPlan plan) =>
        context.Document.Kind.Form.Subject == SubjectPlace.UnderNumber && context.Document.Subject.Length > 0
            ? [TitleFormatter.Balanced(context, context.Paragraph(Role.SubjectUnderNumber, SubjectText.Of(context.Document), "subject"), plan.Left)]
            : [];

    private static FormattedParagraph PlaceDate(FormatContext context)
    {
        if (!context.Document.Kind.Form.PlaceAndDate)
        {
            return new FormattedParagraph(Role.PlaceDate, context.Styles[Role.PlaceDate].Paragraph, []);
        }

        var paragraph = context.Paragraph(Role.PlaceDate, HeaderPlan.PlaceAndDate(context.Document.Header), "place");
        return paragraph with { Format = paragraph.Format with { Before = context.Profile.Blocks.NumberGap } };
    }
}
