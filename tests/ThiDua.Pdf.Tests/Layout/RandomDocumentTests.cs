using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Layout;
using ThiDua.Pdf.Tests.Conformance;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Layout;

/// <summary>What holds for every document, tried on many; a failure names the seed of its document.</summary>
public class RandomDocumentTests
{
    private const int Documents = 200;
    private const int Files = 40;
    private const double Tolerance = 0.51;

    private static readonly IReadOnlyList<(int Seed, FormattedDocument Document, LaidOut Laid)> All =
    [
        .. Enumerable.Range(1, Documents).Select(seed => (Seed: seed, Document: new RandomDocuments(seed).Next()))
            .Select(made => (made.Seed, made.Document, new LaidOut(DocumentLayouter.Layout(made.Document)))),
    ];

    [Fact]
    public void No_text_is_lost_or_said_twice() => Each((document, laid) =>
    {
        var frames = laid.Document.Pages.SelectMany(page => page.Items.OfType<TextFrame>()).Where(frame => frame.Element is not null);
        var said = frames.GroupBy(frame => frame.Element!).Select(leaf => Letters(string.Concat(leaf.Select(frame => frame.Text))));
        var given = document.Sections.SelectMany(section => section.Blocks).SelectMany(Paragraphs).Select(paragraph => Letters(paragraph.Text));
        return given.Where(text => text.Length > 0).Order(StringComparer.Ordinal).SequenceEqual(said.Order(StringComparer.Ordinal))
            ? []
            : ["text differs"];
    });

    [Fact]
    public void No_lines_overlap() => Each((_, laid) => Pages(laid).SelectMany(page => Overlaps(page, laid.Lines(page))));

    [Fact]
    public void Nothing_but_the_page_number_stands_outside_the_margins() => Each((_, laid) =>
        Pages(laid).SelectMany(page => Outside(page, laid.Document.Pages[page - 1], laid)));

    [Fact]
    public void No_page_is_empty() => Each((_, laid) => Pages(laid)
        .Where(page => laid.Lines(page).All(line => line.Element is null)).Select(page => $"page {page} says nothing"));

    [Fact]
    public void Pages_are_not_more_than_the_lines_need() => Each((document, laid) =>
    {
        var lines = Pages(laid).Sum(page => laid.Lines(page).Count);
        return laid.Document.Pages.Length <= document.Sections.Length + (lines / 5) ? [] : [$"{laid.Document.Pages.Length} pages for {lines} lines"];
    });

    [Fact]
    public void No_line_of_a_paragraph_stands_alone_at_a_pages_edge() => Each((document, laid) =>
    {
        var controlled = document.Sections.SelectMany(section => section.Blocks).OfType<FormattedParagraph>()
            .Where(paragraph => paragraph.Format.WidowControl).Select(paragraph => Letters(paragraph.Text)).ToHashSet(StringComparer.Ordinal);
        return Pages(laid).SelectMany(page => laid.Lines(page).Where(line => line.Element is not null).Select(line => (Page: page, Line: line)))
            .GroupBy(placed => placed.Line.Element!)
            .Where(leaf => controlled.Contains(Letters(string.Concat(leaf.Select(placed => placed.Line.Text)))))
            .Select(leaf => leaf.GroupBy(placed => placed.Page, placed => placed.Line.Baseline))
            .Where(pages => pages.Count() > 1)
            .SelectMany(pages => pages.Where(page => page.Distinct().Count() == 1).Select(page => $"a line stands alone on page {page.Key}"));
    });

    [Fact]
    public void Same_document_is_laid_out_the_same() => Each((document, laid) =>
    {
        var again = DocumentLayouter.Layout(document);
        return again.Pages.Select(Described).SequenceEqual(laid.Document.Pages.Select(Described))
            && again.Outline.SequenceEqual(laid.Document.Outline)
            ? []
            : ["differs"];
    });

    [Fact]
    public void Files_keep_to_the_standards() => Each(
        (_, laid) => ConformanceChecks.Run(Written.Bytes(laid.Document)), Files);

    private static void Each(Func<FormattedDocument, LaidOut, IEnumerable<string>> findings, int count = Documents)
    {
        var found = All.Take(count)
            .SelectMany(made => findings(made.Document, made.Laid).Select(finding => $"document {made.Seed}: {finding}")).ToList();
        Assert.True(found.Count == 0, $"{found.Count} findings\n{string.Join('\n', found.Take(10))}");
    }

    private static IEnumerable<int> Pages(LaidOut laid) => Enumerable.Range(1, laid.Document.Pages.Length);

    private static IEnumerable<FormattedParagraph> Paragraphs(FormattedBlock block) => block switch
    {
        FormattedParagraph paragraph => [paragraph],
        FormattedTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(Paragraphs),
        _ => [],
    };

    private static IEnumerable<string> Overlaps(int page, IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                var (a, b) = (lines[i], lines[j]);
                if (a.Left < b.Right - Tolerance && b.Left < a.Right - Tolerance && a.Top < b.Bottom - Tolerance && b.Top < a.Bottom - Tolerance)
                {
                    yield return $"page {page}: \"{a.Text}\" and \"{b.Text}\"";
                }
            }
        }
    }

    private static IEnumerable<string> Outside(int number, PageFrame page, LaidOut laid)
    {
        var setup = Blocks.Profile.Page;
        var (left, right) = (setup.Left.Points - Tolerance, page.Width - setup.Right.Points + Tolerance);
        var (top, bottom) = (setup.Top.Points - Tolerance, page.Height - setup.Bottom.Points + Tolerance);
        foreach (var line in laid.Lines(number))
        {
            if (line.Left < left || line.Right > right || line.Top < top || line.Bottom > bottom)
            {
                yield return $"page {number}: \"{line.Text}\" {line.Left:0.0}-{line.Right:0.0}, {line.Top:0.0}-{line.Bottom:0.0}";
            }
        }

        foreach (var rule in laid.Rules(number))
        {
            if (Math.Min(rule.X1, rule.X2) < left || Math.Max(rule.X1, rule.X2) > right
                || Math.Min(rule.Y1, rule.Y2) < top || Math.Max(rule.Y1, rule.Y2) > bottom)
            {
                yield return $"page {number}: {rule}";
            }
        }
    }

    private static string Described(PageFrame page) => string.Join('\n', page.Items.Select(item => item switch
    {
        TextFrame text => $"{text.X} {text.Y} {text.Text} {text.Face} {text.Size} {text.SpaceExtra} {text.Element?.Type}",
        _ => item.ToString(),
    }));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
