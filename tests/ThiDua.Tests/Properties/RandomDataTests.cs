using ThiDua.Tests.Support;

namespace ThiDua.Tests.Properties;

/// <summary>Random data that fits a template's schema: a valid Word file, or what else is wrong, never an exception.</summary>
public class RandomDataTests
{
    public static TheoryData<string, string> TemplatesAndLevels() => RandomTemplates.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Data_that_fits_the_schema_gives_a_valid_document(string template, string level)
    {
        var made = 0;
        RandomTemplates.Check(25, seed =>
        {
            var result = Pipeline.Render(template, RandomTemplates.UnitOfLevel[level], RandomTemplates.FillSigned(template, level, seed).ToJsonString());
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
        Assert.True(made >= 10, $"Only {made} of 25 random data became a document: the generator no longer fits the schema.");
    }
}
