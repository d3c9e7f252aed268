using System.Collections.Immutable;

namespace ThiDua.Templates.Store;

/// <summary>Pieces of text that all templates may use; a template's own of the same name goes before.</summary>
internal static class SharedPartials
{
    private const string Folder = "Library/shared/partials/";
    private const string Ending = ".hbs";

    private static readonly ImmutableDictionary<string, string> All = Read();

    /// <summary>The partials of a template with the shared ones whose name, without level, is not one of its own.</summary>
    public static ImmutableDictionary<string, string> AddTo(ImmutableDictionary<string, string> own)
    {
        var names = own.Keys.Select(BaseName).ToHashSet(StringComparer.Ordinal);
        return own.AddRange(All.Where(shared => !names.Contains(BaseName(shared.Key))));
    }

    private static string BaseName(string name) => name.Split('.')[0];

    private static ImmutableDictionary<string, string> Read()
    {
        var assembly = typeof(SharedPartials).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(resource => (Resource: resource, Path: resource.Replace('\\', '/')))
            .Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(Ending, StringComparison.Ordinal))
            .ToImmutableDictionary(file => file.Path[Folder.Length..^Ending.Length], file => ReadText(file.Resource), StringComparer.Ordinal);
    }

    private static string ReadText(string resource)
    {
        using var reader = new StreamReader(typeof(SharedPartials).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
