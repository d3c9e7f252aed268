namespace ThiDua.Rules.Awards;

/// <summary>The money (tiền thưởng) that one laureate gets with an award.</summary>
/// <param name="Amount">Đồng.</param>
/// <param name="Prize">The multiple it comes from.</param>
/// <param name="Salary">The base salary it comes from.</param>
public sealed record AwardMoney(long Amount, AwardPrize Prize, BaseSalary Salary);
