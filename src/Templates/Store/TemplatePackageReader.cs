using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Store;

/// <summary>Reads a template's files into a package.</summary>
public static class TemplatePackageReader
{
    private const string SchemaFile = "schema.json";
    private const string BodyFile = "body.hbs";
    private const string SampleFolder = "samples/";
    private const string PartialFolder = "partials/";
    private const string Ending = ".hbs";

    /// <summary>Reads a package.</summary>
    /// <param name="files">Text by path inside the template's folder, with forward slashes.</param>
    /// <param name="origin">Where the files came from, for messages.</param>
    /// <returns>The package, or one error that names the files.</returns>
    public static Result<TemplatePackage> Read(IReadOnlyDictionary<string, string> files, string origin)
    {
        var faults = new List<PackageFault>();
        return Read(files, origin, faults) is { } package
            ? package
            : Diagnostic.Error("TEMPLATE_BROKEN", origin, string.Join("; ", faults), "Hãy sửa tệp của mẫu.");
    }

    /// <summary>Reads a package.</summary>
    /// <param name="files">Text by path inside the template's folder, with forward slashes.</param>
    /// <param name="origin">Where the files came from, for messages.</param>
    /// <param name="faults">Takes the faults, all of them at once.</param>
    /// <returns>The package; null when there are faults.</returns>
    public static TemplatePackage? Read(IReadOnlyDictionary<string, string> files, string origin, List<PackageFault> faults)
    {
        var before = faults.Count;
        var info = Text(files, TemplateInfoReader.File, faults) is { } json ? TemplateInfoReader.Read(json, faults) : null;
        var schema = Text(files, SchemaFile, faults) is { } given ? ReadSchema(given, faults) : null;
        var body = Text(files, BodyFile, faults);
        var partials = files.Where(f => IsPartial(f.Key))
            .ToImmutableDictionary(f => f.Key[PartialFolder.Length..^Ending.Length], f => f.Value, StringComparer.Ordinal);
        ImmutableArray<TemplateSample?> samples =
            [.. files.Where(f => IsSample(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => ReadSample(f.Key, f.Value, faults))];
        return faults.Count > before
            ? null
            : new TemplatePackage(info!, schema!, body!, partials, [.. samples.OfType<TemplateSample>()], origin) { Digest = DigestOf(files) };
    }

    private static string? ReadSchema(string json, List<PackageFault> faults) =>
        PackageJson.Parse<JsonObject>(SchemaFile, json, faults) is null ? null : SharedDefinitions.AddTo(json);

    private static TemplateSample? ReadSample(string path, string json, List<PackageFault> faults)
    {
        if (PackageJson.Parse<JsonObject>(path, json, faults) is not { } root)
        {
            return null;
        }

        var before = faults.Count;
        if (root["unit"] is not JsonValue value || !value.TryGetValue<string>(out var unit))
        {
            faults.Add(new PackageFault(path, null, "thiếu hoặc sai trường unit"));
            unit = "";
        }

        if (root["data"] is not { } data)
        {
            faults.Add(new PackageFault(path, null, "thiếu trường data"));
            return null;
        }

        var name = Path.GetFileNameWithoutExtension(path);
        return faults.Count > before ? null : new TemplateSample(name, name.Split('.')[0], unit, data.ToJsonString(SharedDefinitions.Readable));
    }

    /// <summary>SHA-256 over the files that make a template; others beside them do not count.</summary>
    private static string DigestOf(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Where(f => f.Key is TemplateInfoReader.File or SchemaFile or BodyFile || IsPartial(f.Key) || IsSample(f.Key)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{Encoding.UTF8.GetByteCount(text)}\0{text}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsPartial(string path) =>
        path.StartsWith(PartialFolder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);

    private static bool IsSample(string path) =>
        path.StartsWith(SampleFolder, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);

    private static string? Text(IReadOnlyDictionary<string, string> files, string name, List<PackageFault> faults)
    {
        if (files.TryGetValue(name, out var text))
        {
            return text;
        }

        faults.Add(new PackageFault(name, null, "thiếu tệp này"));
        return null;
    }
}
