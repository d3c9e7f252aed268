using ThiDua.Documents.Blocks;
using ThiDua.Documents.Images;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;
using ThiDua.TestImages;
using ThiDua.Tests.Html;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Formats;

/// <summary>How charts stand on paper.</summary>
public class ChartTests
{
    private static readonly ChartSettings Settings = FormatProfile.Decree30.Charts;

    [Fact]
    public void A_chart_has_a_row_for_each_bar_with_its_words_as_text()
    {
        var table = Table(Format(TestCharts.Percentages(112.3m, 66.7m)));

        Assert.Equal(0, table.Border.Twips);
        Assert.Equal(
            ["Chỉ tiêu thi đua thứ 1 của các bản, tổ dân phố|112,3%|Đạt", "Chỉ tiêu thi đua thứ 2 của các bản, tổ dân phố|66,7%|Chưa đạt", "Vạch đứng: kế hoạch 100%", "Số liệu đến hết tháng 10."],
            table.Rows.Select(row => string.Join('|', row.Cells.SelectMany(cell => cell.Blocks).OfType<FormattedParagraph>().Select(p => p.Text))));
        Assert.Equal([1, 1, 1, 1, 4, 4], new[] { table.Rows[0], table.Rows[2], table.Rows[3] }.SelectMany(row => row.Cells).Select(cell => cell.ColumnSpan));
    }

    [Fact]
    public void A_bar_says_all_that_it_shows_in_words() => Assert.Equal(
        [
            "Chỉ tiêu thi đua thứ 1 của các bản, tổ dân phố: 112,3% (Đạt); kế hoạch: 100%",
            "Chỉ tiêu thi đua thứ 2 của các bản, tổ dân phố: 66,7% (Chưa đạt); kế hoạch: 100%",
        ],
        Images(TestCharts.Percentages(112.3m, 66.7m)).Select(image => image.AlternativeText));

    [Fact]
    public void A_chart_without_remarks_and_target_has_three_columns_and_its_unit_behind_the_number()
    {
        var table = Table(Format(new BarChart([], "hợp tác xã", [new ChartBar("Bản A", 1234.5m), new ChartBar("Bản B", 12)], null, [])));

        Assert.Equal((3, 2), (table.ColumnWidths.Length, table.Rows.Length));
        Assert.Equal("1.234,5 hợp tác xã", ((FormattedParagraph)table.Rows[0].Cells[2].Blocks[0]).Text);
        Assert.Equal("Bản A: 1.234,5 hợp tác xã", ((FormattedImage)table.Rows[0].Cells[1].Blocks[0]).AlternativeText);
    }

    [Fact]
    public void All_rows_of_a_chart_stay_together_and_with_the_caption_below()
    {
        var blocks = Format(TestCharts.Percentages(100, 50));
        var table = Table(blocks);
        var caption = Assert.IsType<FormattedParagraph>(blocks[blocks.IndexOf(table) + 1]);

        Assert.Equal(Role.FigureCaption, caption.Role);
        Assert.All(table.Rows, row => Assert.True(Keeps(row)));
        Assert.False(Keeps(Table(Format(TestCharts.Percentages(100, 50) with { Caption = [] })).Rows[^1]));
    }

    [Fact]
    public void A_chart_higher_than_a_page_may_be_parted_between_its_rows()
    {
        Assert.All(Table(Format(TestCharts.Percentages([.. Enumerable.Repeat(50m, 18)]))).Rows, row => Assert.True(Keeps(row)));
        Assert.All(Table(Format(TestCharts.Percentages([.. Enumerable.Repeat(50m, 25)]))).Rows, row => Assert.True(row.KeepWhole && !Keeps(row)));
    }

    [Fact]
    public void A_bar_is_printed_at_300_dots_an_inch_or_more_and_fills_its_column()
    {
        var table = Table(Format(TestCharts.Percentages(112.3m, 66.7m)));
        var image = (FormattedImage)table.Rows[0].Cells[1].Blocks[0];

        Assert.True(Settings.Resolution >= 300);
        Assert.Equal(Settings.Resolution, image.Image.Width / image.Width.Points * 72, 1.0);
        Assert.Equal(Settings.Resolution, image.Image.Height / image.Height.Points * 72, 5.0);
        Assert.Equal(table.ColumnWidths[1] - (table.CellPadding * 2), image.Width);
        Assert.True(ImageReader.Read(image.Image.Bytes, "").Succeeded);
    }

