using System.Text.Json.Nodes;

namespace ThiDua.Bench.Documents;

/// <summary>The data of an award list with five columns; row by row the same at every run, and no two neighbours alike.</summary>
internal static class AwardList
{
    private static readonly string[] FamilyNames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vàng", "Lò", "Giàng", "Tẩn", "Đỗ", "Bùi"];
    private static readonly string[] MiddleNames = ["Văn", "Thị", "Đức", "Ngọc", "Minh", "Thanh", "Quốc"];
    private static readonly string[] GivenNames = ["An", "Bình", "Chung", "Dũng", "Hạnh", "Hương", "Khánh", "Liên", "Phượng", "Sơn", "Thủy", "Tuấn", "Yến"];
    private static readonly string[] Posts = ["Công chức", "Trưởng bản", "Giáo viên", "Chủ tịch Hội Nông dân xã", "Phó Trưởng phòng Kinh tế"];

    private static readonly string[] Merits =
    [
        "Hoàn thành xuất sắc nhiệm vụ năm 2026",
        "Có sáng kiến trong cải cách thủ tục hành chính, được áp dụng hiệu quả trên địa bàn xã",
        "Có thành tích trong phong trào “Bình dân học vụ số”",
    ];

    private static readonly string[] Awards = ["Giấy khen", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"];

    /// <summary>The block with the table.</summary>
    public static JsonNode Build(int rows) => new JsonObject
    {
        ["table"] = new JsonObject
        {
            ["columns"] = new JsonArray(
                Column("STT", "center"), Column("Họ và tên", "left"), Column("Chức vụ", "left"), Column("Thành tích", "left"), Column("Hình thức khen thưởng", "center")),
            ["rows"] = new JsonArray([.. Enumerable.Range(0, rows).Select(Row)]),
        },
    };

    private static JsonObject Column(string title, string align) => new() { ["title"] = title, ["align"] = align };

    private static JsonNode Row(int index) => new JsonObject
    {
        ["cells"] = new JsonArray(
            index + 1,
            $"{Of(FamilyNames, index)} {Of(MiddleNames, index)} {Of(GivenNames, index)}",
            Of(Posts, index),
            Of(Merits, index),
            Of(Awards, index)),
    };

    private static string Of(string[] values, int index) => values[index % values.Length];
}
