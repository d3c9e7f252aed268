using System.Text.RegularExpressions;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Tests.Layout;

public class LineBreakingTests
{
    private const double Column = 200;
    private const string Words =
        "Căn cứ Luật Tổ chức chính quyền địa phương; thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành "
        + "kế hoạch triển khai phong trào thi đua trên địa bàn xã như sau:";

    private static readonly PageSetup Page = Blocks.Page(40, Column);

    [Fact]
    public void Each_line_is_as_full_as_it_goes()
    {
        var lines = LaidOut.Of(Page, Blocks.Text(Words)).Lines(1);
        Assert.Equal(Words, string.Join(' ', lines.Select(line => line.Text)));
        foreach (var (line, next) in lines.Zip(lines.Skip(1)))
        {
            Assert.True(Width(line.Text) <= Column, line.Text);
            Assert.True(Width($"{line.Text} {next.Text.Split(' ')[0]}") > Column, line.Text);
        }
    }

    [Fact]
    public void Justified_lines_reach_the_right_margin_but_the_last_does_not()
    {
        var lines = LaidOut.Of(Page, Blocks.Text(Words)).Lines(1);
        Assert.All(lines, line => Assert.Equal(Blocks.Left, line.Left, 0.01));
        Assert.All(lines.SkipLast(1), line => Assert.Equal(Blocks.Left + Column, line.Right, 0.01));
        Assert.Equal(Blocks.Left + Width(lines[^1].Text), lines[^1].Right, 0.01);
    }

    [Fact]
    public void Justified_line_of_several_looks_reaches_the_right_margin()
    {
        var look = Blocks.Styles[Role.BodyText].Character;
        var runs = Regex.Matches(Words, @"\S+\s*").Select((word, i) => new FormattedRun(word.Value, look with { Bold = i % 2 == 0 }));
        var lines = LaidOut.Of(Page, Blocks.Text("") with { Runs = [.. runs] }).Lines(1);
        Assert.Equal(Words, string.Join(' ', lines.Select(line => line.Text)));
        Assert.All(lines.SkipLast(1), line => Assert.Equal(Blocks.Left + Column, line.Right, 0.01));
    }

    [Theory]
    [InlineData(Alignment.Left, 0)]
    [InlineData(Alignment.Center, 0.5)]
    [InlineData(Alignment.Right, 1)]
    public void Line_that_is_not_justified_stands_where_its_alignment_says(Alignment alignment, double share)
    {
        var line = LaidOut.Of(Page, Aligned("Số", alignment)).Lines(1).Single();
        Assert.Equal(Blocks.Left + ((Column - Width("Số")) * share), line.Left, 0.01);
    }

    [Fact]
    public void First_line_is_indented_and_the_others_are_not()
    {
        var format = Blocks.Plain(Role.BodyText) with { FirstLine = Blocks.Styles[Role.BodyText].Paragraph.FirstLine };
        var lines = LaidOut.Of(Page, Blocks.Text(Words, format: format)).Lines(1);
        Assert.True(format.FirstLine.Points > 20);
        Assert.Equal(Blocks.Left + format.FirstLine.Points, lines[0].Left, 0.01);
        Assert.Equal(Blocks.Left + Column, lines[0].Right, 0.01);
        Assert.All(lines.Skip(1), line => Assert.Equal(Blocks.Left, line.Left, 0.01));
    }

    [Fact]
    public void Indents_left_and_right_narrow_every_line()
    {
        var format = Blocks.Plain(Role.BodyText) with { Left = Blocks.Points(30), Right = Blocks.Points(20), FirstLine = Blocks.Points(-10) };
        var lines = LaidOut.Of(Page, Blocks.Text(Words, format: format)).Lines(1);
        Assert.Equal(Blocks.Left + 20, lines[0].Left, 0.01);
        Assert.All(lines.Skip(1), line => Assert.Equal(Blocks.Left + 30, line.Left, 0.01));
        Assert.All(lines.SkipLast(1), line => Assert.Equal(Blocks.Left + Column - 20, line.Right, 0.01));
    }

    [Fact]
    public void Line_may_end_behind_a_hyphen_inside_a_word() =>
        Assert.Equal(["kinh tế-", "xã hội"], Texts(Width("kinh tế-x"), "kinh tế-xã hội"));

    [Theory]
    [InlineData("https://laichau.gov.vn?trang", "=1", "https://laichau.gov.vn?", "trang=1")]
    [InlineData("đua—khen", "", "đua—", "khen")]
    [InlineData("(a–b)(c)", "d", "(a–b)", "(c)d")]
    [InlineData("xong!Rồi", "", "xong!", "Rồi")]
    public void Line_may_end_inside_a_word_where_LibreOffice_ends_it(string fits, string rest, string first, string second) =>
        Assert.Equal([first, second], Texts(Width(fits) - 1, fits + rest));

