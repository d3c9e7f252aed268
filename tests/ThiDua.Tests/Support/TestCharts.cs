using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Support;

/// <summary>Charts for trees.</summary>
internal static class TestCharts
{
    /// <summary>A chart of percentages of the plan, a bar for each value, with remark when it falls short.</summary>
    public static BarChart Percentages(params decimal[] values) => new(
        [new TextSpan("Biểu đồ: Tỷ lệ kết quả so với kế hoạch")],
        "%",
        [.. values.Select((value, i) => new ChartBar($"Chỉ tiêu thi đua thứ {i + 1} của các bản, tổ dân phố", value, value < 100 ? "Chưa đạt" : "Đạt", value < 100))],
        new ChartTarget("kế hoạch", 100),
        [new TextSpan("Số liệu đến hết tháng 10.")]);
}
