using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ThiDua.Documents.Text;

/// <summary>
/// Unicode normalization form C, by a table of our own: the runtime's changes nothing when globalization is invariant,
/// and the result must not depend on the machine's libraries. Covers Latin, Greek and Cyrillic with all their marks.
/// </summary>
public static class UnicodeText
{
    private static readonly Tables Data = Tables.Read();
    private static readonly SearchValues<char> Affected = SearchValues.Create([.. Data.Classes.Keys, .. Data.Singletons]);

    /// <summary>The text in normalization form C; the same string when it is in that form already.</summary>
    public static string ToComposed(string text)
    {
        if (!text.AsSpan().ContainsAny(Affected))
        {
            return text;
        }

        var decomposed = new List<char>(text.Length + 16);
        foreach (var c in text)
        {
            Decompose(c, decomposed);
        }

        Reorder(decomposed);
        return Compose(decomposed);
    }

    /// <summary>The letter that a composed letter is built on.</summary>
    internal static char BaseOf(char letter)
    {
        while (Data.Decompositions.TryGetValue(letter, out var parts))
        {
            letter = parts[0];
        }

        return letter;
    }

    private static void Decompose(char c, List<char> output)
    {
        if (!Data.Decompositions.TryGetValue(c, out var parts))
        {
            output.Add(c);
            return;
        }

        foreach (var part in parts)
        {
            Decompose(part, output);
        }
    }

    /// <summary>Puts runs of combining marks into canonical order, marks of one class staying as they stand.</summary>
    private static void Reorder(List<char> text)
    {
        for (var i = 1; i < text.Count; i++)
        {
            var mark = Class(text[i]);
            for (var j = i; mark > 0 && j > 0 && Class(text[j - 1]) > mark; j--)
            {
                (text[j - 1], text[j]) = (text[j], text[j - 1]);
            }
        }
    }

    private static string Compose(List<char> text)
    {
        var output = new StringBuilder(text.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var c in text)
        {
            var current = Class(c);
            var blocked = output.Length - 1 > starter && (lastClass >= current || lastClass == 0);
            if (starter >= 0 && !blocked && Data.Compositions.TryGetValue((output[starter], c), out var composed))
            {
                output[starter] = composed;
                continue;
            }

            if (current == 0)
            {
                starter = output.Length;
            }

            lastClass = current;
            output.Append(c);
        }

        return output.ToString();
    }

    private static int Class(char c) => Data.Classes.GetValueOrDefault(c);

    private sealed record Tables(
        FrozenDictionary<char, char[]> Decompositions,
        FrozenDictionary<(char, char), char> Compositions,
        FrozenDictionary<char, int> Classes,
        char[] Singletons)
    {
        public static Tables Read()
        {
            using var stream = typeof(UnicodeText).Assembly.GetManifestResourceStream("canonical.csv")!;
            using var reader = new StreamReader(stream);
            var decompositions = new Dictionary<char, char[]>();
            var compositions = new Dictionary<(char, char), char>();
            var classes = new Dictionary<char, int>();
            var singletons = new List<char>();
            while (reader.ReadLine() is { } line)
            {
                var cells = line.Split(',');
                switch (cells[0])
                {
                    case "c":
                        classes.Add(Code(cells[1]), int.Parse(cells[2], CultureInfo.InvariantCulture));
                        break;
                    case "d":
                        decompositions.Add(Code(cells[1]), [Code(cells[2]), Code(cells[3])]);
                        compositions.Add((Code(cells[2]), Code(cells[3])), Code(cells[1]));
                        break;
                    case "x":
                        decompositions.Add(Code(cells[1]), [.. cells.Skip(2).Select(Code)]);
                        singletons.Add(Code(cells[1]));
                        break;
                    default:
                        break;
                }
            }

            return new Tables(
                decompositions.ToFrozenDictionary(), compositions.ToFrozenDictionary(), classes.ToFrozenDictionary(), [.. singletons]);
        }

        private static char Code(string hexadecimal) =>
            (char)int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
