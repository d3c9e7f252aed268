using ThiDua.Tests.Support;

namespace ThiDua.Tests.Examples;

/// <summary>A plan that a People's Committee really issued, written as data for the template.</summary>
/// <param name="Name">Name of its files in the folder Data, without ending.</param>
/// <param name="Unit">The issuing unit.</param>
/// <param name="Source">Name of the text of the scan.</param>
internal sealed record ExamplePlan(string Name, string Unit, string Source)
{
    private const string Template = "plan.emulation-campaign";

    public static ExamplePlan BinhLu { get; } = new("binh-lu-2026", "xã Bình Lư, tỉnh Lai Châu", "binh-lu-commune-plan-2026.txt");

    public static ExamplePlan ThongNhat { get; } =
        new("thong-nhat-2026", "xã Thống Nhất, tỉnh Lạng Sơn", "thong-nhat-commune-plan-2026.txt");

    public static ExamplePlan LaiChau { get; } = new("lai-chau-2025", "tỉnh Lai Châu", "lai-chau-province-plan-2025.txt");

    /// <summary>The plan of a name, for theories.</summary>
    public static ExamplePlan Named(string name) =>
        new[] { BinhLu, ThongNhat, LaiChau }.Single(plan => plan.Name == name);

    /// <summary>The Word file made from the data.</summary>
    public byte[] Docx() => Pipeline.Docx(Template, Unit, File.ReadAllText(ExampleFiles.Data(Name + ".json")));
}
