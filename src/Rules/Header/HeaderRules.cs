using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Catalogue;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;

namespace ThiDua.Rules.Header;

/// <summary>What stands at the head of a document of a unit's People's Committee: names, symbol, place.</summary>
public static class HeaderRules
{
    private static readonly ImmutableArray<CommitteeRule> Committees = Read();

    /// <summary>The issuing body's lines and name.</summary>
    public static IssuingBody Body(AdministrativeUnit unit, DateOnly on)
    {
        var rule = RuleOn(on);
        return new IssuingBody(
            [.. rule.SuperiorLines.Select(line => Fill(line, unit))],
            [.. rule.IssuerLines.Select(line => Fill(line, unit))],
            Fill(rule.FullName, unit));
    }

    /// <summary>The committee's short name in running text, such as "UBND xã".</summary>
    public static string ShortName(AdministrativeUnit unit, DateOnly on) => Fill(RuleOn(on).ShortName, unit);

    /// <summary>The symbol of a document, such as <c>KH-UBND</c>.</summary>
    public static string Symbol(DocumentKind kind, DateOnly on) =>
        kind.Symbol.Length == 0 ? RuleOn(on).Symbol : $"{kind.Symbol}-{RuleOn(on).Symbol}";

    private static CommitteeRule RuleOn(DateOnly on) =>
        Committees.LastOrDefault(r => r.ValidFrom <= on && (r.ValidTo is null || on < r.ValidTo)) ?? Committees[0];

    private static string Fill(string pattern, AdministrativeUnit unit) => pattern
        .Replace("{UNIT}", unit.FullName.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("{unit}", unit.FullName, StringComparison.Ordinal)
        .Replace("{kind}", unit.KindName, StringComparison.Ordinal);

    private static ImmutableArray<CommitteeRule> Read()
    {
        using var stream = typeof(HeaderRules).Assembly.GetManifestResourceStream("committees.json")!;
        return JsonSerializer.Deserialize<ImmutableArray<CommitteeRule>>(stream, JsonSerializerOptions.Web);
    }
}
