using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Tests.Layout;

public class StructureTests
{
    private static readonly PageSetup Page = Blocks.Page(6.5);

    [Fact]
    public void Headings_follow_their_depth()
    {
        var laid = LaidOut.Of(
            Page,
            Blocks.Text("KẾ HOẠCH", Role.KindTitle),
            Blocks.Heading("I", Role.Heading1),
            Blocks.Heading("1", Role.Heading2),
            Blocks.Heading("a", Role.Heading3),
            Blocks.Text("chữ"),
            Blocks.Heading("II", Role.Heading1));
        Assert.Equal("Document(H1 H2 H3 H4 P H2)", laid.Structure);
    }

    [Fact]
    public void Levels_of_headings_leave_no_gap() =>
        Assert.Equal(
            "Document(H1 H2 P H2 H3)",
            LaidOut.Of(
                Page,
                Blocks.Text("KẾ HOẠCH", Role.KindTitle),
                Blocks.Heading("a", Role.Heading3),
                Blocks.Text("chữ"),
                Blocks.Heading("I", Role.Heading1),
                Blocks.Heading("a", Role.Heading3)).Structure);

    [Fact]
    public void Items_in_a_row_make_one_list_and_text_between_parts_lists() =>
        Assert.Equal(
            "Document(L(LI(LBody) LI(LBody)) P L(LI(LBody)))",
            LaidOut.Of(
                Page, Blocks.Text("- a", Role.Item), Blocks.Text("- b", Role.Item), Blocks.Text("chữ"), Blocks.Text("- c", Role.Item)).Structure);

    [Fact]
    public void List_does_not_go_on_in_the_next_section()
    {
        var section = new FormattedSection(Page, [Blocks.Text("- a", Role.Item)]);
        Assert.Equal("Document(L(LI(LBody)) L(LI(LBody)))", LaidOut.Of(section, section).Structure);
    }

    [Fact]
    public void Table_has_head_cells_and_cells_with_what_they_cover()
    {
        var table = Blocks.Table(
            [40, 40, 40],
            Blocks.Row(Blocks.Cell("H", 2), Blocks.Cell("I")) with { RepeatAsHeader = true },
            Blocks.Row(Blocks.Cell("A", merge: RowMerge.Begins), Blocks.Cell("B"), Blocks.Cell("C")),
            Blocks.Row(Blocks.Cell("", merge: RowMerge.Continues), Blocks.Cell("D"), Blocks.Cell("E")));
        Assert.Equal("Document(Table(TR(TH[2x1] TH) TR(TD[1x2] TD TD) TR(TD TD)))", LaidOut.Of(Page, table).Structure);
    }

    [Fact]
    public void Table_that_only_lays_out_is_a_division_of_paragraphs()
    {
        var table = Blocks.Table([60, 60], Blocks.Row("A", "B")) with { Border = default };
        Assert.Equal("Document(P Div(P P))", LaidOut.Of(Page, Blocks.Text("chữ"), table).Structure);
    }

    [Fact]
    public void Empty_paragraphs_and_ruled_lines_are_no_content() =>
        Assert.Equal(
            "Document(P P)",
            LaidOut.Of(
                Page,
                Blocks.Text("a"),
                Blocks.Text("") with { Runs = [] },
                new RuledLine(Blocks.Points(80), Blocks.Points(60), Blocks.Points(0.5), Blocks.Points(3)),
                Blocks.Text("b")).Structure);

    [Fact]
    public void Paragraph_over_two_pages_is_one_element()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 9));
        Assert.Equal("Document(P)", laid.Structure);
        Assert.Same(laid.Lines(1)[0].Element, laid.Lines(2)[0].Element);
    }

    [Fact]
    public void Bookmarks_name_headings_with_their_levels_and_places()
    {
        var laid = LaidOut.Of(
            Page,
            Blocks.Heading("I", Role.Heading1),
            Blocks.Paragraph("A", 3),
            Blocks.Heading("a", Role.Heading3),
            Blocks.Paragraph("B", 3),
            Blocks.Heading("II", Role.Heading1),
            Blocks.Paragraph("C", 1));
        Assert.Equal([("I", 1, 0), ("a", 2, 1), ("II", 1, 1)], laid.Document.Outline.Select(entry => (entry.Title, entry.Level, entry.Page)));
        Assert.Equal(Blocks.Top + (4 * Blocks.LineHeight), laid.Document.Outline[2].Y, 0.01);
    }

    [Fact]
    public void Bookmark_leads_to_the_page_where_its_heading_stands_even_when_too_much_is_kept_with_it()
    {
        var laid = LaidOut.Of(
            Page, Blocks.Paragraph("A", 6), Blocks.Heading("H", Role.Heading1), Blocks.Paragraph("B", 12, keepNext: true), Blocks.Paragraph("C", 2));
        Assert.StartsWith("H B1", laid.Text(2), StringComparison.Ordinal);
        Assert.Equal(1, laid.Document.Outline.Single().Page);
    }
}
