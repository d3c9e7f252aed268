using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Kinds;
using ThiDua.Rules;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Matters;

namespace ThiDua.Templates.Store;

/// <summary>Reads a template's files into a package.</summary>
public static class TemplatePackageReader
{
    private const string SampleFolder = "samples/";
    private const string PartialFolder = "partials/";
    private const string Ending = ".hbs";

    private static readonly string[] LevelCodes = ["tinh", "thanh-pho", "xa", "phuong", "dac-khu"];

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private sealed record TemplateFile(
        string? Id, string? Version, string? Kind, string? Name, string? Description, string[]? Levels, DateOnly? ValidFrom, DateOnly? ValidTo,
        string? Matter, string[]? Issuers, FrameFile? Frame);

    private sealed record FrameFile(int? ExecutingArticle, string[]? ReportTo, string[]? Tasked, string? VillageTerm, TemplateSigner[]? Signers,
        string? Award, bool? Grants);

    /// <summary>Reads a package.</summary>
    /// <param name="files">Text by path inside the template's folder, with forward slashes.</param>
    /// <param name="origin">Where the files came from, for messages.</param>
    /// <returns>The package, or errors that name the file.</returns>
    public static Result<TemplatePackage> Read(IReadOnlyDictionary<string, string> files, string origin)
    {
        try
        {
            var info = ReadInfo(Text(files, "template.json"));
            var schema = SharedDefinitions.AddTo(Text(files, "schema.json"));
            var partials = files.Where(f => f.Key.StartsWith(PartialFolder, StringComparison.Ordinal) && f.Key.EndsWith(Ending, StringComparison.Ordinal))
                .ToImmutableDictionary(f => f.Key[PartialFolder.Length..^Ending.Length], f => f.Value, StringComparer.Ordinal);
            var samples = files.Where(f => f.Key.StartsWith(SampleFolder, StringComparison.Ordinal) && f.Key.EndsWith(".json", StringComparison.Ordinal))
                .OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => ReadSample(f.Key, f.Value)).ToImmutableArray();
            return new TemplatePackage(info, schema, Text(files, "body.hbs"), SharedPartials.AddTo(partials), samples, origin);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException or InvalidOperationException)
        {
            return Diagnostic.Error("TEMPLATE_BROKEN", origin, exception.Message, "Hãy sửa tệp của mẫu.");
        }
    }

    private static TemplateInfo ReadInfo(string json)
    {
        var file = Parse<TemplateFile>(json, "template.json");
        var id = file.Id ?? throw Missing("id");
        var version = Version.TryParse(file.Version, out var parsed) && parsed.Build >= 0 ? parsed : throw Missing("version (ví dụ 1.0.0)");
        var kind = DocumentKinds.TryGet(file.Kind ?? "", out var known) ? known : throw Missing("kind (mã tên loại văn bản)");
        var levels = file.Levels is { Length: > 0 } given && given.All(LevelCodes.Contains)
            ? given
            : throw Missing("levels (" + string.Join(", ", LevelCodes) + ")");
        return new TemplateInfo(
            id, version, kind, file.Name ?? throw Missing("name"), file.Description ?? "", [.. levels], ReadFrame(file),
            file.ValidFrom ?? throw Missing("validFrom"), file.ValidTo);
    }

    private static TemplateFrame ReadFrame(TemplateFile file)
    {
        var matter = file.Matter ?? Matter.General;
        if (!RuleBook.BuiltIn.Matters.Rows.Any(row => row.Code == matter))
        {
            throw Missing("matter (mã nội dung, vụ việc)");
        }

        string[] issuers = file.Issuers ?? [FrameRequest.Committee];
        if (issuers.Length == 0 || !issuers.All(RuleBook.BuiltIn.Bodies.Knows))
        {
            throw Missing("issuers (mã cơ quan ban hành)");
        }

        var frame = file.Frame;
        return new TemplateFrame(
            matter, [.. issuers], frame?.ExecutingArticle, [.. frame?.ReportTo ?? []], [.. frame?.Tasked ?? []], frame?.VillageTerm ?? "",
            [.. frame?.Signers ?? []], frame?.Award ?? "", frame?.Grants ?? false);
    }

    private static TemplateSample ReadSample(string path, string json)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var root = Parse<JsonObject>(json, path);
        var unit = root["unit"] is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : throw new InvalidDataException($"{path}: thiếu hoặc sai trường unit.");
        var data = root["data"] ?? throw new InvalidDataException($"{path}: thiếu trường data.");
        return new TemplateSample(name, name.Split('.')[0], unit, data.ToJsonString(SharedDefinitions.Readable));
    }

    private static T Parse<T>(string json, string file)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Strict) ?? throw new InvalidDataException($"{file}: tệp rỗng.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{file}: {exception.Message}", exception);
        }
    }

    private static string Text(IReadOnlyDictionary<string, string> files, string name) =>
        files.TryGetValue(name, out var text) ? text : throw new InvalidDataException($"Thiếu tệp {name}.");

    private static InvalidDataException Missing(string field) => new($"template.json: thiếu hoặc sai trường {field}.");
}
