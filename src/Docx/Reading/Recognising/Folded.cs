using System.Text;
using ThiDua.Documents.Text;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Texts compared without marks, case and spacing, so that "UỶ BAN", "ỦY BAN" and "Ủy  ban" are one.</summary>
internal static class Folded
{
    /// <summary>Letters without marks in capitals, digits and single spaces; every other character is a space.</summary>
    public static string Of(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                output.Append(char.ToUpperInvariant(PlainLetter.Of(c)));
            }
            else if (output.Length > 0 && output[^1] != ' ')
            {
                output.Append(' ');
            }
        }

        return output.ToString().TrimEnd();
    }

    /// <summary>Whether a text begins with words, whole ones.</summary>
    public static bool Begins(string text, string words)
    {
        var (folded, wanted) = (Of(text), Of(words));
        return folded.StartsWith(wanted, StringComparison.Ordinal) && (folded.Length == wanted.Length || folded[wanted.Length] == ' ');
    }

    /// <summary>How many characters of a text that begins with words make these up.</summary>
    public static int Length(string text, string words)
    {
        var place = 0;
        for (var letters = words.Count(char.IsLetter); place < text.Length && letters > 0; place++)
        {
            letters -= char.IsLetter(text[place]) ? 1 : 0;
        }

        return place;
    }

    /// <summary>Whether two texts are the same.</summary>
    public static bool Same(string text, string other) => Of(text) == Of(other);
}
