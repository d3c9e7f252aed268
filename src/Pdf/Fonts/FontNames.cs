using System.Text;

namespace ThiDua.Pdf.Fonts;

/// <summary>What a font calls itself (table "name").</summary>
/// <param name="Family">Family, such as "Times New Roman".</param>
/// <param name="Style">Style within the family, such as "Bold Italic".</param>
/// <param name="PostScript">PostScript name, such as "TimesNewRomanPS-BoldItalicMT".</param>
public sealed record FontNames(string Family, string Style, string PostScript)
{
    private const int FamilyId = 1;
    private const int StyleId = 2;
    private const int PostScriptId = 6;
    private const int EnglishUnitedStates = 0x409;

    internal static FontNames Read(FontTable table) =>
        new(Find(table, FamilyId), Find(table, StyleId), Find(table, PostScriptId));

    private static string Find(FontTable table, int nameId)
    {
        var (best, bestRank) = ("", 0);
        var count = table.UInt16(2);
        var storage = table.UInt16(4);
        for (var record = 0; record < count; record++)
        {
            var at = 6 + (12 * record);
            if (table.UInt16(at + 6) != nameId)
            {
                continue;
            }

            var rank = Rank(platform: table.UInt16(at), language: table.UInt16(at + 4));
            if (rank > bestRank)
            {
                var bytes = table.Slice(storage + table.UInt16(at + 10), table.UInt16(at + 8)).Span;
                (best, bestRank) = (rank > 1 ? Encoding.BigEndianUnicode.GetString(bytes) : Encoding.Latin1.GetString(bytes), rank);
            }
        }

        return best.Length > 0 ? best : throw table.Broken($"has no name {nameId}");
    }

    // Windows names in English, then other Unicode names, then Macintosh names (plain ASCII in the fonts at hand).
    private static int Rank(int platform, int language) => (platform, language) switch
    {
        (3, EnglishUnitedStates) => 4,
        (0, _) => 3,
        (3, _) => 2,
        (1, 0) => 1,
        _ => 0,
    };
}
