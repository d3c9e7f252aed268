using ThiDua.Service.Awards;
using ThiDua.Web.Awards;
using ThiDua.Web.Forms;

namespace ThiDua.Tests.Web;

/// <summary>Lists copied from spreadsheets.</summary>
public class PastedListTests
{
    [Theory]
    [InlineData("STT\tHọ và tên\tĐối tượng\tChức vụ\tĐơn vị\tThành tích\tSố phiếu đồng ý\n1\tBà Lò Thị Mai\tCá nhân\tTrưởng bản\tBản Nà Khằm\tGiúp dân\t10/11")]
    [InlineData("tt\tthanh tich\tso phieu dong y\tho va ten\tdoi tuong\tchuc vu\tdon vi\r\n1\tGiúp dân\t10\tBà  Lò Thị Mai\tca nhan\tTrưởng bản\tBản Nà Khằm\r\n")]
    [InlineData("1\tBà Lò Thị Mai\tcá nhân\tTrưởng bản, Bản Nà Khằm\t\tGiúp dân\t10")]
    [InlineData("Bà Lò Thị Mai\tCN\t\"Trưởng bản,\nBản Nà Khằm\"\t\tGiúp dân\t10")]
    public void Columns_are_known_by_their_names_with_or_without_marks_else_by_their_order(string text) => Assert.Equal(
        new Nominee { Kind = "individual", Prefix = "Bà", Name = "Lò Thị Mai", Detail = "Trưởng bản, Bản Nà Khằm", Reason = "Giúp dân", Agree = "10" },
        Assert.Single(PastedNominees.Read(text)));

    [Fact]
    public void Rows_that_only_name_a_kind_set_it_for_those_below() => Assert.Equal(
        ["collective  Ánh Dương", "individual  Mai", "household Hộ gia đình ông Lù Văn Páo"],
        PastedNominees.Read("TT\tTên\tĐịa chỉ\nI\tTẬP THỂ (01)\t\n1\tÁnh Dương\tXã\nII.\tCá nhân\t\n1\tMai\tXã\n\tIII. Hộ gia đình\t\n1\tông Lù Văn Páo\tXã").Select(Shown));

    [Theory]
    [InlineData("Bản Nà Khằm", "collective  Bản Nà Khằm")]
    [InlineData("Trường Trung học cơ sở Bình Lư", "collective  Trường Trung học cơ sở Bình Lư")]
    [InlineData("Hộ bà Tẩn Mỹ Dao", "household Hộ gia đình bà Tẩn Mỹ Dao")]
    [InlineData("Giàng A Páo", "individual  Giàng A Páo")]
    [InlineData("Đoàn Văn Hậu", "individual  Đoàn Văn Hậu")]
    [InlineData("Bá Văn Nam", "individual  Bá Văn Nam")]
    [InlineData("những người trồng chè", "  những người trồng chè")]
    public void Who_is_not_told_is_guessed_from_the_name_or_left_open(string name, string expected) =>
        Assert.Equal(expected, Shown(Assert.Single(PastedNominees.Read("Tên\tĐịa chỉ\n" + name + "\txã"))));

    [Theory]
    [InlineData("1/7/2025", "2025-07-01")]
    [InlineData(" 01-07-2025 ", "2025-07-01")]
    [InlineData("2025-07-01", "2025-07-01")]
    [InlineData("11/2027", "2027-11")]
    [InlineData("31/02/2026", "31/02/2026")]
    public void Days_are_read_as_people_write_them(string typed, string expected) => Assert.Equal(expected, TypedDay.ToIsoDraft(typed));

    [Theory]
    [InlineData("8h", "08:00")]
    [InlineData("14 giờ 30", "14:30")]
    [InlineData("7:05", "07:05")]
    [InlineData("sáng", "sáng")]
    public void Hours_are_read_as_people_write_them(string typed, string expected) => Assert.Equal(expected, TypedTime.ToClock(typed));

    private static string Shown(Nominee nominee) => $"{nominee.Kind} {nominee.Prefix} {nominee.Name}";
}
