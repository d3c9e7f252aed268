using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Tests.Properties;

/// <summary>Random data for every template and level.</summary>
internal static class RandomTemplates
{
    internal static readonly Dictionary<string, string> UnitOfLevel = new()
    {
        ["tinh"] = "tỉnh Lai Châu",
        ["thanh-pho"] = "Thành phố Hồ Chí Minh",
        ["xa"] = "xã Bình Lư, tỉnh Lai Châu",
        ["phuong"] = "phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội",
        ["dac-khu"] = "đặc khu Phú Quý, tỉnh Lâm Đồng",
    };

    public static TheoryData<string, string> TemplatesAndLevels()
    {
        var data = new TheoryData<string, string>();
        foreach (var package in Templates.Sample.Library.List())
        {
            foreach (var level in package.Info.Levels)
            {
                data.Add(package.Info.Id, level);
            }
        }

        return data;
    }

    internal static JsonNode Fill(string template, int seed)
    {
        var package = Templates.Sample.Package(template);
        return new SchemaFiller(JsonNode.Parse(package.SchemaJson)!.AsObject(), new Random(seed)).Fill()!;
    }

    /// <summary>The head signs, by name: whoever may not sign is refused, and nobody's name stands in a profile here.</summary>
    internal static JsonNode FillSigned(string template, string level, int seed)
    {
        var data = Fill(template, seed);
        AwardData.Settle(data, template, level);
        new CheckedData(JsonNode.Parse(Templates.Sample.Package(template).SchemaJson)!.AsObject(), data).Settle();
        data.AsObject().Remove("signatures");
        if (JsonNode.Parse(Templates.Sample.Package(template).SchemaJson)!["properties"]!["signature"] is not null)
        {
            data["signature"] = new JsonObject { ["name"] = "Trần Văn An" };
        }

        return data;
    }

    internal static void Check(int cases, Action<int> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
