using ThiDua.Cli.Commands;
using ThiDua.V1;

namespace ThiDua.Cli.Input;

/// <summary>Reads the files of a template from a folder. What begins with a dot is left out; what a template does not have, the service tells.</summary>
internal static class TemplateFolder
{
    // As many as the service takes: a folder with more is another one than was meant.
    private const int MostFiles = 500;

    /// <summary>The files in the order of their paths; none when a list of faults says why.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="context">The command's faults.</param>
    public static async Task<IReadOnlyList<TemplateFile>> ReadAsync(string folder, CommandContext context)
    {
        if (!File.Exists(Path.Combine(folder, "template.json")))
        {
            context.Problems.Add(Directory.Exists(folder) ? Messages.NoTemplateIn(folder) : Messages.DirectoryMissing(Messages.DirectoryLabel, folder));
            return [];
        }

        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')))
            .Take(MostFiles + 1).Order(StringComparer.Ordinal).ToList();
        if (paths.Count > MostFiles)
        {
            context.Problems.Add(Messages.TooManyFiles(folder, MostFiles));
            return [];
        }

        var files = new List<TemplateFile>();
        foreach (var path in paths)
        {
            if (await DataFile.ReadAsync(Path.Combine(folder, path), path, context) is { } text)
                files.Add(new TemplateFile { Path = path, Text = text });
        }

        return files;
    }
}
