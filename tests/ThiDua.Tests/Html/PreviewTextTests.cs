using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Formats.Formatted;
using ThiDua.Html.Writing;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Html;

/// <summary>The preview says what the document says, and nothing in the document becomes markup.</summary>
public sealed class PreviewTextTests
{
    [Fact]
    public void The_text_of_the_plan_of_Binh_Lu_is_the_approved_one()
    {
        var approved = File.ReadAllLines(ExampleFiles.Data("binh-lu-2026.txt"));

        Assert.Equal(approved, PreviewPage.Of(PreviewSource.Plan).Paragraphs);
    }

    [Fact]
    public void The_head_names_language_title_and_encoding()
    {
        var page = PreviewPage.Of(PreviewSource.Plan);

        Assert.StartsWith("<!DOCTYPE html>\n", page.Source, StringComparison.Ordinal);
        Assert.Equal("vi", page.Root.Attribute("lang")!.Value.Split('-')[0]);
        Assert.Equal(PreviewSource.Plan.Properties.Title, page.Root.Element("head")!.Element("title")!.Value);
        Assert.Equal("utf-8", page.Root.Element("head")!.Elements("meta").First().Attribute("charset")!.Value);
    }

    [Fact]
    public void Lines_to_be_filled_in_are_rows_whose_dots_take_what_the_text_leaves()
    {
        var page = PreviewPage.Of(PreviewSource.Format(document => document with
        {
            Body = [new Paragraph([new TextSpan("Họ và tên: "), new Fill(), new LineBreak(), new TextSpan("Ý kiến: ", Emphasis.Bold), new Fill()])],
        }));
        var lines = page.Root.Descendants().Where(e => (string?)e.Attribute("class") == "line").ToList();
        Assert.Equal(["Họ và tên: ", "Ý kiến: "], lines.Select(line => line.Value.Replace("./.", "", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.Equal("fill", (string?)line.Elements().ElementAt(1).Attribute("class")));
        Assert.Contains(".filled .fill{flex:1", page.Css, StringComparison.Ordinal);
        Assert.DoesNotContain(".filled", PreviewPage.Of(PreviewSource.Plan).Css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)\" 'x'")]
    [InlineData("]]> <!-- --> &amp; &#x3C; </style></title><style>*{}")]
    [InlineData("</p></section></main><img src=x>")]
    public void Hostile_text_stays_text(string hostile)
    {
        var page = PreviewPage.Of(Spoilt(PreviewSource.Plan, hostile));

        Assert.Contains(hostile, page.Paragraphs);
        Assert.Equal(hostile, page.Root.Element("head")!.Element("title")!.Value);
        Assert.Equal(hostile, page.Root.Attribute("lang")!.Value);
        Assert.DoesNotContain(page.Root.Descendants(), e => e.Name.LocalName is "script" or "img");
        Assert.DoesNotContain(page.AttributeNames, name => name.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal(PreviewPage.Of(PreviewSource.Plan).Css, page.Css);
    }

    [Fact]
    public void The_name_of_the_type_cannot_leave_its_rule()
    {
        var plan = PreviewSource.Plan;
        var page = PreviewPage.Of(plan with { Styles = plan.Styles with { Font = "X\"}</style>*{background:url(//x)" } });

        Assert.Contains("body{font-family:\"Xstylebackgroundurlx\",\"Liberation Serif\",serif}", page.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_no_page_may_hold_are_replaced()
    {
        var page = PreviewPage.Of(Spoilt(PreviewSource.Plan, "a\0b\u0001c\uFFFFd\uD800e\u001Bf\rg"));

        Assert.Contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg", page.Paragraphs);
    }

    [Fact]
    public void A_line_feed_is_a_line_break_of_the_page()
    {
        var page = PreviewPage.Of(Spoilt(PreviewSource.Plan, "một\nhai\n"));

        Assert.Contains(">một<br/>hai<br/></p>", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Emphasis_within_a_paragraph_is_kept()
    {
        ImmutableArray<Inline> inlines =
            [new TextSpan("thường "), new TextSpan("đậm", Emphasis.Bold), new TextSpan("nghiêng", Emphasis.Italic)];
        var page = PreviewPage.Of(PreviewSource.Format(document => document with { Body = [new Paragraph(inlines)] }));

        Assert.Contains(
            ">thường <span style=\"font-weight:bold\">đậm</span><span style=\"font-style:italic\">nghiêng./.</span></p>",
            page.Source,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_outside_the_page_is_referred_to()
    {
        var page = PreviewPage.Of(PreviewSource.PlanWithTables);

        Assert.DoesNotMatch(new Regex("https?:|//|url\\(|@import", RegexOptions.IgnoreCase), page.Source);
        Assert.DoesNotContain(page.AttributeNames, name => name is "src" or "href" or "action" or "data");
        Assert.DoesNotContain(
            page.Root.Descendants(), e => e.Name.LocalName is "script" or "link" or "iframe" or "object" or "img" or "base");
        var policy = page.Root.Descendants("meta").Single(m => m.Attribute("http-equiv")?.Value == "Content-Security-Policy");
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; img-src data:", policy.Attribute("content")!.Value);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var again = PreviewSource.Format(document => document);

        Assert.Equal(HtmlPreviewWriter.Write(PreviewSource.Plan), HtmlPreviewWriter.Write(again));
    }

    /// <summary>The document with the text of its last paragraph of running text, its title and its language replaced.</summary>
    private static FormattedDocument Spoilt(FormattedDocument document, string text)
    {
        var section = document.Sections[0];
        var at = section.Blocks.Length - 2;
        var paragraph = Assert.IsType<FormattedParagraph>(section.Blocks[at]);
        var spoilt = paragraph with { Runs = [paragraph.Runs[0] with { Text = text }] };
        return document with
        {
            Properties = document.Properties with { Title = text, Language = text },
            Sections = [section with { Blocks = section.Blocks.SetItem(at, spoilt) }],
        };
    }
}
