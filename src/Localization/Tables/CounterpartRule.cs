using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Tables;

/// <summary>
/// Which body of a commune has the function of a body of the province (cơ quan tương ứng theo chức năng): a row of
/// <c>counterparts.json</c>. Of the rows for a body that with words of its task wins; the row without words is for all other tasks.
/// </summary>
public sealed record CounterpartRule : ReasonedRule
{
    /// <summary>Code of the province's body, as in <c>bodies.json</c>; empty when that file does not have it.</summary>
    public string Code { get; init; } = "";

    /// <summary>Names of the province's body beside those of <c>bodies.json</c>, with <c>{tinh}</c> for kind and name of the province.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Levels of the local plans.</summary>
    public ImmutableArray<string> Levels { get; init; } = [Codes.All];

    /// <summary>Patterns of which one must be in the task; none for every task.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Codes of the commune's bodies; more than one is a question.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>The commune's body by name where <c>bodies.json</c> does not have it, with <c>{kind}</c> for the kind of the commune.</summary>
    public string Text { get; init; } = "";
}
