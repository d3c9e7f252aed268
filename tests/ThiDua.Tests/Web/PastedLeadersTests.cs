using ThiDua.Catalogue;
using ThiDua.Rules;
using ThiDua.Tests.Support;
using ThiDua.Web.Agencies;

namespace ThiDua.Tests.Web;

/// <summary>Leaders copied from a spreadsheet.</summary>
public class PastedLeadersTests
{
    [Fact]
    public void Posts_and_bodies_as_people_write_them_become_codes() => Assert.Equal(
        [
            "Trần Thanh Tuấn: people-committee head 2025-07-01 ", "Vi Văn Tô: people-committee deputy 2025-07-01 2026-09-01", "Lò Thị Hương: culture-society head  ",
            "Giàng A Páo: emulation-council head  ", "Lý A Chu: people-committee acting-head  ", "Ai Đó:  head  ",
        ],
        PastedLeaders.Read(
            """
            Chức danh	Ho ten	Từ ngày	Đến
            Chủ tịch	Trần Thanh Tuấn	1/7/2025	
            Phó Chủ tịch UBND xã	Vi Văn Tô	01/07/2025	1/9/2026
            Trưởng phòng Văn hóa - Xã hội	Lò Thị Hương
            Chủ tịch Hội đồng Thi đua - Khen thưởng xã	Giàng A Páo
            Quyền Chủ tịch Ủy ban nhân dân xã	Lý A Chu
            Tổ trưởng tổ xe	Ai Đó
            """,
            RuleBook.BuiltIn,
            UnitCatalogue.Default.Find(Plans.Unit, new DateOnly(2026, 5, 1)).Unit!,
            new DateOnly(2026, 5, 1)).Select(leader => $"{leader.Name}: {leader.Body} {leader.Post} {leader.From} {leader.To}"));
}
