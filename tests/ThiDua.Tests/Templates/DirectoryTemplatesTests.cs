using ThiDua.Templates.Store;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>A user's own templates in a directory.</summary>
public sealed class DirectoryTemplatesTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("thidua-templates-");
    private readonly ManualTime _time = new();

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_template_in_the_directory_is_listed_beside_the_built_in_ones()
    {
        Put("mine", TestTemplate.Files("<document></document>"));

        Assert.Equal(["plan.emulation-campaign", "test"], Library().List().Select(p => p.Info.Id).Where(id => id is "test" or "plan.emulation-campaign"));
    }

    [Fact]
    public void A_directory_that_does_not_exist_has_no_templates() =>
        Assert.Empty(new DirectoryTemplates(Path.Combine(_root.FullName, "none"), _time).Read());

    [Fact]
    public void A_changed_file_is_taken_up_after_a_second_without_a_restart()
    {
        Put("mine", TestTemplate.Files("<document></document>"));
        var library = Library();
        Assert.Equal("1.0.0", library.Find("test").Value!.Info.Version.ToString());

        File.WriteAllText(Path.Combine(_root.FullName, "mine", "template.json"), TestTemplate.Info.Replace("1.0.0", "1.10.0", StringComparison.Ordinal));
        Assert.Equal("1.0.0", library.Find("test").Value!.Info.Version.ToString());

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("1.10.0", library.Find("test").Value!.Info.Version.ToString());
    }

    [Fact]
    public void A_changed_text_is_compiled_anew()
    {
        Put("mine", TestTemplate.Files("<document><subject>một</subject><p>Nội dung.</p></document>"));
        var pipeline = Pipeline.Over(new DirectoryTemplates(_root.FullName, _time));
        Assert.Contains("một", Text(pipeline), StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(_root.FullName, "mine", "body.hbs"), "<document><subject>hai lần</subject><p>Nội dung.</p></document>");
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Contains("hai lần", Text(pipeline), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_template_is_gone_after_a_second()
    {
        Put("mine", TestTemplate.Files("<document></document>"));
        var library = Library();
        Assert.True(library.Find("test").Succeeded);

        Directory.Delete(Path.Combine(_root.FullName, "mine"), recursive: true);
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("TEMPLATE_NOT_FOUND", Assert.Single(library.Find("test").Diagnostics).Code);
    }

    [Theory]
    [InlineData("template.json", "{")]
    [InlineData("template.json", "[]")]
    [InlineData("template.json", """{ "id": "x", "version": "1", "kind": "plan", "name": "x", "levels": ["xa"], "validFrom": "2025-07-01" }""")]
    [InlineData("template.json", """{ "id": "x", "version": "1.0.0", "kind": "plan", "name": "x", "levels": ["huyen"], "validFrom": "2025-07-01" }""")]
    [InlineData("template.json", """{ "id": "x", "version": "1.0.0", "kind": "plan", "name": "x", "levels": ["xa"], "validform": "2025-07-01" }""")]
    [InlineData("schema.json", "[]")]
    [InlineData("schema.json", "{ \"type\" ")]
    [InlineData("samples/xa.json", "{}")]
    [InlineData("samples/xa.json", """{ "unit": 5, "data": {} }""")]
    public void A_broken_template_is_a_fault_that_names_the_file_and_hides_no_other(string file, string content)
    {
        var files = TestTemplate.Files("<document></document>");
        Put("good", files);
        files[file] = content;
        Put("broken", files);

        var library = Library();
        var fault = Assert.Single(library.Faults());
        Assert.Equal(("TEMPLATE_BROKEN", "broken"), (fault.Code, fault.Path));
        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
        Assert.True(library.Find("test").Succeeded);
        Assert.Equal("TEMPLATE_BROKEN", Assert.Single(library.Find("broken").Diagnostics).Code);
    }

    [Fact]
    public void A_file_that_is_missing_is_a_fault()
    {
        var files = TestTemplate.Files("<document></document>");
        files.Remove("body.hbs");
        Put("broken", files);

        Assert.Contains("body.hbs", Assert.Single(Library().Faults()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_can_be_asked_for_and_the_latest_is_the_default()
    {
        foreach (var version in new[] { "1.2.0", "1.10.0", "1.9.0" })
        {
            var files = TestTemplate.Files("<document></document>");
            files["template.json"] = TestTemplate.Info.Replace("1.0.0", version, StringComparison.Ordinal);
            Put(version, files);
        }

        Assert.Equal("1.10.0", Library().Find("test").Value!.Info.Version.ToString());
        Assert.Equal("1.9.0", Library().Find("test", "1.9.0").Value!.Info.Version.ToString());
        Assert.Contains("1.10.0", Assert.Single(Library().Find("test", "2.0.0").Diagnostics).Hint, StringComparison.Ordinal);
    }

    private static string Text(ThiDua.Service.Pipeline.DocumentPipeline pipeline)
    {
        var sample = """{ "recipients": { "entries": ["Như trên"], "archive": {} }, "signature": { "lines": ["CHỦ TỊCH"], "name": "Trần Văn An" } }""";
        var result = pipeline.Render(
            new("test", "", "xã Bình Lư, tỉnh Lai Châu", "2026-05-20", sample, [ThiDua.Service.Pipeline.OutputFormat.Docx]), CancellationToken.None);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return string.Join('\n', Examples.DocxText.Paragraphs(result.Value.Files[0].Content));
    }

    private TemplateLibrary Library() => new(new BuiltInTemplates(), new DirectoryTemplates(_root.FullName, _time));

    private void Put(string folder, Dictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(_root.FullName, folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
