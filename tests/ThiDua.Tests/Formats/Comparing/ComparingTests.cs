using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Formats.Comparing;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Tests.Docx.Revisions;

namespace ThiDua.Tests.Formats.Comparing;

/// <summary>Two versions of a document as one: what is the same, what came {+so+} and what went [-so-].</summary>
public sealed class ComparingTests
{
    private static readonly OfficialDocument Plan = RevisionPairs.Tree("binh-lu-2026");

    [Theory]
    [InlineData("Các sở, ngành của tỉnh thực hiện", "Các phòng, ngành của xã thực hiện", "Các [-sở-]{+phòng+}, ngành của [-tỉnh-]{+xã+} thực hiện")]
    [InlineData("Báo cáo trước ngày 01/12 hằng năm", "Báo cáo trước ngày 10/11 hằng năm", "Báo cáo trước ngày [-01/12-]{+10/11+} hằng năm")]
    [InlineData("Kế hoạch số 653/KH-UBND của tỉnh", "Kế hoạch số 82/KH-UBND của tỉnh", "Kế hoạch số [-653/KH-UBND-]{+82/KH-UBND+} của tỉnh")]
    [InlineData("Trưởng bản thực hiện nghiêm túc", "Trưởng bản tổ chức thực hiện nghiêm túc", "Trưởng bản {+tổ chức +}thực hiện nghiêm túc")]
    [InlineData("Giao Ủy ban nhân dân tỉnh Lai Châu chỉ đạo", "Giao Ủy ban nhân dân xã Bình Lư chỉ đạo", "Giao Ủy ban nhân dân [-tỉnh Lai Châu-]{+xã Bình Lư+} chỉ đạo")]
    public void Words_numbers_and_symbols_change_as_a_whole(string before, string after, string expected) =>
        Assert.Equal(expected, Assert.Single(Compare([Text(before)], [Text(after)])));

    [Fact]
    public void A_lone_word_between_phrases_that_changed_changes_with_them() => Assert.Equal(
        "Đề nghị [-Sở Khoa học và Công nghệ-]{+Phòng Kinh tế và các bản+} phối hợp thực hiện",
        Assert.Single(Compare([Text("Đề nghị Sở Khoa học và Công nghệ phối hợp thực hiện")], [Text("Đề nghị Phòng Kinh tế và các bản phối hợp thực hiện")])));

    [Fact]
    public void Paragraphs_that_came_or_went_stand_where_they_stood() => Assert.Equal(
        ["Tuyên truyền sâu rộng đến Nhân dân", "[-Sở Nội vụ hướng dẫn khen thưởng-]", "{+Trưởng các bản họp dân+}", "Kiểm tra việc thực hiện"],
        Compare(
            [Text("Tuyên truyền sâu rộng đến Nhân dân"), Text("Sở Nội vụ hướng dẫn khen thưởng"), Text("Kiểm tra việc thực hiện")],
            [Text("Tuyên truyền sâu rộng đến Nhân dân"), Text("Trưởng các bản họp dân"), Text("Kiểm tra việc thực hiện")]));

    [Fact]
    public void A_marker_that_was_counted_anew_changes_as_a_whole() => Assert.Equal(
        ["[-1. Tỉnh ủy chỉ đạo toàn diện-]", "[-2. -]{+1. +}Các bản tổ chức thực hiện"],
        Compare([Section("Tỉnh ủy chỉ đạo toàn diện"), Section("Các bản tổ chức thực hiện")], [Section("Các bản tổ chức thực hiện")]));

    [Fact]
    public void Rows_that_came_or_went_are_told_from_those_that_changed() => Assert.Equal(
        ["Kept: 1 | Bản Nà Khằm | [-10-]{+12+} hộ", "Removed: 2 | Huyện Tam Đường | 900 hộ", "Kept: [-3-]{+2+} | Bản Toòng Pẩn | 20 hộ", "Inserted: 3 | Bản Km2 | 7 hộ"],
        Rows(Table("1|Bản Nà Khằm|10 hộ", "2|Huyện Tam Đường|900 hộ", "3|Bản Toòng Pẩn|20 hộ"), Table("1|Bản Nà Khằm|12 hộ", "2|Bản Toòng Pẩn|20 hộ", "3|Bản Km2|7 hộ")));

