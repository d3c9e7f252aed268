using System.Globalization;

namespace ThiDua.Tests.Templates.AwardChain;

/// <summary>Names of collectives, persons and households of a commune, each once.</summary>
internal static class HonouredNames
{
    private static readonly string[] Villages = ["Nà Khằm", "Nà Đon", "Thèn Thầu", "Hoa Vân", "Pa Pe", "Km 2", "Toòng Pẳn", "Tân Bình", "Nà Hum", "Hợp Nhất"];
    private static readonly string[] Families = ["Lò Thị", "Vàng A", "Giàng A", "Tẩn Mỹ", "Hoàng Văn", "Nguyễn Thị", "Trần Đức", "Lý Thị", "Phạm Quốc"];
    private static readonly string[] Given = ["Mai", "Sùng", "Páo", "Dao", "Lâm", "Hạnh", "Thắng", "Yến", "Chinh", "Đức"];

    public static IEnumerable<Honoured> Collectives(int count) => Enumerable.Range(0, count).Select(i => new Honoured(
        "collective", "Tập thể", i % 2 == 0 ? $"Bản {Village(i / 2)}" : $"Tổ công nghệ số cộng đồng bản {Village(i / 2)}", "Xã Bình Lư, tỉnh Lai Châu", GoldenBook(i)));

    public static IEnumerable<Honoured> Persons(int count) => Enumerable.Range(0, count).Select(i => new Honoured(
        "individual", Families[i / 10].EndsWith("Thị", StringComparison.Ordinal) || Families[i / 10] == "Tẩn Mỹ" ? "Bà" : "Ông", $"{Families[i / 10]} {Given[i % 10]}", $"Bản {Village(i)}, xã Bình Lư, tỉnh Lai Châu", GoldenBook(100 + i)));

    public static IEnumerable<Honoured> Households(int count) => Enumerable.Range(0, count).Select(i => new Honoured(
        "household", "Hộ gia đình ông", $"Lù Văn {Given[i % 10]}{(i < 10 ? "" : " Anh")}", $"Bản {Village(i)}, xã Bình Lư, tỉnh Lai Châu", GoldenBook(200 + i)));

    private static string Village(int i) => Villages[i % Villages.Length];

    private static string GoldenBook(int i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1:0000}/2030");
}
