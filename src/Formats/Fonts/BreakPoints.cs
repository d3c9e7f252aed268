using System.Buffers;

namespace ThiDua.Formats.Fonts;

/// <summary>
/// Where a line may end inside a word: the pairs of characters between which LibreOffice breaks, a tailoring of Unicode UAX #14. A slash
/// is no such place, since what stands around it is a symbol ("3076/KH-UBND") or an address; see <see cref="MayEndBehindSlash"/>.
/// </summary>
public static class BreakPoints
{
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010–—?!…|\\");
    private static readonly SearchValues<char> Closing = SearchValues.Create(".,;:)]}");
    private static readonly SearchValues<char> Opening = SearchValues.Create("([{");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("%‰+$€№");
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(" \n\u00A0-\u2010–/?!.,;:)]}“”‘’\"'«»|\\");
    private static readonly SearchValues<char> NeverLast = SearchValues.Create(" \n\u00A0/([{“”‘’\"'«»");

    /// <summary>Whether a line may end behind a character and the next begin with the character after it.</summary>
    public static bool MayEndBehind(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 >= text.Length || NeverFirst.Contains(text[index + 1]) || NeverLast.Contains(text[index]))
        {
            return false;
        }

        var (last, next) = (text[index], text[index + 1]);
        if (Hyphens.Contains(last) || next == '—')
        {
            return last != next;
        }

        var inNumber = index > 0 && char.IsAsciiDigit(text[index - 1]);
        var beforeNumber = index + 2 < text.Length && char.IsAsciiDigit(text[index + 2]);
        return OfNumbers.Contains(last) ? next == '…' || OfNumbers.Contains(next) || (Opening.Contains(next) && !beforeNumber)
            : Closing.Contains(last) ? next == '…' || Opening.Contains(next) || (OfNumbers.Contains(next) && !inNumber)
            : next is '%' or '‰' && !char.IsAsciiDigit(last);
    }

    /// <summary>
    /// Whether a line may end behind the slash at a place: only where no space is near before it, else the whole word goes to the next line.
    /// </summary>
    public static bool MayEndBehindSlash(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 >= text.Length || text[index] != '/' || text[index + 1] == '…' || NeverFirst.Contains(text[index + 1]))
        {
            return false;
        }

        var next = text[index + 1];
        return index == 0 || !char.IsAsciiDigit(text[index - 1]) || !(char.IsAsciiDigit(next) || next is '°' || OfNumbers.Contains(next));
    }
}
