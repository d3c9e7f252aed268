using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>Automatic numbers of a Word file, counted as Word counts them, in the order of the paragraphs.</summary>
internal sealed partial class NumberingTable
{
    private const string Bullet = "bullet";

    private readonly Dictionary<string, (string Abstract, Dictionary<int, XElement> Overrides)> _lists;
    private readonly Dictionary<string, Dictionary<int, XElement>> _levels;
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> _restarted = [];

    public NumberingTable(XElement? part)
    {
        _levels = part.Children("abstractNum").GroupBy(list => list.Get("abstractNumId"), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => Levels(same.First()), StringComparer.Ordinal);
        _lists = part.Children("num").GroupBy(list => list.Get("numId"), StringComparer.Ordinal).ToDictionary(
            same => same.Key,
            same => (same.First().Child("abstractNumId").Val(), Levels(same.First(), "lvlOverride")),
            StringComparer.Ordinal);
    }

    /// <summary>The label of the next paragraph of a list at a level from 0; empty for a list that prints none.</summary>
    public string Next(string list, int level)
    {
        if (!_lists.TryGetValue(list, out var found) || !_levels.TryGetValue(found.Abstract, out var levels) || Level(found, levels, level) is not { } own)
        {
            return "";
        }

        Count(list, found, levels, level);
        if (own.Child("numFmt").Val() == Bullet)
        {
            return own.Child("lvlText").Val() == "+" ? "+" : "-";
        }

        var counts = _counts[found.Abstract];
        return Place().Replace(own.Child("lvlText").Val(), match =>
        {
            var at = match.Value[1] - '1';
            var format = Level(found, levels, at).Child("numFmt").Val();
            return NumberFormats.Print(counts[at] ?? Start(found, levels, at), own.Child("isLgl") is not null ? "decimal" : format);
        });
    }

    private void Count(string list, (string Abstract, Dictionary<int, XElement> Overrides) found, Dictionary<int, XElement> levels, int level)
    {
        if (!_counts.TryGetValue(found.Abstract, out var counts))
        {
            _counts[found.Abstract] = counts = new int?[9];
        }

        // A list that says where it starts goes back there once, though it counts with the other lists of its kind.
        if (found.Overrides.GetValueOrDefault(level).Child("startOverride") is { } start && _restarted.Add((list, level)))
        {
            counts[level] = (start.Number() ?? 1) - 1;
        }

        counts[level] = (counts[level] ?? Start(found, levels, level) - 1) + 1;
        for (var below = level + 1; below < counts.Length; below++)
        {
            counts[below] = null;
        }
    }

    private static int Start((string Abstract, Dictionary<int, XElement> Overrides) found, Dictionary<int, XElement> levels, int level) =>
        Level(found, levels, level).Child("start").Number() ?? 1;

    private static XElement? Level((string Abstract, Dictionary<int, XElement> Overrides) found, Dictionary<int, XElement> levels, int level) =>
        found.Overrides.GetValueOrDefault(level).Child("lvl") ?? levels.GetValueOrDefault(level);

    private static Dictionary<int, XElement> Levels(XElement list, string name = "lvl") => list.Children(name)
        .Select(level => (Number: int.TryParse(level.Get("ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1, level))
        .Where(level => level.Number is >= 0 and < 9).GroupBy(level => level.Number).ToDictionary(same => same.Key, same => same.First().level);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
