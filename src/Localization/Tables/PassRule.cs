using System.Globalization;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Tables;

/// <summary>
/// What a pass that works by its own understanding does and why: a row of <c>passes.json</c>. A pass without a row on the day does nothing.
/// </summary>
public sealed record PassRule : ReasonedRule
{
    /// <summary>What is done, a name of <see cref="PassCodes"/>; at most one row for it holds on a day.</summary>
    public required string Pass { get; init; }

    /// <summary>The words it looks for, as in <see cref="PhraseRule.Find"/>; empty where they are not of the law.</summary>
    public string Find { get; init; } = "";

    /// <summary>The words it puts, with the words of the local plan in braces; empty where the plan itself gives them.</summary>
    public string Put { get; init; } = "";

    /// <summary>Days between the own deadline and the superior's when nobody says otherwise; 0 where the pass has none.</summary>
    public int Days { get; init; }

    /// <summary>The same for what is due every month or quarter.</summary>
    public int DaysOfMonth { get; init; }

    /// <summary>The row as the reason of a change by a number of days, which <c>{days}</c> stands for.</summary>
    internal ChangeReason WhyDays(int days) =>
        Why with { Text = Reason.Replace("{days}", days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) };
}
