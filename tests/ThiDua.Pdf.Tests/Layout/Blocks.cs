using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Layout;

/// <summary>Blocks of known size: lines exactly 20 pt high, no room between paragraphs, pages of so many lines.</summary>
internal static class Blocks
{
    public const double LineHeight = 20;

    public static FormatProfile Profile => FormatProfile.Decree30;

    public static StyleSheet Styles => Profile.Large;

    public static double Top => Profile.Page.Top.Points;

    public static double Left => Profile.Page.Left.Points;

    public static Length Points(double points) => new((int)Math.Round(points * 20));

    /// <summary>A page with room for so many lines, as wide as the decree's or with text of a width of its own.</summary>
    public static PageSetup Page(double lines, double? width = null) => Profile.Page with
    {
        Height = Profile.Page.Top + Profile.Page.Bottom + Points(lines * LineHeight),
        Width = width is { } points ? Profile.Page.Left + Profile.Page.Right + Points(points) : Profile.Page.Width,
    };

    public static FormattedDocument Document(params FormattedSection[] sections) =>
        new(new DocumentProperties("Văn bản", "vi-VN", []), Styles, [.. sections]);

    /// <summary>A paragraph of so many lines named after it: "A1", "A2" and on.</summary>
    public static FormattedParagraph Paragraph(string name, int lines, Role role = Role.BodyText, bool keepNext = false, double before = 0) =>
        Text(Lines(name, lines), role, Plain(role) with { KeepNext = keepNext, Before = Points(before) });

    public static FormattedParagraph Text(string text, Role role = Role.BodyText, ParagraphFormat? format = null) =>
        new(role, format ?? Plain(role), [new FormattedRun(text, Styles[role].Character)]);

    /// <summary>An image of a size in points.</summary>
    public static FormattedImage Image(double width, double height, bool keepNext = false, string alternative = "Biểu trưng") => new(
        Pictures.Opaque, Points(width), Points(height), alternative,
        new ParagraphFormat { Alignment = Alignment.Center, KeepNext = keepNext });

    public static FormattedParagraph Heading(string text, Role role) => Text(text, role, Plain(role) with { KeepNext = true });

    public static ParagraphFormat Plain(Role role) => Styles[role].Paragraph with
    {
        Before = Length.Zero,
        After = Length.Zero,
        FirstLine = Length.Zero,
        KeepNext = false,
        Line = new LineSpacing(1, Points(LineHeight)),
    };

    public static FormattedTable Table(double[] widths, params FormattedRow[] rows) =>
        new([.. widths.Select(Points)], [.. rows], Profile.Tables.Border, Profile.Tables.CellPadding);

    public static FormattedRow Head(params string[] cells) => new([.. cells.Select(text => Cell(text))], RepeatAsHeader: true);

    public static FormattedRow Row(params string[] cells) => Row([.. cells.Select(text => Cell(text))]);

    public static FormattedRow Row(params FormattedCell[] cells) => new([.. cells]);

    public static FormattedCell Cell(string text, int columns = 1, RowMerge merge = RowMerge.None, bool centered = false) =>
        new([text.Length == 0 ? Text("", Role.TableCell) with { Runs = [] } : Text(text, Role.TableCell)], columns, merge, centered);

    /// <summary>Text of a cell: so many lines named after it.</summary>
    public static string Lines(string name, int lines) => string.Join('\n', Enumerable.Range(1, lines).Select(i => $"{name}{i}"));
}
