using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Awards;

/// <summary>The money (tiền thưởng) that one laureate gets with an award.</summary>
/// <param name="Amount">Đồng.</param>
/// <param name="Prize">The multiple it comes from.</param>
/// <param name="Salary">The base salary it comes from.</param>
public sealed record AwardMoney(long Amount, AwardPrize Prize, BaseSalary Salary)
{
    /// <summary>How sure the amount is: as the less sure of multiple and base salary, by the codes of <see cref="RuleRow.Certainty"/>.</summary>
    public string Certainty => Codes.LessSure(Prize.Certainty, Salary.Certainty);
}
