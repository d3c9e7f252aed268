using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Formats.Certificates;

namespace ThiDua.Tests.Certificates;

/// <summary>Rows of the layouts that contradict each other stop the program with file and row.</summary>
public class LayoutDataTests
{
    private static readonly string Shipped = ReadShipped();

    [Theory]
    [InlineData("presents", "top", 60, "presents", "chồng lên khung authority")]
    [InlineData("detail", "width", 270, "detail", "ngoài đường viền")]
    [InlineData("nationalName", "top", 40, "nationalName", "Quốc huy")]
    [InlineData("laureate", "leastSize", 23, "laureate", "leastSize lớn hơn size")]
    [InlineData("laureate", "leastSize", 16.3, "laureate", "số bước nguyên")]
    [InlineData("award", "size", 50, "award", "thấp hơn một dòng chữ")]
    [InlineData("reason", "mostLines", 5, "reason", "thấp hơn mostLines dòng")]
    [InlineData("motto", "part", "nationalName", "nationalName", "hơn một lần")]
    [InlineData("motto", "colour", "đỏ", "motto", "không phải là màu")]
    [InlineData("motto", "part", "slogan", "lines[1]", "")]
    [InlineData("motto", "weight", 700, "", "weight")]
    public void A_wrong_row_is_named(string part, string field, object value, string row, string fault)
    {
        var file = JsonNode.Parse(Shipped)!;
        var line = file["layouts"]![0]!["lines"]!.AsArray().First(one => one!["part"]!.GetValue<string>() == part)!;
        line[field] = JsonValue.Create(value);
        if (field == "size")
        {
            line["leastSize"] = null;
        }

        var exception = Assert.Throws<LayoutDataException>(() =>
            CertificateLayouts.Read(new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString())), "bad.json"));
        Assert.StartsWith("bad.json, ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(row, exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_layouts_of_one_id_at_one_time_are_a_fault()
    {
        var file = JsonNode.Parse(Shipped)!;
        file["layouts"]!.AsArray().Add(file["layouts"]![0]!.DeepClone());

        Assert.Throws<LayoutDataException>(() =>
            CertificateLayouts.Read(new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString())), "bad.json"));
    }

    private static string ReadShipped()
    {
        using var stream = typeof(CertificateLayouts).Assembly.GetManifestResourceStream("certificate-layouts.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
