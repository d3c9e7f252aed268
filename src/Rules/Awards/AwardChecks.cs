using ThiDua.Rules.Bodies;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Awards;

/// <summary>Checks <c>awards.json</c> and <c>base-salaries.json</c>.</summary>
internal static class AwardChecks
{
    /// <summary>Checks every row: its codes, that someone decides on the award and someone can get it, and that its money has a legal basis.</summary>
    public static void Check(RuleBook book)
    {
        CheckAwards(book);
        book.BaseSalaries.RequireDistinct(row => [row.Code]);
        foreach (var row in book.BaseSalaries.Rows.Where(row => row.Amount <= 0))
        {
            throw book.BaseSalaries.Fault(row, "amount phải lớn hơn 0.");
        }
    }

    private static void CheckAwards(RuleBook book)
    {
        var table = book.Awards;
        table.RequireDistinct(row => [row.Code]);
        foreach (var row in table.Rows)
        {
            table.RequireMatters(book, row, [row.Matter]);
            table.RequirePlaceholders(row, "name", [row.Name], [Award.Head, Award.Body, .. BodyWords.Placeholders]);
            table.RequireKnown(row, "moneyLaw", Codes.Given(row.MoneyLaw), code => book.LegalBases.Rows.Where(law => law.Code == code).Cover(row));
            foreach (var grantor in row.Grantors)
            {
                table.RequireLevels(row, grantor.Levels);
                table.RequireBodies(book, row, "bodies", grantor.Bodies);
                table.RequireKnown(row, "regimes", grantor.Regimes, Regimes.All.Contains);
            }

            if (row.Grantors.IsEmpty == (row.Authority.Length == 0))
            {
                throw table.Fault(row, "phải có hoặc grantors, hoặc authority.");
            }

            CheckPrizes(table, row);
        }
    }

    private static void CheckPrizes(RuleTable<AwardRule> table, AwardRule row)
    {
        if (row.Prizes.IsEmpty || row.Prizes.DistinctBy(prize => prize.Kind).Count() < row.Prizes.Length)
        {
            throw table.Fault(row, "prizes trống, hoặc một loại đối tượng có hai lần.");
        }

        foreach (var prize in row.Prizes)
        {
            table.RequireKnown(row, "certainty", [prize.Certainty], Codes.IsCertainty);
            if (prize.Clause.Length == 0 || prize.Multiplier <= 0 || prize.Multiplier is null != (row.MoneyLaw.Length == 0))
            {
                throw table.Fault(row, "prizes thiếu căn cứ, có hệ số không lớn hơn 0, hoặc hệ số và moneyLaw không đi cùng nhau.");
            }
        }
    }
}
