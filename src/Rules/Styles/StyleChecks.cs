using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Styles;

/// <summary>Checks <c>styles.json</c>.</summary>
internal static class StyleChecks
{
    /// <summary>Checks every row, and that each setting the program asks for has a value on every day.</summary>
    public static void Check(RuleBook book)
    {
        var table = book.Styles;
        table.RequireDistinct(row => [row.Code]);
        foreach (var row in table.Rows)
        {
            table.RequireKnown(row, "code", [row.Code], StyleCodes.All.Contains);
            if (!row.Choices.IsEmpty && !row.Choices.Contains(row.Default))
            {
                throw table.Fault(row, $"giá trị mặc định “{row.Default}” không nằm trong các lựa chọn.");
            }
        }

        foreach (var code in StyleCodes.All)
        {
            table.RequireAlways(book, $"thể thức tùy chọn “{code}”", row => row.Code == code);
        }
    }
}
