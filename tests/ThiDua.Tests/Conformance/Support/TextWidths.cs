using System.Globalization;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>Widths of texts, from the table of advance widths; read here again so as not to trust the product's own reader.</summary>
internal static class TextWidths
{
    private static readonly Dictionary<char, int[]> Advances = Read();

    /// <summary>Width on one line in twips.</summary>
    public static double Twips(string text, bool bold, bool italic, double points) =>
        text.Sum(c => Advances[c][(bold ? 1 : 0) + (italic ? 2 : 0)]) * points / 2048 * 20;

    /// <summary>The last of the lines a text takes in a column: each line as full as it goes.</summary>
    public static string LastLine(string text, bool bold, bool italic, double points, double column)
    {
        var line = "";
        foreach (var word in text[(text.LastIndexOf('\n') + 1)..].Split(' '))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            line = Twips(longer, bold, italic, points) > column ? word : longer;
        }

        return line;
    }

    private static Dictionary<char, int[]> Read()
    {
        using var stream = typeof(TextWidths).Assembly.GetManifestResourceStream("advance-widths.csv")!;
        using var reader = new StreamReader(stream);
        var advances = new Dictionary<char, int[]>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var cells = line.Split(',');
                advances.Add(
                    (char)int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                    [.. cells.Skip(1).Select(c => int.Parse(c, CultureInfo.InvariantCulture))]);
            }
        }

        return advances;
    }
}
