using System.Text.Json;
using System.Text.RegularExpressions;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>What the documents promise.</summary>
public partial class DocumentationTests
{
    [Fact]
    public void The_example_of_the_clerks_page_renders()
    {
        var page = File.ReadAllText(ExampleFiles.TestFile("..", "..", "docs", "vi", "mau", "plan.emulation-campaign.md"));

        Assert.NotEmpty(Pipeline.Docx("plan.emulation-campaign", "xã Bình Lư, tỉnh Lai Châu", JsonBlock().Match(page).Groups[1].Value));
    }

    [Fact]
    public void The_clerks_page_names_every_field()
    {
        var page = File.ReadAllText(ExampleFiles.TestFile("..", "..", "docs", "vi", "mau", "plan.emulation-campaign.md"));
        using var schema = JsonDocument.Parse(Sample.Package("plan.emulation-campaign").SchemaJson);

        Assert.All(schema.RootElement.GetProperty("properties").EnumerateObject(), p => Assert.Matches($"`{p.Name}[`.]", page));
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
