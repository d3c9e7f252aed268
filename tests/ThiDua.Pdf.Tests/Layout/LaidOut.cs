using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Layout;

namespace ThiDua.Pdf.Tests.Layout;

/// <summary>What tests say of a document that is laid out. Pages are counted from 1.</summary>
internal sealed class LaidOut(LaidOutDocument document)
{
    private const double Touching = 0.01;

    public static LaidOut Of(PageSetup page, params FormattedBlock[] blocks) => Of(new FormattedSection(page, [.. blocks]));

    public static LaidOut Of(params FormattedSection[] sections) => new(DocumentLayouter.Layout(Blocks.Document(sections)));

    public LaidOutDocument Document => document;

    /// <summary>The texts of a page's lines in reading order, parted by spaces.</summary>
    public string Text(int page) => string.Join(' ', Lines(page).Select(line => line.Text));

    /// <summary>The texts of all pages.</summary>
    public string[] Texts => [.. Enumerable.Range(1, document.Pages.Length).Select(Text)];

    /// <summary>The page numbers as printed; empty where none is.</summary>
    public string[] Numbers => [.. document.Pages.Select(page => string.Concat(AllLines(page).Where(IsNumber).Select(line => line.Text)))];

    public IReadOnlyList<Line> Lines(int page) => [.. AllLines(document.Pages[page - 1]).Where(line => !IsNumber(line))];

    public Line Line(string text, int page = 1) => Lines(page).Single(line => line.Text == text);

    public IReadOnlyList<RuleFrame> Rules(int page) => [.. document.Pages[page - 1].Items.OfType<RuleFrame>()];

    public IReadOnlyList<ImageFrame> Images(int page) => [.. document.Pages[page - 1].Items.OfType<ImageFrame>()];

    public IEnumerable<RuleFrame> Horizontals(int page) => Rules(page).Where(rule => rule.Y1 == rule.Y2);

    public IEnumerable<RuleFrame> Verticals(int page) => Rules(page).Where(rule => rule.X1 == rule.X2);

    /// <summary>The logical structure as text, such as <c>Document(H1 P L(LI(LBody)))</c>.</summary>
    public string Structure => Describe(document.Structure);

    public static IEnumerable<Line> AllLines(PageFrame page)
    {
        var end = double.NaN;
        Line? line = null;
        foreach (var frame in page.Items.OfType<TextFrame>())
        {
            if (line is null || line.Baseline != frame.Y || line.Element != frame.Element || !(Math.Abs(frame.X - end) < Touching))
            {
                if (line is not null)
                {
                    yield return Trimmed(line);
                }

                line = new Line("", frame.X, frame.X, frame.Y, frame.Size, frame.Element);
            }

            end = frame.X + Width(frame, frame.Text);
            line = line with
            {
                Text = line.Text + frame.Text,
                Right = frame.X + Width(frame, frame.Text.TrimEnd(' ')),
                Size = Math.Max(line.Size, frame.Size),
            };
        }

        if (line is not null)
        {
            yield return Trimmed(line);
        }
    }

    private static Line Trimmed(Line line) => line with { Text = line.Text.TrimEnd(' ') };

    private static double Width(TextFrame frame, string text) =>
        FontMetrics.TimesNewRoman.Width(text, frame.Face, frame.Size) + (frame.SpaceExtra * text.Count(c => c == ' '));

    private static bool IsNumber(Line line) => line.Element is null && line.Baseline < Blocks.Top;

    private static string Describe(StructureElement element)
    {
        var spans = (element.ColumnSpan, element.RowSpan) is (1, 1) ? "" : $"[{element.ColumnSpan}x{element.RowSpan}]";
        var children = element.Children.Count == 0 ? "" : $"({string.Join(' ', element.Children.Select(Describe))})";
        return element.Type + spans + children;
    }
}
