using System.Globalization;

namespace ThiDua.Service.Storage;

/// <summary>Files of a folder that are named by number: "000001.json". What is not named so is left alone.</summary>
/// <param name="ending">Their ending, with the dot.</param>
internal sealed class NumberedFiles(string ending)
{
    /// <summary>The name of a number.</summary>
    public string NameOf(int number) => number.ToString("D6", CultureInfo.InvariantCulture) + ending;

    /// <summary>The numbers there are in a folder, in no order; none when it is not there.</summary>
    public IEnumerable<int> In(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + ending).Select(file => NumberOf(Path.GetFileName(file))).OfType<int>()
        : [];

    /// <summary>The greatest number in a folder; 0 when there is none.</summary>
    public int LastIn(string folder) => In(folder).DefaultIfEmpty().Max();

    private int? NumberOf(string name) =>
        int.TryParse(name.AsSpan(0, name.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && NameOf(number) == name
            ? number
            : null;
}
