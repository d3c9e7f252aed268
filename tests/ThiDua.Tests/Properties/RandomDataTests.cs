using ThiDua.Tests.Support;

namespace ThiDua.Tests.Properties;

/// <summary>Random data that fits a template's schema: a valid Word file, or what else is wrong, never an exception.</summary>
public class RandomDataTests
{
    private const int Cases = 20;

    private const int Validated = 6;

    /// <summary>Far below what comes out, two thirds, so that chance alone never fails.</summary>
    private const int Least = 3;

    public static TheoryData<string, string> TemplatesAndLevels() => RandomTemplates.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Data_that_fits_the_schema_gives_a_valid_document(string template, string level)
    {
        var made = 0;
        RandomTemplates.Check(Cases, seed =>
        {
            var result = Pipeline.Render(template, RandomTemplates.UnitOfLevel[level], RandomTemplates.FillSigned(template, level, seed).ToJsonString());
            if (result.Succeeded)
            {
                // The validator takes most of the time: the first files of each template are enough.
                if (++made <= Validated)
                {
                    Assert.Empty(WordFile.Faults(result.Value.Files[0].Content));
                }
            }
            else
            {
                Assert.All(result.Diagnostics, d => Assert.NotEmpty(d.Message));
            }
        });
        Assert.True(made >= Least, $"Only {made} of {Cases} random data became a document: the generator no longer fits the schema.");
    }
}
