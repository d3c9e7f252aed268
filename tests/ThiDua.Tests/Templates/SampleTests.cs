using ThiDua.Documents.Diagnostics;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>The samples of each built-in template, rendered by the service's own pipeline.</summary>
public class SampleTests
{
    private static readonly string[] AbolishedLevels = ["huyện", "thị xã", "thị trấn", "quận"];

    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var package in ThiDua.Tests.Templates.Sample.Library.List())
        {
            foreach (var sample in package.Samples)
            {
                data.Add(package.Info.Id, sample.Name);
            }
        }

        return data;
    }

    [Fact]
    public void Every_built_in_template_is_sound_and_has_a_sample_for_each_level()
    {
        var library = ThiDua.Tests.Templates.Sample.Library;

        Assert.Empty(library.Faults());
        Assert.All(library.List(), p => Assert.Equal(p.Info.Levels.Order(), p.Samples.Select(s => s.Level).Distinct().Order()));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_renders_without_error_or_warning(string template, string name)
    {
        var sample = Sample.Of(template, name);
        var result = Pipeline.Render(template, sample.Unit, sample.DataJson);

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != Severity.Info);
        Assert.Empty(WordFile.Faults(result.Value!.Files[0].Content));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_text_of_a_sample_is_the_approved_one(string template, string name) =>
        ApprovedText.Verify($"{template}.{name}", Sample.Text(template, name));

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_level_that_was_abolished_is_named(string template, string name)
    {
        var text = string.Join('\n', Sample.Text(template, name));

        Assert.All(AbolishedLevels, level => Assert.DoesNotMatch($@"\b{level}\b", text.ToLowerInvariant()));
    }
}
