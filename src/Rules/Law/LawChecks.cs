using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Law;

/// <summary>Checks <c>legal-bases.json</c>.</summary>
internal static class LawChecks
{
    /// <summary>Checks that a code has one row at a time, that every row can be printed, and that none holds before it was issued.</summary>
    public static void Check(RuleBook book)
    {
        var table = book.LegalBases;
        table.RequireDistinct(row => [row.Code]);
        foreach (var row in table.Rows)
        {
            if (row.Code.Length == 0 || row.Citation.Length == 0 || row.ShortCitation.Length == 0)
            {
                throw table.Fault(row, "thiếu mã (code) hoặc lời viện dẫn (citation, shortCitation).");
            }

            if (row.IssuedOn > row.ValidFrom)
            {
                throw table.Fault(row, "validFrom trước ngày ban hành (issuedOn).");
            }
        }
    }
}
