using System.Collections.Frozen;

namespace ThiDua.Catalogue.Search;

/// <summary>
/// Folds a Vietnamese name to a key that is equal for all its spellings: small letters, each tone mark at the end of its syllable,
/// single spaces, no apostrophes, hyphens as spaces.
/// </summary>
/// <remarks>
/// The letters are taken apart by a table of our own, not by <c>string.Normalize</c>, which changes nothing when
/// the runtime is in globalization-invariant mode.
/// </remarks>
public static class NameKey
{
    private const char Grave = '\u0300';
    private const char Acute = '\u0301';
    private const char Hook = '\u0309';
    private const char Tilde = '\u0303';
    private const char DotBelow = '\u0323';
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';

    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private static readonly FrozenDictionary<char, (char Letter, char Tone)> Toned = Vowels
        .SelectMany(vowel => Tones.Select((tone, i) => KeyValuePair.Create(vowel[i + 1], (vowel[0], tone))))
        .ToFrozenDictionary();

    /// <summary>The key of a name.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var key = new char[MaxLength(name.Length)];
        return new string(key, 0, Fold(name, key));
    }

    /// <summary>The key of a name without tone marks and with plain letters only.</summary>
    public static string PlainOf(ReadOnlySpan<char> name)
    {
        var key = Of(name).ToCharArray();
        return new string(key, 0, ToPlain(key, key));
    }

    /// <summary>The length that the key of a text of some length can have.</summary>
    public static int MaxLength(int textLength) => 2 * textLength;

    /// <summary>Writes the key of a text and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        var tone = '\0';
        var space = false;
        foreach (var original in text)
        {
            var c = char.ToLowerInvariant(original);
            if (IsSeparator(c))
            {
                length = CloseSyllable(key, length, ref tone);
                space = length > 0;
            }
            else if (IsTone(c))
            {
                length = CloseSyllable(key, length, ref tone);
                tone = c;
            }
            else if (c is Circumflex or Breve or Horn)
            {
                length = Compose(key, length, c);
            }
            else if (!IsApostrophe(c))
            {
                if (space)
                    key[length++] = ' ';
                space = c == '.';
                if (Toned.TryGetValue(c, out var parts))
                {
                    length = CloseSyllable(key, length, ref tone);
                    (c, tone) = parts;
                }

                key[length++] = c;
                if (space)
                    length = CloseSyllable(key, length, ref tone);
            }
        }

        return CloseSyllable(key, length, ref tone);
    }

    /// <summary>Writes a key without tone marks and with plain letters, and returns its length; both spans may be the same.</summary>
    public static int ToPlain(ReadOnlySpan<char> key, Span<char> plain)
    {
        var length = 0;
        foreach (var c in key)
        {
            if (IsTone(c))
                continue;
            plain[length++] = c switch
            {
                'ă' or 'â' => 'a',
                'ê' => 'e',
                'ô' or 'ơ' => 'o',
                'ư' => 'u',
                'đ' => 'd',
                _ => c,
            };
        }

        return length;
    }

    private static int CloseSyllable(Span<char> key, int length, ref char tone)
    {
        if (tone != '\0')
            key[length++] = tone;
        tone = '\0';
        return length;
    }

    /// <summary>Puts a mark on the letter before it; one that fits no letter is kept, so that nothing matches.</summary>
    private static int Compose(Span<char> key, int length, char mark)
    {
        var letter = length == 0 ? '\0' : key[length - 1];
        var composed = (letter, mark) switch
        {
            ('a', Circumflex) => 'â',
            ('e', Circumflex) => 'ê',
            ('o', Circumflex) => 'ô',
            ('a', Breve) => 'ă',
            ('o', Horn) => 'ơ',
            ('u', Horn) => 'ư',
            _ => '\0',
        };
        if (composed == '\0')
            key[length++] = mark;
        else
            key[length - 1] = composed;
        return length;
    }

    private static bool IsTone(char c) => c is Grave or Acute or Hook or Tilde or DotBelow;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC';

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '-' or (>= '\u2010' and <= '\u2015');
}
