using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Store;

/// <summary>The templates that the project ships.</summary>
public sealed class BuiltInTemplates : ITemplateSource
{
    private const string Root = "Library/";
    private const string Shared = "shared";

    private readonly Lazy<ImmutableArray<Result<TemplatePackage>>> _packages = new(ReadAll);

    /// <inheritdoc />
    public ImmutableArray<Result<TemplatePackage>> Read() => _packages.Value;

    private static ImmutableArray<Result<TemplatePackage>> ReadAll()
    {
        var assembly = typeof(BuiltInTemplates).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Select(name => (Resource: name, Path: name.Replace('\\', '/')))
            .Where(file => file.Path.StartsWith(Root, StringComparison.Ordinal))
            .Select(file => (file.Resource, Parts: file.Path[Root.Length..].Split('/', 2)))
            .Where(file => file.Parts.Length == 2 && file.Parts[0] != Shared);
        return
        [
            .. from file in files
               group file by file.Parts[0] into folder
               orderby folder.Key
               select ReadFolder(folder.ToDictionary(f => f.Parts[1], f => ReadText(f.Resource)), folder.Key),
        ];
    }

    private static Result<TemplatePackage> ReadFolder(Dictionary<string, string> files, string name)
    {
        var package = TemplatePackageReader.Read(files, name);
        return package.Succeeded ? package.Value with { IsBuiltIn = true } : package;
    }

    private static string ReadText(string resource)
    {
        using var reader = new StreamReader(typeof(BuiltInTemplates).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
