using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ThiDua.Html.Pages;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Layout;

namespace ThiDua.Tests.Html;

/// <summary>Pages as pictures for a browser: the very lines of the PDF, with words marked.</summary>
public class PagePictureTests
{
    private static readonly LaidOutDocument Plan = DocumentLayouter.Layout(PreviewSource.Plan);

    [Fact]
    public void Every_page_has_a_picture_with_its_text_at_its_place()
    {
        var pages = Pages([]);

        Assert.Equal(Plan.Pages.Length, pages.Count);
        foreach (var (page, picture) in Plan.Pages.Zip(pages))
        {
            var frames = page.Items.OfType<TextFrame>().ToList();
            var texts = picture.Elements("text").ToList();
            Assert.Equal(frames.Select(frame => frame.Text), texts.Select(text => text.Value));
            Assert.Equal(frames.Select(frame => Math.Round(frame.Y, 2)), texts.Select(text => Number(text, "y")));
            Assert.Equal(page.Items.OfType<RuleFrame>().Count(), picture.Elements("line").Count());
        }
    }

    [Fact]
    public void Marked_words_are_covered_on_each_line_they_stand_on()
    {
        var paragraph = Longest();
        var start = paragraph.IndexOf(' ', StringComparison.Ordinal) + 1;
        var words = paragraph[start..^1];
        var boxes = Pages([new PageMark("m", "change", paragraph, start, words.Length)]).SelectMany(page => page.Elements("rect")).ToList();

        Assert.True(boxes.Count > 1);
        Assert.All(boxes, box => Assert.Equal(("mark change", "m"), ((string)box.Attribute("class")!, (string)box.Attribute("data-mark")!)));
        Assert.All(boxes.Skip(1), box => Assert.True(Number(box, "width") > 0));
        Assert.Equal(boxes.Count, boxes.Select(box => (Number(box, "y"), Number(box, "x"))).Distinct().Count());
    }

    [Fact]
    public void Capitals_and_spaces_of_the_layout_do_not_hide_a_mark_and_words_that_are_not_there_have_none()
    {
        var title = string.Join("  ", PreviewSource.Plan.Properties.Title.ToUpperInvariant().Split(' ').Skip(3).Take(6));

        Assert.NotEmpty(Pages([new PageMark("m", "change", title, 0, 5)]).SelectMany(page => page.Elements("rect")));
        Assert.Empty(Pages([new PageMark("m", "change", "không có câu này trong văn bản", 0, 5)]).SelectMany(page => page.Elements("rect")));
    }

    [Fact]
    public void Ids_of_marks_and_texts_are_escaped()
    {
        var html = PagePictureWriter.Write(Plan, [new PageMark("\"><script>", "change", Longest(), 0, 4)]);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    private static List<XElement> Pages(ImmutableArray<PageMark> marks) =>
        [.. XElement.Parse(PagePictureWriter.Write(Plan, marks)).Descendants("svg")];

    /// <summary>A paragraph that fills several lines.</summary>
    private static string Longest() => Plan.Pages[0].Items.OfType<TextFrame>().Where(frame => frame.Element is not null)
        .GroupBy(frame => frame.Element).Select(group => string.Concat(group.Select(frame => frame.Text)).Trim()).MaxBy(text => text.Length)!;

    private static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
