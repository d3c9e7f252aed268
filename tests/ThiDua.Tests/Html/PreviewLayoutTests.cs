using System.Xml.Linq;
using ThiDua.Documents.Blocks;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Tests.Html;

/// <summary>The preview has the measures of the paper and the structure of the document.</summary>
public sealed class PreviewLayoutTests
{
    [Fact]
    public void A_portrait_sheet_is_an_A4_page_with_its_margins()
    {
        var page = PreviewPage.Of(PreviewSource.Plan);

        var rule = page.Rule("." + PaperOf(Assert.Single(page.Sheets)));
        Assert.Equal(210, PreviewPage.Number(rule, "width", "mm"));
        Assert.Equal(297, PreviewPage.Number(rule, "min-height", "mm"));
        Assert.Contains(";padding:20mm 15mm 20mm 30mm;", rule, StringComparison.Ordinal);
        Assert.Equal("size:210mm 297mm;margin:20mm 15mm 20mm 30mm", page.Rule("@page " + PaperOf(page.Sheets.First())));
    }

    [Fact]
    public void A_landscape_sheet_is_wider_than_high()
    {
        var page = PreviewPage.Of(PreviewSource.PlanWithTables);

        var papers = page.Sheets.Select(PaperOf).ToList();
        Assert.Equal(3, papers.Count);
        Assert.Equal(papers[0], papers[1]);
        Assert.NotEqual(papers[0], papers[2]);
        var rule = page.Rule("." + papers[2]);
        Assert.True(PreviewPage.Number(rule, "width", "mm") > PreviewPage.Number(rule, "min-height", "mm"));
        Assert.StartsWith("size:297mm 210mm;", page.Rule("@page " + papers[2]), StringComparison.Ordinal);
        Assert.Contains(".sheet+.sheet{break-before:page}", page.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_role_has_the_size_indent_and_spacing_of_its_style()
    {
        var page = PreviewPage.Of(PreviewSource.Plan);

        Assert.All(PreviewSource.Plan.Styles.Roles, style =>
        {
            var rule = page.Rule("." + style.Role);
            Assert.Equal(style.Character.Size, PreviewPage.Number(rule, "font-size", "pt"));
            Assert.Equal(style.Paragraph.FirstLine.Points, PreviewPage.Number(rule, "text-indent", "(pt)?"), 2);
            Assert.Equal(style.Paragraph.Before.Points, PreviewPage.Number(rule, "padding", "(pt)?"), 2);
        });
        var body = PreviewSource.Plan.Styles[Role.BodyText].Paragraph;
        Assert.Equal(body.Line.Multiple * 2355 / 2048, PreviewPage.Number(page.Rule(".BodyText"), "line-height", ""), 3);
    }

    [Fact]
    public void Ruled_lines_have_their_length_and_stand_centred()
    {
        var lines = Flatten(PreviewSource.Plan.Sections[0].Blocks).OfType<RuledLine>().ToList();
        var rules = PreviewPage.Of(PreviewSource.Plan).Root.Descendants("div").Where(d => d.Attribute("class")?.Value == "rule")
            .Select(d => d.Attribute("style")!.Value).ToList();

        Assert.Equal(3, lines.Count);
        Assert.Equal(lines.Select(l => l.Extent.Points), rules.Select(r => PreviewPage.Number(r, "width", "pt")));
        Assert.Equal(lines.Select(l => l.Thickness.Points), rules.Select(r => PreviewPage.Number(r, "border-top-width", "pt")));
        Assert.All(lines.Zip(rules), p => Assert.Contains($" 0 0 {p.First.Indent.Points:0.##}pt;", p.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_begin_with_the_kind_and_leave_no_level_out()
    {
        var levels = HeadingLevels(PreviewPage.Of(PreviewSource.PlanWithTables));

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.Contains(3, levels);
        AssertNoGaps(levels);
    }

    [Fact]
    public void A_deep_heading_without_those_above_it_does_not_leave_a_gap()
    {
        Section Deep(Marker marker, params Block[] below) => new(marker, PreviewSource.Text("Tiêu đề"), [], [.. below]);
        var page = PreviewPage.Of(PreviewSource.Format(document => document with
        {
            Body = [Deep(Marker.Letter), Deep(Marker.Roman, Deep(Marker.Arabic, Deep(Marker.Letter))), Deep(Marker.Letter)],
        }));

        AssertNoGaps(HeadingLevels(page));
    }

    [Fact]
    public void Items_that_follow_each_other_are_a_list()
    {
        var page = PreviewPage.Of(PreviewSource.Plan);

        Assert.NotEmpty(page.Root.Descendants("ul"));
        Assert.All(page.Root.Descendants("ul"), list => Assert.NotEmpty(list.Elements("li")));
        Assert.All(page.Root.Descendants("li"), item => Assert.Equal("ul", item.Parent!.Name.LocalName));
    }

    [Fact]
    public void Head_and_foot_blocks_are_tables_for_layout_only()
    {
        var tables = PreviewPage.Of(PreviewSource.Plan).Root.Descendants("table").ToList();

        Assert.Equal(2, tables.Count);
        Assert.All(tables, table => Assert.Equal("presentation", table.Attribute("role")!.Value));
        Assert.All(tables, table => Assert.Empty(table.Descendants("th")));
    }

    [Fact]
    public void A_table_of_data_has_a_head_and_merged_cells()
    {
        var table = PreviewPage.Of(PreviewSource.PlanWithTables).Root.Descendants("table").First(t => t.Attribute("role") is null);

        var head = table.Element("thead")!.Elements("tr").Select(Cells).ToList();
        Assert.Equal(["th TT 1x2", "th Nội dung 1x2", "th Chỉ tiêu 2x1"], head[0]);
        Assert.Equal(["th Năm 1 1x1", "th Năm 2 1x1"], head[1]);
        Assert.All(table.Descendants("th"), cell => Assert.Equal("col", cell.Attribute("scope")!.Value));
        var body = table.Element("tbody")!.Elements("tr").Select(Cells).ToList();
        Assert.Equal(["td 1 1x2", "td a2 1x1", "td a3 1x1", "td a4 1x1"], body[0]);
        Assert.Equal(["td b2 1x1", "td b3 1x1", "td b4 1x1"], body[1]);
        Assert.Equal(4, body[2].Count);
    }

    [Fact]
    public void The_columns_of_a_table_have_their_widths()
    {
        var widths = Flatten(PreviewSource.PlanWithTables.Sections[2].Blocks).OfType<FormattedTable>().Single().ColumnWidths;
        var table = PreviewPage.Of(PreviewSource.PlanWithTables).Root.Descendants("table").Last();

        var columns = table.Element("colgroup")!.Elements("col").Select(c => c.Attribute("style")!.Value)
            .Select(style => PreviewPage.Number(style, "width", "pt"));
        Assert.Equal(widths.Select(w => w.Points), columns);
    }

    [Fact]
    public void A_paragraph_without_text_is_as_high_as_a_line()
    {
        var page = PreviewPage.Of(PreviewSource.Format(document => document with
        {
            Body = [new DataTable([], [new TableColumn()], [], [new TableRow([new TableCell(PreviewSource.Text(""))])])],
        }));

        var table = page.Root.Descendants("table").Single(t => t.Attribute("role") is null);
        var gap = Assert.Single(table.Descendants("div")).Attribute("style")!.Value;
        var cell = PreviewSource.Plan.Styles[Role.TableCell];
        var line = cell.Character.Size * cell.Paragraph.Line.Multiple * 2355 / 2048;
        var height = cell.Paragraph.Before.Points + line + cell.Paragraph.After.Points;
        Assert.Equal(height, PreviewPage.Number(gap, "height", "pt"), 1);
    }

    private static List<string> Cells(XElement row) =>
    [
        .. row.Elements().Select(c =>
            $"{c.Name.LocalName} {c.Value.Trim()} {c.Attribute("colspan")?.Value ?? "1"}x{c.Attribute("rowspan")?.Value ?? "1"}"),
    ];

    private static string PaperOf(XElement sheet) => sheet.Attribute("class")!.Value.Split(' ')[1];

    private static List<int> HeadingLevels(PreviewPage page) =>
        [.. page.Root.Descendants().Select(e => e.Name.LocalName).Where(n => n is ['h', >= '1' and <= '6']).Select(n => n[1] - '0')];

    private static void AssertNoGaps(List<int> levels) =>
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First}, then h{pair.Second}"));

    private static IEnumerable<FormattedBlock> Flatten(IEnumerable<FormattedBlock> blocks) => blocks.SelectMany(block =>
        block is FormattedTable table
            ? Flatten(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)).Prepend(table)
            : [block]);
}
