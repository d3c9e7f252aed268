using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Kind and subject of the document with the ruled line below (cell 5a of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV).
/// </summary>
internal static class TitleFormatter
{
    public static IEnumerable<FormattedBlock> Format(FormatContext context)
    {
        if (context.Document.Kind.Heading.Length > 0)
        {
            yield return context.Paragraph(Role.KindTitle, context.Document.Kind.Heading, "");
        }

        var subject = context.Paragraph(Role.Subject, context.Document.Subject, "subject");
        foreach (var block in Centred(context, subject, context.Profile.Page.TextWidth))
        {
            yield return block;
        }
    }

    /// <summary>A centred text in lines of about equal length and the ruled line below it.</summary>
    /// <param name="context">The document.</param>
    /// <param name="paragraph">The text.</param>
    /// <param name="column">Width of its column.</param>
    public static IEnumerable<FormattedBlock> Centred(FormatContext context, FormattedParagraph paragraph, Length column)
    {
        var role = paragraph.Role;
        var look = context.Styles[role].Character;
        var text = paragraph.Text;
        var last = text.LastIndexOf('\n');
        if (last >= 0)
        {
            var lastLines = LineBreaker.Break(text[(last + 1)..], look.Face, look.Size, column.Points);
            yield return paragraph;
            yield return RuledLineFormatter.Below(context, role, lastLines.LastOrDefault() ?? "", column, keepNext: true);
            yield break;
        }

        var (width, lines) = SubjectLines.Choose(text, look, column.Points, context.Profile.PhraseStarts);
        var indent = lines.Count > 1 ? Indent(column, width) : Length.Zero;
        yield return paragraph with { Format = paragraph.Format with { Left = indent, Right = indent } };
        yield return RuledLineFormatter.Below(context, role, lines.Count == 0 ? "" : lines[^1], column, keepNext: true);
    }

    /// <summary>Half of what is left of the column, less a point for rounding in the reader's word processor.</summary>
    private static Length Indent(Length column, double width) =>
        new(Math.Max(0, ((column - Length.FromPoints(width)) / 2).Twips - 20));
}
