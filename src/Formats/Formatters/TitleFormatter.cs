using ThiDua.Documents.Kinds;
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
        var (document, column) = (context.Document, context.Profile.Page.TextWidth);
        if (document.Kind.Form.Subject == SubjectPlace.UnderNumber)
        {
            return [];
        }

        var kind = context.Paragraph(Role.KindTitle, document.Kind.Heading, "");
        var subject = context.Paragraph(Role.Subject, SubjectText.Of(document), "subject");
        return (kind.Text.Length, subject.Text.Length) switch
        {
            (0, 0) => [],
            (0, _) => Centred(context, subject, column),
            (_, 0) => Centred(context, kind, column),
            _ => Centred(context, subject, column).Prepend(kind),
        };
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

        var (balanced, lines) = Balance(context, paragraph, column);
        yield return balanced;
        yield return RuledLineFormatter.Below(context, role, lines.Count == 0 ? "" : lines[^1], column, keepNext: true);
    }

    /// <summary>A centred text in lines of about equal length; one with line breaks of its own is left as it is.</summary>
    public static FormattedParagraph Balanced(FormatContext context, FormattedParagraph paragraph, Length column) =>
        paragraph.Text.Contains('\n', StringComparison.Ordinal) ? paragraph : Balance(context, paragraph, column).Paragraph;

    private static (FormattedParagraph Paragraph, IReadOnlyList<string> Lines) Balance(
        FormatContext context, FormattedParagraph paragraph, Length column)
    {
        var look = context.Styles[paragraph.Role].Character;
        var (width, lines) = SubjectLines.Choose(paragraph.Text, look, column.Points, context.Profile.PhraseStarts[paragraph.Role]);
        var indent = lines.Count > 1 ? Indent(column, WithRoomForBlanks(paragraph.Text, look, width, lines)) : Length.Zero;
        return (paragraph with { Format = paragraph.Format with { Left = indent, Right = indent } }, lines);
    }

    /// <summary>The width with room for blanks in italics, if no further word goes into a line of it.</summary>
    private static double WithRoomForBlanks(string text, CharacterFormat look, double width, IReadOnlyList<string> lines)
    {
        var wider = width + ItalicRoom.Room(text, look);
        return LineBreaker.Break(text, look.Face, look.Size, wider).SequenceEqual(lines) ? wider : width;
    }

    /// <summary>Half of what is left of the column, less a point for rounding in the reader's word processor.</summary>
    private static Length Indent(Length column, double width) =>
        new(Math.Max(0, ((column - Length.FromPoints(width)) / 2).Twips - 20));
}
