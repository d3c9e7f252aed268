using System.Text.Json;
using System.Text.RegularExpressions;
using Google.Protobuf.Reflection;
using ThiDua.Tests.Cli;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>What the documents promise.</summary>
public partial class DocumentationTests
{
    public static TheoryData<string> Templates() => [.. ThiDua.Tests.Templates.Sample.Library.List().Select(p => p.Info.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_example_of_the_clerks_page_renders_for_the_unit_it_names(string template)
    {
        var page = Page(template);

        Assert.NotEmpty(Pipeline.Docx(template, UnitOption().Match(page).Groups[1].Value, JsonBlock().Match(page).Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_clerks_page_names_every_field(string template)
    {
        using var schema = JsonDocument.Parse(Sample.Package(template).SchemaJson);

        Assert.All(schema.RootElement.GetProperty("properties").EnumerateObject(), p => Assert.Matches($"`{p.Name}[`.[]", Page(template)));
    }

    [Fact]
    public async Task The_profile_of_the_clerks_page_can_be_stored_and_is_used()
    {
        var page = File.ReadAllText(ExampleFiles.TestFile("..", "..", "docs", "vi", "ho-so-co-quan.md"));
        using var at = new AgencyFiles();

        var stored = await at.SetAsync(JsonBlock().Match(page).Groups[1].Value);
        var frame = await CliRun.OfAsync(at.Words("frame --kind plan --matter campaign --date 2026-05-20"));

        Assert.Equal((0, ""), (stored.ExitCode, stored.Error));
        Assert.Contains("- TT. Đảng ủy, HĐND xã (b/c);\n- Ban Quản lý chợ;\n", frame.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("- Lưu: VT, VHXH (HTH).\n\nTM. ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH\nTrần Thanh Tuấn\n", frame.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_profile_names_every_field()
    {
        var page = File.ReadAllText(ExampleFiles.TestFile("..", "..", "docs", "vi", "ho-so-co-quan.md"));
        var fields = Fields(V1.AgencyProfile.Descriptor, "");

        Assert.Contains("recipients[].lines[].covers", fields);
        Assert.All(fields, field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    /// <summary>Paths of the fields as they stand in files; the two of a drafter are named in his own row.</summary>
    private static List<string> Fields(MessageDescriptor message, string path) =>
    [
        .. message.Fields.InDeclarationOrder().SelectMany(field => field.IsMap || field.FieldType != FieldType.Message || field.MessageType == V1.CodeList.Descriptor
            ? [path + field.JsonName]
            : Fields(field.MessageType, field.MessageType == V1.Drafter.Descriptor ? "" : $"{path}{field.JsonName}[].").Prepend(path + field.JsonName)),
    ];

    private static string Page(string template) =>
        File.ReadAllText(ExampleFiles.TestFile("..", "..", "docs", "vi", "mau", template + ".md"));

    [GeneratedRegex("--unit \"([^\"]+)\"")]
    private static partial Regex UnitOption();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