    [Theory]
    [InlineData("Số 3076/KH", "Số", "3076/KH")]
    [InlineData("Xã (a)b", "Xã", "(a)b")]
    [InlineData("Xã “a”b", "Xã", "“a”b")]
    [InlineData("ngày 14/02/2025", "ngày", "14/02/2025")]
    public void Line_does_not_end_inside_a_symbol_or_behind_a_mark_that_belongs_to_the_word(string text, string first, string second) =>
        Assert.Equal([first, second], Texts(Width(text) - 1, text));

    [Fact]
    public void Word_that_fills_lines_by_itself_is_cut_where_the_room_ends_though_it_has_slashes() =>
        Assert.Equal(["là", "aaaa/bb", "bb"], Texts(Width("aaaa/bb") + 1, "là aaaa/bbbb"));

    [Fact]
    public void Address_at_the_beginning_of_a_paragraph_is_parted_behind_a_slash() =>
        Assert.Equal(["aaaa/", "bbbb"], Texts(Width("aaaa/bb") + 1, "aaaa/bbbb"));

    [Fact]
    public void Word_wider_than_the_line_is_broken_and_no_letter_is_lost() =>
        Assert.Equal(["nnnnn", "nnnnn", "nn là"], Texts(Width("nnnnn") + 1, "nnnnnnnnnnnn là"));

    [Fact]
    public void No_line_ends_at_a_no_break_space() =>
        Assert.Equal(["Ủy", "ban\u00A0xã"], Texts(Width("Ủy ban"), "Ủy ban\u00A0xã"));

    [Fact]
    public void Line_feed_in_a_run_ends_the_line_and_an_empty_line_keeps_its_room()
    {
        var lines = LaidOut.Of(Page, Blocks.Text("một hai\nba\n\nbốn")).Lines(1);
        Assert.Equal(["một hai", "ba", "bốn"], lines.Select(line => line.Text));
        Assert.Equal(Blocks.Left + Width("một hai"), lines[0].Right, 0.01);
        Assert.Equal(2 * Blocks.LineHeight, lines[2].Baseline - lines[1].Baseline, 0.01);
    }

    [Fact]
    public void Words_of_two_lines_are_parted_by_a_space_for_who_does_not_see_the_page()
    {
        var frames = LaidOut.Of(Page, Blocks.Text(Words)).Document.Pages[0].Items.OfType<Frames.TextFrame>().ToList();
        Assert.Equal(Words, string.Concat(frames.Where(frame => frame.Element is not null).Select(frame => frame.Text)));
    }

    [Fact]
    public void Lines_of_exact_height_stand_that_far_apart_whatever_their_type_size()
    {
        var small = new FormattedRun("nhỏ\n", new CharacterFormat(16));
        var large = new FormattedRun("to\n", new CharacterFormat(36));
        var lines = LaidOut.Of(Page, Blocks.Text("") with { Runs = [small, small, small, large, large] }).Lines(1);
        Assert.Equal(Blocks.LineHeight, lines[2].Baseline - lines[1].Baseline, 0.01);
        Assert.Equal(Blocks.LineHeight, lines[4].Baseline - lines[3].Baseline, 0.01);
        Assert.Equal(18, lines[4].Size);
    }

    [Theory]
    [InlineData(12, 13.8)]
    [InlineData(13, 14.95)]
    [InlineData(13.5, 15.55)]
    [InlineData(14, 16.1)]
    public void Line_is_as_high_as_LibreOffice_makes_it(double size, double height)
    {
        var look = Blocks.Styles[Role.BodyText].Character with { HalfPoints = (int)(size * 2) };
        var single = Blocks.Plain(Role.BodyText) with { Line = LineSpacing.Single };
        var lines = LaidOut.Of(Page, Blocks.Text("", format: single) with { Runs = [new FormattedRun("một\nhai", look)] }).Lines(1);
        Assert.Equal(height, lines[1].Baseline - lines[0].Baseline, 0.001);
    }

    [Fact]
    public void Spacing_of_several_lines_multiplies_the_height_of_a_line()
    {
        Assert.Equal(1.5 * Distance(1), Distance(1.5), 0.06);

        static double Distance(double multiple)
        {
            var format = Blocks.Plain(Role.BodyText) with { Line = new LineSpacing(multiple) };
            var lines = LaidOut.Of(Page, Blocks.Text("một\nhai", format: format)).Lines(1);
            return lines[1].Baseline - lines[0].Baseline;
        }
    }

    private static IEnumerable<string> Texts(double column, string text) =>
        LaidOut.Of(Blocks.Page(40, column), Aligned(text, Alignment.Left)).Lines(1).Select(line => line.Text);

    private static FormattedParagraph Aligned(string text, Alignment alignment) =>
        Blocks.Text(text, format: Blocks.Plain(Role.BodyText) with { Alignment = alignment });

    private static double Width(string text) => FontMetrics.TimesNewRoman.Width(text, FontFace.Regular, Blocks.Styles[Role.BodyText].Character.Size);
}
