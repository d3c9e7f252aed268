using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Header;

/// <summary>Checks <c>symbol-rules.json</c> and <c>authority-line-rules.json</c>.</summary>
internal static class HeaderChecks
{
    /// <summary>Checks every row, and that every document has a symbol on every day.</summary>
    public static void Check(RuleBook book)
    {
        book.Symbols.RequireDistinct(row => row.Kinds);
        foreach (var row in book.Symbols.Rows)
        {
            book.Symbols.RequireKinds(row, row.Kinds);
            book.Symbols.RequirePlaceholders(row, "pattern", [row.Pattern], "{KIND}", "{BODY}", "{UNIT}");
        }

        book.Symbols.RequireAlways(book, "ký hiệu cho mọi loại văn bản (kinds: *)", row => row.Kinds.Contains(Codes.All));
        book.AuthorityLines.RequireDistinct(row => row.Kinds.Select(kind => $"{kind} {row.Power}"));
        foreach (var row in book.AuthorityLines.Rows)
        {
            book.AuthorityLines.RequireKinds(row, row.Kinds);
            book.AuthorityLines.RequirePlaceholders(row, "line", [row.Line], "{BODY}", "{HEAD}", "{HEADINUNIT}");
        }
    }
}
