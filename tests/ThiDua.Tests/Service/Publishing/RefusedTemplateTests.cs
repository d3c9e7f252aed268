using System.Text.Json.Nodes;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service.Publishing;

/// <summary>Templates that are not published: every fault names its file, and nothing is stored.</summary>
public sealed class RefusedTemplateTests : IAsyncLifetime
{
    private const string Removed = "";

    private readonly TemplateDirectory _directory = new();
    private RunningService? _service;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(new ServiceOptions { TemplateDirectory = _directory.Path });

    public async Task DisposeAsync()
    {
        await _service!.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task Each_kind_of_broken_file_is_refused_by_the_name_of_the_file()
    {
        var cases = new (string File, string Text, string Field, string Message)[]
        {
            ("template.json", Removed, "template.json", "Thiếu tệp này."),
            ("template.json", "{\n\"id\" 5 }", "template.json:2", "Không đúng cú pháp JSON."),
            ("template.json", Info("\"validform\": 1"), "template.json:1", "Trường validform"),
            ("template.json", Info("\"levels\": [\"huyen\"]"), "template.json", "levels"),
            ("template.json", Info("\"id\": \"../x\""), "template.json", "Mã mẫu (id)"),
            ("template.json", Info("\"version\": \"1.0.0.1\""), "template.json", "ba số"),
            ("template.json", Info("\"validTo\": \"2025-07-01\""), "template.json", "validTo"),
            ("template.json", Info("\"validTo\": \"2026-01-01\""), "samples/phuong.json#issueDate", "không dùng cho văn bản ngày 20/05/2026"),
            ("schema.json", Removed, "schema.json", "Thiếu tệp này."),
            ("schema.json", "[]", "schema.json:1", "nhóm trường"),
            ("schema.json", """{ "type": "object", "properties": { "a": { "tpye": "string" } } }""", "schema.json#/properties/a", "tpye"),
            ("schema.json", """{ "type": "object", "properties": { "unit": { "type": "string" } } }""", "schema.json#/properties/unit", "dành riêng"),
            ("schema.json", """{ "type": "object", "properties": { "a": { "pattern": "(" } } }""", "schema.json#/properties/a", "Pattern không đúng"),
            ("body.hbs", Removed, "body.hbs", "Thiếu tệp này."),
            ("body.hbs", "<document>\n{{#if subject}}</document>", "body.hbs", "Không biên dịch được"),
            ("body.hbs", "<document>\n<subject>{{subject]}}</subject></document>", "samples/phuong.json", "subject]"),
            ("body.hbs", "<document>\n\n{{> nobody}}</document>", "body.hbs:3", "Gọi mảnh “nobody” không có cho cấp xa, phuong."),
            ("body.hbs", "<document><subject>{{{subject}}}</subject></document>", "body.hbs", "{{{"),
            ("body.hbs", "<document><subject>{{nobody}}</subject></document>", "samples/phuong.json", "nobody"),
            ("body.hbs", "<document><subject>x</subject><q></q></document>", "samples/phuong.json", "<q>"),
            ("body.hbs", "<document>\n\u0001</document>", "body.hbs:2", "U+0001"),
            ("partials/content.hbs", "<p>{{#each}</p>", "partials/content.hbs:1", "Không biên dịch được"),
            ("partials/content.hbs", "{{> content}}", "samples/phuong.json", "recursion depth"),
            ("partials/content.hbs", Nested("{{#if subject}}", "{{/if}}"), "partials/content.hbs:1", "lồng nhau quá 40 tầng"),
            ("partials/content.hbs", Nested("<section>", "</section>"), "partials/content.hbs:1", "lồng nhau quá 40 tầng"),
            ("partials/content.hbs", "<p>" + Nested("<b>", "</b>") + "</p>", "samples/phuong.json", "lồng nhau quá 100 tầng"),
            ("samples/xa.json", Removed, "samples/xa.json", "Thiếu dữ liệu mẫu cho cấp xa."),
            ("samples/xa.json", """{ "unit": 5, "data": {} }""", "samples/xa.json", "unit"),
            ("samples/xa.json", OwnTemplates.Sample("phường Tân Phong, tỉnh Lai Châu"), "samples/xa.json", "thuộc cấp phuong"),
            ("samples/xa.json", OwnTemplates.Sample("xã Không Có, tỉnh Lai Châu"), "samples/xa.json#unit", "Không có đơn vị"),
            ("samples/xa.json", OwnTemplates.Sample(Plans.Unit, []), "samples/xa.json#subject", "Trích yếu"),
            ("samples/tinh.json", OwnTemplates.Sample("tỉnh Lai Châu"), "samples/tinh.json", "không phải là cấp mà mẫu dùng cho"),
        };
        var wrong = new List<string>();
        foreach (var (file, text, field, message) in cases)
        {
            var files = OwnTemplates.Files();
            files.Remove(file);
            if (text != Removed)
                files[file] = text;

            var failure = await FailureAsync(OwnTemplates.ToSend(files));
            if (failure.StatusCode != StatusCode.InvalidArgument
                || !failure.Problems.Any(p => p.Field == field && p.Message.Contains(message, StringComparison.OrdinalIgnoreCase)))
                wrong.Add($"{file}, {field}: {failure.StatusCode} {string.Join("; ", failure.Problems)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Empty(Directory.GetFileSystemEntries(_directory.Path));
    }

    [Fact]
    public async Task Every_fault_is_told_at_once()
    {
        var files = OwnTemplates.Files();
        files["template.json"] = """{ "id": "x" }""";
        files["schema.json"] = "{";
        files["samples/xa.json"] = "{}";

        var failure = await FailureAsync(OwnTemplates.ToSend(files));

        Assert.Equal(
            ["template.json", "template.json", "template.json", "template.json", "template.json", "schema.json:1", "samples/xa.json", "samples/xa.json"],
            failure.Problems.Select(p => p.Field));
    }

    [Theory]
    [InlineData("../x.hbs")]
    [InlineData("/etc/x.hbs")]
    [InlineData("partials/../../x.hbs")]
    [InlineData("partials/a/b.hbs")]
    [InlineData("partials\\a.hbs")]
    [InlineData("partials/a.hbs\n")]
    [InlineData("samples/..json")]
    [InlineData("withdrawn.json")]
    [InlineData("readme.md")]
    [InlineData("C:body.hbs")]
    [InlineData("")]
    public async Task A_file_that_templates_do_not_have_is_refused(string path)
    {
        var failure = await FailureAsync(OwnTemplates.ToSend(OwnTemplates.Files()).Append(new TemplateFile { Path = path, Text = "{}" }));

        var problem = Assert.Single(failure.Problems);
        Assert.Equal(("files[6].path", "FILE_NOT_ALLOWED"), (problem.Field, problem.Reason));
        Assert.Empty(Directory.GetFileSystemEntries(_directory.Path));
    }

    [Fact]
    public async Task Too_much_and_twice_is_refused()
    {
        var sound = OwnTemplates.ToSend(OwnTemplates.Files()).ToList();

        var twice = await FailureAsync(sound.Append(new TemplateFile { Path = "partials/CONTENT.hbs", Text = "" }));
        var many = await FailureAsync(Enumerable.Range(0, 501).Select(i => new TemplateFile { Path = $"partials/p{i}.hbs", Text = "" }));
        var samples = await FailureAsync(sound.Concat(Enumerable.Range(0, 49).Select(i => new TemplateFile { Path = $"samples/xa.{i}.json", Text = "{}" })));
        var large = await FailureAsync(sound.Append(new TemplateFile { Path = "partials/a.hbs", Text = new string('a', 2 * 1024 * 1024 + 1) }));
        var none = await FailureAsync([]);

        Assert.Equal("FILE_TWICE", Assert.Single(twice.Problems).Reason);
        Assert.All([many, samples], failure => Assert.Equal(("files", "TOO_MANY_ITEMS"), (failure.Problems[0].Field, failure.Problems[0].Reason)));
        Assert.Equal(("partials/a.hbs", "FILE_TOO_LARGE"), (large.Problems[0].Field, large.Problems[0].Reason));
        Assert.Equal(["template.json", "schema.json", "body.hbs"], none.Problems.Select(p => p.Field));
    }

    [Fact]
    public async Task What_deserves_a_look_is_answered_as_a_remark()
    {
        var files = OwnTemplates.Files();
        files["partials/content.tinh.hbs"] = "<p>Tỉnh.</p>";

        var answer = await _service!.Client.PutTemplateAsync(OwnTemplates.ToSend(files));

        Assert.Contains(answer.Diagnostics, d => (d.Code, d.Path, d.Severity) == ("PARTIAL_UNUSED", "partials/content.tinh.hbs", Severity.Warning));
    }

    [Fact]
    public async Task A_template_that_is_valid_later_is_tried_on_its_first_day()
    {
        var files = OwnTemplates.Files();
        files["template.json"] = files["template.json"].Replace("2025-07-01", "2031-01-01", StringComparison.Ordinal);
        var data = OwnTemplates.Data();
        data.Remove("issueDate");
        files["samples/xa.json"] = OwnTemplates.Sample(Plans.Unit, data);
        files["samples/phuong.json"] = OwnTemplates.Sample("phường Tân Phong, tỉnh Lai Châu", data.DeepClone().AsObject());

        Assert.Equal("1.0.0", (await _service!.Client.PutTemplateAsync(OwnTemplates.ToSend(files))).Version.Version);
    }

    /// <summary>The sound file with a field set.</summary>
    private static string Info(string field)
    {
        var info = JsonNode.Parse(OwnTemplates.Files()["template.json"])!.AsObject();
        foreach (var (name, value) in JsonNode.Parse("{" + field + "}")!.AsObject())
            info[name] = value!.DeepClone();

        return info.ToJsonString();
    }

    private static string Nested(string open, string close) =>
        string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000));

    private Task<ThiDuaException> FailureAsync(IEnumerable<TemplateFile> files) =>
        Assert.ThrowsAsync<ThiDuaException>(() => _service!.Client.PutTemplateAsync(files));
}
