using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Tests.Conformance;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Layout;

/// <summary>Where images stand.</summary>
public class ImageLayoutTests
{
    private static readonly PageSetup Page = Blocks.Page(6.5, 200);

    [Fact]
    public void An_image_is_a_line_of_its_own_height_in_the_middle_of_the_column()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 1), Blocks.Image(80, 50), Blocks.Paragraph("B", 1));

        var image = Assert.Single(laid.Images(1));
        Assert.Equal((Blocks.Left + 60, Blocks.Top + 20, 80, 50), (image.X, image.Y, image.Width, image.Height));
        Assert.Equal(20 + 50, laid.Line("B1").Baseline - laid.Line("A1").Baseline, 0.01);
    }

    [Fact]
    public void Room_above_and_below_an_image_is_kept()
    {
        var image = Blocks.Image(80, 30);
        image = image with { Format = image.Format with { Before = Blocks.Points(7), After = Blocks.Points(5), Alignment = Alignment.Right } };
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 1), image, Blocks.Paragraph("B", 1));

        Assert.Equal((Blocks.Left + 120, Blocks.Top + 27), (laid.Images(1)[0].X, laid.Images(1)[0].Y));
        Assert.Equal(20 + 7 + 30 + 5, laid.Line("B1").Baseline - laid.Line("A1").Baseline, 0.01);
    }

    [Fact]
    public void An_image_that_does_not_fit_moves_to_the_next_page_whole()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 4), Blocks.Image(80, 60), Blocks.Paragraph("B", 1));

        Assert.Equal(["A1 A2 A3 A4", "B1"], laid.Texts);
        Assert.Empty(laid.Images(1));
        Assert.Equal(Blocks.Top, Assert.Single(laid.Images(2)).Y);
    }

    [Fact]
    public void An_image_moves_with_its_caption()
    {
        var laid = LaidOut.Of(
            Page, Blocks.Paragraph("A", 3), Blocks.Image(80, 60, keepNext: true), Blocks.Paragraph("C", 1, Role.FigureCaption), Blocks.Paragraph("B", 1));

        Assert.Equal(["A1 A2 A3", "C1 B1"], laid.Texts);
        Assert.Single(laid.Images(2));
    }

    [Fact]
    public void A_heading_moves_with_the_image_that_follows_it()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 3), Blocks.Heading("H", Role.Heading1), Blocks.Image(80, 60));

        Assert.Equal(["A1 A2 A3", "H"], laid.Texts);
        Assert.Single(laid.Images(2));
    }

    [Fact]
    public void A_figure_and_its_caption_stand_beside_each_other_in_the_structure() => Assert.Equal(
        "Document(P Div(Figure Caption(P)) P Div(Figure) L(LI(LBody)) P)",
        LaidOut.Of(
            Page,
            Blocks.Text("chữ"), Blocks.Image(80, 20, keepNext: true), Blocks.Text("Hình 1", Role.FigureCaption), Blocks.Text("chữ"),
            Blocks.Image(80, 20), Blocks.Text("- a", Role.Item), Blocks.Text("chữ")).Structure);

    [Fact]
    public void Images_in_cells_are_figures_of_their_own()
    {
        FormattedCell Cell(params FormattedBlock[] blocks) => new([.. blocks]);
        var layout = new FormattedTable(
            [Blocks.Points(100), Blocks.Points(100)], [Blocks.Row(Cell(Blocks.Text("Nơi nhận")), Cell(Blocks.Text("CHỦ TỊCH"), Blocks.Image(60, 40)))], default, default);
        var data = Blocks.Table([100, 100], Blocks.Row(Cell(Blocks.Text("a")), Cell(Blocks.Image(60, 20), Blocks.Text("b"))));
        var laid = LaidOut.Of(Page, layout, data);

        Assert.Equal("Document(Div(P P Figure) Table(TR(TD TD(Figure P))))", laid.Structure);
        Assert.Equal([Blocks.Left + 100 + 20, Blocks.Left + 100 + 20], laid.Images(1).Select(image => image.X));
        Assert.Empty(ConformanceChecks.Run(Written.Bytes(laid.Document)));
    }

    [Fact]
    public void A_table_of_layout_whose_rows_all_stay_together_moves_whole_and_with_the_caption_below_it()
    {
        var laid = LaidOut.Of(
            Page, Blocks.Paragraph("A", 4), Bars(keepNext: true, "B1", "B2"), Blocks.Paragraph("C", 1, Role.FigureCaption), Blocks.Paragraph("D", 1));

        Assert.Equal(["A1 A2 A3 A4", "B1 B2 C1 D1"], laid.Texts);
        Assert.Equal("Document(P Div(P Figure P Figure Caption(P)) P)", laid.Structure);
    }

    [Fact]
    public void A_table_of_layout_whose_rows_are_not_kept_together_is_parted()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 4), Bars(keepNext: false, "B1", "B2", "B3"), Blocks.Paragraph("C", 1, Role.FigureCaption));

        Assert.Equal(["A1 A2 A3 A4 B1 B2", "B3 C1"], laid.Texts);
    }

    [Fact]
    public void Rows_kept_together_that_no_page_holds_are_parted_all_the_same()
    {
        string[] rows = [.. Enumerable.Range(1, 9).Select(i => $"B{i}")];
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 1), Bars(keepNext: true, rows), Blocks.Paragraph("C", 1, Role.FigureCaption));

        Assert.Equal(["A1", .. rows, "C1"], laid.Texts.SelectMany(page => page.Split(' ')));
        Assert.StartsWith("A1 B1", laid.Texts[0], StringComparison.Ordinal);
    }

    private static FormattedTable Bars(bool keepNext, params string[] rows) => new(
        [Blocks.Points(100), Blocks.Points(100)],
        [.. rows.Select(row => Blocks.Row(new FormattedCell([Blocks.Text(row, Role.ChartLabel, Blocks.Plain(Role.ChartLabel) with { KeepNext = keepNext })]), new FormattedCell([Blocks.Image(60, 14, keepNext)])))],
        default,
        default);

    [Fact]
    public void Images_among_text_of_any_length_stay_within_margins_below_each_other_and_with_their_captions()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var blocks = Mixed(new Random(seed));
            var laid = LaidOut.Of(Page, [.. blocks]);
            var captions = 0;
            for (var page = 1; page <= laid.Document.Pages.Length; page++)
            {
                var setup = laid.Document.Pages[page - 1];
                foreach (var image in laid.Images(page))
                {
                    Assert.InRange(image.Y, Blocks.Top - 0.01, setup.Height - Page.Bottom.Points - image.Height + 0.01);
                    Assert.All(laid.Lines(page), line => Assert.True(line.Bottom <= image.Y + 2 || line.Top >= image.Y + image.Height - 2, $"seed {seed}"));
                    var named = image.Height.ToString("0") + "pt";
                    Assert.Equal(named, laid.Lines(page).First(line => line.Top > image.Y).Text);
                    captions++;
                }
            }

            Assert.Equal(blocks.Count(block => block is FormattedImage), captions);
            Assert.Empty(ConformanceChecks.Run(Written.Bytes(laid.Document)));
        }
    }

    /// <summary>Paragraphs and images; a caption tells the height of its image.</summary>
    private static List<FormattedBlock> Mixed(Random random)
    {
        var blocks = new List<FormattedBlock> { Blocks.Text("KẾ HOẠCH", Role.KindTitle) };
        for (var i = random.Next(3, 15); i > 0; i--)
        {
            if (random.Next(2) == 0)
            {
                blocks.Add(Blocks.Paragraph("A", random.Next(1, 9)));
            }
            else
            {
                var height = random.Next(5, 105);
                blocks.Add(Blocks.Image(random.Next(10, 200), height, keepNext: true));
                blocks.Add(Blocks.Text($"{height}pt", Role.FigureCaption));
            }
        }

        blocks.Add(Blocks.Paragraph("Z", 1));
        return blocks;
    }
}
