using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Documents.Text;
using ThiDua.Service.Awards;

namespace ThiDua.Web.Awards;

/// <summary>What words in lists say of who somebody is.</summary>
internal static partial class NomineeWords
{
    private static readonly ImmutableArray<(string Plain, string Prefix)> Prefixes =
    [
        ("ho gia dinh ong", "Hộ gia đình ông"), ("ho gia dinh ba", "Hộ gia đình bà"), ("ho ong", "Hộ gia đình ông"), ("ho ba", "Hộ gia đình bà"), ("gia dinh ong", "Hộ gia đình ông"),
        ("gia dinh ba", "Hộ gia đình bà"), ("ho gia dinh", "Hộ gia đình"), ("tap the", "Tập thể"), ("ong", "Ông"), ("ba", "Bà"),
    ];

    private static readonly string[] Collectives =
    [
        "ban", "thon", "to", "phong", "truong", "hop tac xa", "hoi", "doan", "chi hoi", "chi doan", "chi bo", "trung tam", "tram", "cong an", "cong ty", "doanh nghiep", "uy ban", "ubnd",
        "nhan dan", "can bo", "cau lac bo", "khoi", "nhom", "doi", "so", "ban chi huy", "van phong", "mat tran", "lien doan", "khu", "ap", "benh vien", "quy", "tap the", "xa", "phuong",
    ];

    /// <summary>Whether a cell heads a column of running numbers.</summary>
    public static bool IsNumberHead(string text) => PlainText.Of(text) is "tt" or "stt" or "so tt" or "so thu tu";

    /// <summary>Whether a cell is a running number: "12", "II.", "A".</summary>
    public static bool IsNumbering(string text) => Numbering().IsMatch(text);

    /// <summary>The kind of a cell of the column of kinds; empty for one that says nothing.</summary>
    public static string Kind(string text)
    {
        var plain = PlainText.Of(text);
        return plain is "cn" or "individual" || plain.StartsWith("ca nhan", StringComparison.Ordinal) ? Nominee.Individual
            : plain is "tt" or "collective" || plain.StartsWith("tap the", StringComparison.Ordinal) ? Nominee.Collective
            : plain is "hgd" or "household" || plain.StartsWith("ho", StringComparison.Ordinal) || plain.StartsWith("gia dinh", StringComparison.Ordinal) ? Nominee.Household
            : "";
    }

    /// <summary>The kind that a row such as "I. TẬP THỂ (20)" sets for those below it; null for a row that is none.</summary>
    public static string? Heading(string text)
    {
        var words = PlainText.Of(text).Split(' ').SkipWhile(word => word.All(letter => letter is 'i' or 'v' or 'x' || char.IsAsciiDigit(letter)) || word is "a" or "b" or "c").ToArray();
        var plain = string.Join(' ', words.TakeWhile(word => !word.All(char.IsAsciiDigit)));
        return plain switch
        {
            "tap the" or "danh sach tap the" => Nominee.Collective,
            "ca nhan" or "danh sach ca nhan" => Nominee.Individual,
            "ho gia dinh" or "ho" or "gia dinh" or "danh sach ho gia dinh" => Nominee.Household,
            _ => null,
        };
    }

    /// <summary>A name without the word before it.</summary>
    public static (string Prefix, string Name) Split(string text)
    {
        foreach (var (plain, prefix) in Prefixes)
        {
            var words = text.Split(' ');
            var count = plain.Split(' ').Length;
            if (words.Length > count && PlainText.Of(string.Join(' ', words.Take(count))) == plain && IsPrefix(words, count, plain))
            {
                return (prefix, string.Join(' ', words.Skip(count)).TrimStart(':', ' '));
            }
        }

        return ("", text);
    }

    /// <summary>The word before a name, by kind: "Nam" as "Ông", for a household "Hộ gia đình ông".</summary>
    public static string Prefix(string kind, string text)
    {
        var known = PlainText.Of(text) switch
        {
            "nam" or "ong" => "Ông",
            "nu" or "ba" => "Bà",
            _ => text,
        };
        return kind == Nominee.Household && known is ("Ông" or "Bà") ? $"Hộ gia đình {known.ToLowerInvariant()}" : known;
    }

    /// <summary>The kind by the name alone; empty when it could be several.</summary>
    public static string Guess(string prefix, string name)
    {
        if (prefix.Length > 0)
        {
            return prefix.StartsWith("Hộ", StringComparison.Ordinal) ? Nominee.Household : prefix == "Tập thể" ? Nominee.Collective : Nominee.Individual;
        }

        var plain = PlainText.Of(name) + " ";
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = words.Length is >= 2 and <= 6 && words.All(word => char.IsUpper(word[0]));
        return Collectives.Any(start => plain.StartsWith(start + " ", StringComparison.Ordinal)) && !(named && words.Length <= 4 && words.All(word => word.All(char.IsLetter)) && IsFamily(words[0]))
            ? Nominee.Collective
            : named && !name.Any(char.IsAsciiDigit) ? Nominee.Individual : "";
    }

    /// <summary>Family names that are also words of collectives: Đoàn, Hội is none; "Ban" stays a collective.</summary>
    private static bool IsFamily(string word) => word is "Đoàn" or "Tô" or "Bàn" or "Phùng" or "Khu";

    /// <summary>"Bà" is a word before a name in any case; "Ba" may be a name, "Bá" is one.</summary>
    private static bool IsPrefix(string[] words, int count, string plain) =>
        count > 1 || plain is not ("ba" or "ong") || words[0].ToLowerInvariant() is "ông" or "bà";

    [GeneratedRegex(@"^(\d+|[IVX]+|[A-D])[.)]?$")]
    private static partial Regex Numbering();
}
