namespace ThiDua.Documents.Citations;

/// <summary>The words behind a citation's number and date that say who issued it: "của Ủy ban nhân dân tỉnh Lai Châu".</summary>
/// <param name="Text">The issuer, without "của"; empty when it is not named.</param>
/// <param name="End">The first character behind it.</param>
internal readonly record struct IssuerPhrase(string Text, int End)
{
    private const string Of = " của ";
    private const int MostWords = 16;

    /// <summary>Words that begin what the document is about or does; an issuer's name does not go over them.</summary>
    private static readonly HashSet<string> Ends = new(
        [
            "về", "quy", "triển", "hướng", "phê", "thực", "đến", "để", "trong", "gồm", "giai", "được", "tại", "có", "cho", "là", "như", "theo",
            "nhằm", "đã", "do", "với", "tổ", "thi", "phát", "tiếp", "sửa", "bổ", "công", "từ", "này", "nêu", "trên", "khóa", "giao",
        ],
        StringComparer.Ordinal);

    /// <summary>How many characters it has.</summary>
    public int Length => Text.Length;

    /// <summary>Reads it at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The first character behind number and date.</param>
    /// <param name="next">Where the next citation begins: "của Chính phủ và Nghị quyết số …".</param>
    public static IssuerPhrase After(string text, int place, int next)
    {
        if (string.CompareOrdinal(text, place, Of, 0, Of.Length) != 0)
        {
            return new IssuerPhrase("", place);
        }

        var start = place + Of.Length;
        var end = start;
        var words = 0;
        while (end < text.Length && words < MostWords)
        {
            var word = end == start ? start : end + 1;
            if (word >= next)
            {
                break;
            }

            var stop = word;
            while (stop < text.Length && (char.IsLetter(text[stop]) || text[stop] == '-' || (text[stop] == '.' && stop > word && IsInner(text, stop))))
            {
                stop++;
            }

            if (stop == word || IsEnd(text, word, stop, start))
            {
                break;
            }

            end = stop;
            words++;
            if (end >= text.Length || text[end] != ' ')
            {
                break;
            }
        }

        // A dash that joins nothing ("UBND tỉnh - đơn vị …") is not of the name.
        var name = text[start..end].TrimEnd(' ', '-');
        name = end >= next - 1 && name.EndsWith(" và", StringComparison.Ordinal) ? name[..^3] : name;
        return name.Length > 0 && char.IsUpper(name[0]) ? new IssuerPhrase(name, start + name.Length) : new IssuerPhrase("", place);
    }

    /// <summary>A full stop of an abbreviation before a name: "TP. Huế".</summary>
    private static bool IsInner(string text, int place) =>
        char.IsUpper(text[place - 1]) && place + 2 < text.Length && text[place + 1] == ' ' && char.IsUpper(text[place + 2]);

    private static bool IsEnd(string text, int word, int stop, int start) => word > start && text[word..stop] switch
    {
        // "ban" goes on in "Ủy ban" and ends the name in "ban hành".
        "ban" => string.CompareOrdinal(text, stop, " hành", 0, " hành".Length) == 0,
        var token => Ends.Contains(token),
    };
}
