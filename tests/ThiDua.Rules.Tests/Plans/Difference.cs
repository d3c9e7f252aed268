using System.Collections.Immutable;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>Lines by rule that read otherwise in a plan, and why.</summary>
/// <param name="ByRule">The lines by rule; empty when the plan adds a line.</param>
/// <param name="Printed">The lines in the plan; empty when the plan leaves them out.</param>
/// <param name="Reason">Why, beginning with its kind.</param>
internal sealed record Difference(ImmutableArray<string> ByRule, ImmutableArray<string> Printed, string Reason)
{
    /// <summary>Whether the agency may choose so: its profile can say it.</summary>
    public bool IsStyle => Reason.StartsWith("kiểu: ", StringComparison.Ordinal);

    /// <summary>Reads a row: lines by rule, lines of the plan, reason; several lines with a plus between.</summary>
    public static Difference Read(string row) => row.Split('|', StringSplitOptions.TrimEntries) is [var byRule, var printed, var reason]
        ? new Difference(Lines(byRule), Lines(printed), reason)
        : throw new FormatException(row);

    private static ImmutableArray<string> Lines(string cell) => cell.Length == 0 ? [] : [.. cell.Split(" + ")];
}
