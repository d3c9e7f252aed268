using ThiDua.Documents.Certificates;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Awards;

/// <summary>The money that goes with an award: the multiple of the law by the base salary of the day.</summary>
public class AwardMoneyTests
{
    private static readonly DateOnly Day = new(2027, 11, 15);

    private static readonly AwardRules Rules = new(RuleBook.BuiltIn);

    [Theory]
    [InlineData("GK_XA", 702_000, 1_404_000, 1_053_000)]
    [InlineData("GK_SO", 702_000, 1_404_000, 1_053_000)]
    [InlineData("BK_TINH", 3_510_000, 7_020_000, 5_265_000)]
    [InlineData("BK_TTG", 8_190_000, 16_380_000, 12_285_000)]
    [InlineData("LDTT", 702_000, 0, 0)]
    [InlineData("CSTDCS", 2_340_000, 0, 0)]
    [InlineData("CSTD_TINH", 7_020_000, 0, 0)]
    [InlineData("TTLDTT", 0, 1_872_000, 0)]
    [InlineData("TTLDXS", 0, 3_510_000, 0)]
    [InlineData("CO_TINH", 0, 18_720_000, 0)]
    [InlineData("CO_CP", 0, 28_080_000, 0)]
    [InlineData("HCLD_3", 10_530_000, 21_060_000, 0)]
    public void An_award_brings_the_money_of_the_law(string code, long individual, long collective, long household)
    {
        var award = Rules.Find(code, Day)!;

        Assert.Equal(individual, Amount(award, LaureateKind.Individual));
        Assert.Equal(collective, Amount(award, LaureateKind.Collective));
        Assert.Equal(household, Amount(award, LaureateKind.Household));
    }

    [Fact]
    public void Two_collectives_five_persons_and_a_household_of_a_commune_get_7_371_000_together()
    {
        var award = Rules.Find("GK_XA", Day)!;

        Assert.Equal(
            7_371_000,
            (2 * Amount(award, LaureateKind.Collective)) + (5 * Amount(award, LaureateKind.Individual)) + Amount(award, LaureateKind.Household));
    }

    [Theory]
    [InlineData(LaureateKind.Individual, 710_000)]
    [InlineData(LaureateKind.Collective, 1_410_000)]
    [InlineData(LaureateKind.Household, 1_060_000)]
    public void Money_may_be_rounded_up_to_ten_thousand(LaureateKind kind, long amount) =>
        Assert.Equal(amount, Rules.Money(Rules.Find("GK_XA", Day)!, kind, Day, "award", roundUp: true).Value!.Amount);

    [Fact]
    public void A_rise_of_the_base_salary_counts_from_its_day()
    {
        var files = RuleFiles.Shipped
            .With("base-salaries.json", "SALARY-2026", row => row["validTo"] = "2027-11-16")
            .Adding("base-salaries.json", """
                { "id": "TEST", "code": "base-salary", "amount": 3000000, "validFrom": "2027-11-16", "clause": "Nghị định mới", "certainty": "S" }
                """);
        var rules = new AwardRules(files.Read());
        var award = rules.Find("GK_XA", Day)!;

        Assert.Equal(702_000, rules.Money(award, LaureateKind.Individual, Day, "award", roundUp: false).Value!.Amount);
        Assert.Equal(900_000, rules.Money(award, LaureateKind.Individual, Day.AddDays(1), "award", roundUp: false).Value!.Amount);
    }

    [Theory]
    [InlineData("2026-06-30", LaureateKind.Individual, "V")]
    [InlineData("2026-07-01", LaureateKind.Individual, "K")]
    [InlineData("2026-06-30", LaureateKind.Collective, "K")]
    public void Money_is_as_sure_as_the_less_sure_of_multiple_and_base_salary(string day, LaureateKind kind, string certainty)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", null);

        Assert.Equal(certainty, Rules.Money(Rules.Find("GK_XA", on)!, kind, on, "award", roundUp: false).Value!.Certainty);
    }

    [Theory]
    [InlineData("GDVH", LaureateKind.Household, "2027-11-15")]
    [InlineData("KNC_TINH", LaureateKind.Individual, "2027-11-15")]
    [InlineData("TTLDTT", LaureateKind.Individual, "2027-11-15")]
    [InlineData("GK_XA", LaureateKind.Individual, "2024-06-30")]
    public void Money_that_no_rule_gives_is_told_and_not_guessed(string code, LaureateKind kind, string day)
    {
        var fault = Assert.Single(Rules.Money(
            Rules.Find(code, Day)!, kind, DateOnly.ParseExact(day, "yyyy-MM-dd", null), "award", roundUp: false).Diagnostics);

        Assert.Equal(("AWARD_MONEY_UNKNOWN", "award"), (fault.Code, fault.Path));
    }

    private static long Amount(AwardRule award, LaureateKind kind) =>
        award.Prize(kind) is null ? 0 : Rules.Money(award, kind, Day, "award", roundUp: false).Value!.Amount;
}
