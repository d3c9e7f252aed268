using ThiDua.Tests.Support;

namespace ThiDua.Tests.Properties;

/// <summary>Spoiled data at every template: either a valid Word file or diagnostics, never an exception.</summary>
public class SpoiledDataTests
{
    public static TheoryData<string, string> TemplatesAndLevels() => RandomTemplates.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Spoiled_data_gives_a_valid_document_or_diagnostics(string template, string level) => RandomTemplates.Check(50, seed =>
    {
        var random = new Random(seed);
        var data = RandomTemplates.Fill(template, seed);
        new JsonSpoiler(random).Spoil(data, random.Next(1, 6));
        var result = Pipeline.Render(template, RandomTemplates.UnitOfLevel[level], data.ToJsonString());
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
    public void Text_that_is_no_JSON_gives_diagnostics() => RandomTemplates.Check(300, seed =>
    {
        const string Pieces = "{}[]\",:0123456789truefalsenull \u0001😀ậ";
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        Assert.False(Pipeline.Render("plan.emulation-campaign", "xã Bình Lư, tỉnh Lai Châu", text).Succeeded);
    });
}
