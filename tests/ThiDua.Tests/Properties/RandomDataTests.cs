using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Templates.Store;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Properties;

/// <summary>Random data at every template: either a valid Word file or diagnostics, never an exception.</summary>
public class RandomDataTests
{
    private static readonly Dictionary<string, string> UnitOfLevel = new()
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
        foreach (var package in new TemplateLibrary(new BuiltInTemplates()).List())
        {
            foreach (var level in package.Info.Levels)
            {
                data.Add(package.Info.Id, level);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Data_that_fits_the_schema_gives_a_valid_document(string template, string level)
    {
        var made = 0;
        Check(40, seed =>
        {
            var result = Pipeline.Render(template, UnitOfLevel[level], FillSigned(template, level, seed).ToJsonString());
            if (result.Succeeded)
            {
                made++;
                Assert.Empty(WordFile.Faults(result.Value.Files[0].Content));
            }
            else
            {
                Assert.All(result.Diagnostics, d => Assert.NotEmpty(d.Message));
            }
        });
        Assert.True(made >= 15, $"Only {made} of 40 random data became a document: the generator no longer fits the schema.");
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Spoiled_data_gives_a_valid_document_or_diagnostics(string template, string level) => Check(150, seed =>
    {
        var random = new Random(seed);
        var data = Fill(template, seed);
        new JsonSpoiler(random).Spoil(data, random.Next(1, 6));
        var result = Pipeline.Render(template, UnitOfLevel[level], data.ToJsonString());
        if (result.Succeeded)
        {
            Assert.Empty(WordFile.Faults(result.Value.Files[0].Content));
        }
        else
        {
            Assert.All(result.Diagnostics, d => Assert.Matches("^[A-Z][A-Z_]+$", d.Code));
            Assert.Equal(result.Diagnostics.Length, result.Diagnostics.DistinctBy(d => (d.Code, d.Path)).Count());
        }
    });

    [Fact]
    public void Text_that_is_no_JSON_gives_diagnostics() => Check(300, seed =>
    {
        const string Pieces = "{}[]\",:0123456789truefalsenull \u0001😀ậ";
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        Assert.False(Pipeline.Render("plan.emulation-campaign", "xã Bình Lư, tỉnh Lai Châu", text).Succeeded);
    });

    private static JsonNode Fill(string template, int seed)
    {
        var package = new TemplateLibrary(new BuiltInTemplates()).Find(template).Value!;
        return new SchemaFiller(JsonNode.Parse(package.SchemaJson)!.AsObject(), new Random(seed)).Fill()!;
    }

    /// <summary>The head signs, by name: whoever may not sign is refused, and nobody's name stands in a profile here.</summary>
    private static JsonNode FillSigned(string template, string level, int seed)
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

    private static void Check(int cases, Action<int> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