    [Fact]
    public void Bars_are_as_long_as_their_values_and_meet_the_target_at_it()
    {
        var images = Images(TestCharts.Percentages(100, 50, 0) with { Bars = [new ChartBar("A", 100), new ChartBar("B", 50), new ChartBar("C", 0)] });
        var lengths = images.Select(image => Length(Row(image, 0.5))).ToList();

        Assert.Equal(lengths[0] / 2.0, lengths[1], 8.0);
        Assert.Equal(0, lengths[2]);
        Assert.All(images, image => Assert.Equal(lengths[0], Target(image), 12.0));
    }

    [Fact]
    public void A_bar_that_falls_short_is_hatched_and_its_words_are_bold()
    {
        var table = Table(Format(TestCharts.Percentages(99.9m, 100)));
        int[] Greys(int row) => [.. Row((FormattedImage)table.Rows[row].Cells[1].Blocks[0], 0.5).Skip(8).Take(60).Distinct().Order()];

        Assert.Equal([0, 3], Greys(0));
        Assert.Equal([1], Greys(1));
        Assert.Equal([true, true], table.Rows[0].Cells.Skip(2).Select(cell => ((FormattedParagraph)cell.Blocks[0]).Runs[0].Format.Bold));
        Assert.False(((FormattedParagraph)table.Rows[1].Cells[2].Blocks[0]).Runs[0].Format.Bold);
    }

    [Fact]
    public void A_value_far_over_the_target_is_cut_and_keeps_the_others_to_be_read()
    {
        var images = Images(TestCharts.Percentages(5000, 200, 100));
        var lengths = images.Select(image => Length(Row(image, 0.5))).ToList();

        Assert.Equal(lengths[0], lengths[1]);
        Assert.Equal(lengths[1] / 2.0, lengths[2], 8.0);
        Assert.NotEqual(images[0].Image, images[1].Image);
        Assert.StartsWith("Chỉ tiêu thi đua thứ 1 của các bản, tổ dân phố: 5.000%", images[0].AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_below_nothing_is_printed_and_has_no_bar()
    {
        var chart = new BarChart([], "%", [new ChartBar("A", -3.5m), new ChartBar("B", 0)], null, []);

        Assert.All(Images(chart), image => Assert.Equal(0, Length(Row(image, 0.5))));
        Assert.Equal("A: -3,5%", Images(chart)[0].AlternativeText);
    }

    [Fact]
    public void The_same_chart_is_the_same_images() => Assert.Equal(
        Images(TestCharts.Percentages(112.3m, 66.7m)).Select(image => image.Image), Images(TestCharts.Percentages(112.3m, 66.7m)).Select(image => image.Image));

    [Theory]
    [InlineData("98,3%", "%")]
    [InlineData("1.234.567,5 hợp tác xã", "hợp tác xã")]
    [InlineData("12", "")]
    public void A_value_is_read_as_it_was_written(string text, string unit)
    {
        var read = ChartText.ReadValue(text)!.Value;

        Assert.Equal((unit, text), (read.Unit, ChartText.Value(read.Value, read.Unit)));
    }

    [Theory]
    [InlineData("Vượt")]
    [InlineData("12.3%")]
    [InlineData("98,3  %")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("")]
    public void A_text_that_is_no_value_is_not_read(string text) => Assert.Null(ChartText.ReadValue(text));

    private static bool Keeps(FormattedRow row) => row.Cells.SelectMany(cell => cell.Blocks).All(block =>
        block is FormattedParagraph { Format.KeepNext: true } or FormattedImage { Format.KeepNext: true });

    /// <summary>The pixels of a line of an image.</summary>
    private static int[] Row(FormattedImage image, double down) => PngPixels.Row([.. image.Image.Bytes], (int)(down * image.Image.Height));

    /// <summary>How far right of the base line the bar reaches.</summary>
    private static int Length(int[] row) => row.Length < 9 || row[8] == 3 ? 0 : Math.Max(0, Array.FindLastIndex(row, pixel => pixel == 1));

    /// <summary>Where the upright line stands, by the uppermost pixels.</summary>
    private static int Target(FormattedImage image) => Array.FindLastIndex(Row(image, 0), pixel => pixel == 0);

    private static List<FormattedImage> Images(BarChart chart) =>
        [.. Table(Format(chart)).Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).OfType<FormattedImage>()];

    private static List<FormattedBlock> Format(BarChart chart) =>
        [.. PreviewSource.Format(document => document with { Body = [chart] }).Sections[0].Blocks];

    private static FormattedTable Table(List<FormattedBlock> blocks) => blocks.OfType<FormattedTable>().Single(table =>
        table.Rows[0].Cells[0].Blocks[0] is FormattedParagraph { Role: Role.ChartLabel });
}
