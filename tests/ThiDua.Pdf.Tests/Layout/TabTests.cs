using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Tests.Layout;

public class TabTests
{
    private const double Column = 200;
    private static readonly PageSetup Page = Blocks.Page(10, Column);

    [Fact]
    public void Text_behind_a_tab_begins_ends_or_has_its_middle_at_the_stop()
    {
        var laid = Of("a\tbbb\tccc\tdd", Stop(50), Stop(120, Alignment.Center), Stop(Column, Alignment.Right));
        Assert.Equal(Blocks.Left + 50, laid.Line("bbb").Left, 0.06);
        Assert.Equal(Blocks.Left + 120, laid.Line("ccc").Middle, 0.06);
        Assert.Equal(Blocks.Left + Column, laid.Line("dd").Right, 0.06);
    }

    [Fact]
    public void Behind_the_last_stop_tabs_lead_on_by_a_centimetre_each()
    {
        var laid = Of("a\tb\tc", Stop(30));
        Assert.Equal(Blocks.Left + 30, laid.Line("b").Left, 0.06);
        Assert.Equal(Blocks.Left + (2 * TabStop.Default.Points), laid.Line("c").Left, 0.06);
    }

    [Fact]
    public void Stop_is_counted_from_the_column_not_from_the_indent()
    {
        var format = Blocks.Plain(Role.BodyText) with { FirstLine = Blocks.Points(40), Left = Blocks.Points(10), Tabs = [Stop(90)] };
        Assert.Equal(Blocks.Left + 90, LaidOut.Of(Page, Blocks.Text("a\tb", format: format)).Line("b").Left, 0.06);
    }

    [Fact]
    public void Line_to_be_filled_in_is_dotted_from_its_text_to_the_margin_and_the_dots_are_not_read()
    {
        var laid = Of("Họ và tên: \t", Dotted);
        var dots = Dots(laid).Single();
        Assert.Equal(Blocks.Left + Column, dots.Right, 0.01);
        Assert.InRange(dots.Left - laid.Lines(1).First(line => line.Text == "Họ và tên:").Right, 0, 8);
        Assert.Null(dots.Element);
    }

    [Fact]
    public void Text_behind_the_dots_stands_at_the_margin()
    {
        var laid = Of("Ngày sinh: \t(ghi rõ)", Dotted);
        Assert.Equal(Blocks.Left + Column, laid.Line("(ghi rõ)").Right, 0.01);
        Assert.Equal(laid.Line("(ghi rõ)").Left, Dots(laid).Single().Right, 0.06);
    }

    [Fact]
    public void Second_line_to_be_filled_in_goes_below_the_first_and_takes_the_whole_width()
    {
        var dots = Dots(Of("Ý kiến: \t\t", Dotted)).ToList();
        Assert.Equal(Blocks.LineHeight, dots[1].Baseline - dots[0].Baseline, 0.01);
        Assert.InRange(dots[1].Left - Blocks.Left, 0, 4);
    }

    [Fact]
    public void Line_with_a_tab_is_not_stretched_to_the_margin()
    {
        var words = string.Join(' ', Enumerable.Repeat("thi đua", 20));
        var laid = Of("a\t" + words, Stop(50));
        Assert.True(laid.Lines(1).Count > 2);
        var spaces = laid.Document.Pages[0].Items.OfType<TextFrame>().Where(frame => frame.Element is not null).Select(frame => frame.SpaceExtra).ToList();
        Assert.Equal(0, spaces[1]);
        Assert.True(spaces[2] > 0);
    }

    private static readonly TabStop Dotted = Stop(Column, Alignment.Right) with { Dotted = true };

    private static TabStop Stop(double position, Alignment alignment = Alignment.Left) => new(Blocks.Points(position), alignment);

    private static LaidOut Of(string text, params ImmutableArray<TabStop> tabs) =>
        LaidOut.Of(Page, Blocks.Text(text, format: Blocks.Plain(Role.BodyText) with { Tabs = tabs }));

    private static IEnumerable<Line> Dots(LaidOut laid) => laid.Lines(1).Where(line => line.Text.Trim('.').Length == 0);
}