    [Fact]
    public void A_table_with_other_columns_is_another_table()
    {
        var tables = Tables(Table("1|Bản Nà Khằm|10 hộ"), Table("1|Bản Nà Khằm"));

        Assert.Equal([Change.Removed, Change.Inserted], tables.Select(table => table.Change));
    }

    [Fact]
    public void The_signer_is_another_in_the_same_place()
    {
        var now = Plan with { Signatures = [Plan.Signatures[0] with { Name = "Lò Văn Hùng" }] };

        var compared = DocumentComparer.Compare(RevisionPairs.Format(Plan), RevisionPairs.Format(now));

        var name = Assert.Single(compared.Paragraphs, paragraph => paragraph.Block is FormattedParagraph { Role: Role.SignerName });
        Assert.Equal("[-Trần Thanh Tuấn-]{+Lò Văn Hùng+}", Show(name.Runs));
    }

    [Fact]
    public void A_long_document_is_compared_whole()
    {
        var words = Enumerable.Range(0, 3000).Select(i => $"Nhiệm vụ thứ {i} do bản số {i % 97} thực hiện trong quý {i % 4}").ToList();

        var compared = Compare([.. words.Select(Text)], [.. words.Where((_, i) => i % 100 != 50).Select(text => Text(text.Replace("quý 3", "quý 4", StringComparison.Ordinal)))]);

        Assert.Equal(30, compared.Count(line => line.StartsWith("[-Nhiệm", StringComparison.Ordinal)));
        Assert.Equal(750, compared.Count(line => line.EndsWith("quý [-3-]{+4+}", StringComparison.Ordinal)));
        Assert.Equal(3000, compared.Count);
    }

    private static List<string> Compare(ImmutableArray<Block> before, ImmutableArray<Block> after) =>
        [.. Compared(before, after).Blocks.OfType<ComparedParagraph>().Where(IsBody).Select(paragraph => Show(paragraph.Runs))];

    private static ComparedDocument Compared(ImmutableArray<Block> before, ImmutableArray<Block> after) => DocumentComparer.Compare(
        RevisionPairs.Format(Plan with { Body = before.Add(Text("Trên đây là Kế hoạch")) }), RevisionPairs.Format(Plan with { Body = after.Add(Text("Trên đây là Kế hoạch")) }));

    private static List<ComparedTable> Tables(DataTable before, DataTable after) =>
        [.. Compared([before], [after]).Blocks.OfType<ComparedTable>().Where(table => table.Layout.Border != default)];

    private static IEnumerable<string> Rows(DataTable before, DataTable after) => Assert.Single(Tables(before, after)).Rows.Skip(1)
        .Select(row => $"{row.Change}: " + string.Join(" | ", row.Cells.Select(cell =>
            string.Concat(cell.OfType<ComparedParagraph>().Select(p => row.Change == Change.Kept ? Show(p.Runs) : ((FormattedParagraph)p.Block).Text)))));

    private static bool IsBody(ComparedParagraph paragraph) =>
        paragraph.Block is FormattedParagraph { Role: Role.BodyText or Role.Clause } block && !block.Text.StartsWith("Trên đây", StringComparison.Ordinal);

    private static string Show(ImmutableArray<ComparedRun> runs) => string.Concat(runs.Select(run => run.Change switch
    {
        Change.Inserted => "{+" + run.Run.Text + "+}",
        Change.Removed => "[-" + run.Run.Text + "-]",
        _ => run.Run.Text,
    }));

    private static Paragraph Text(string text) => new([new TextSpan(text)]);

    private static Section Section(string text) => new(Marker.Arabic, [], [new TextSpan(text)], []);

    private static DataTable Table(params string[] rows)
    {
        var columns = rows[0].Split('|').Length;
        return new DataTable(
            [],
            [.. Enumerable.Repeat(new TableColumn(), columns)],
            [new([.. Enumerable.Range(1, columns).Select(i => new TableCell([new TextSpan($"Cột {i}")]))])],
            [.. rows.Select(row => new TableRow([.. row.Split('|').Select(cell => new TableCell([new TextSpan(cell)]))]))]);
    }
}
