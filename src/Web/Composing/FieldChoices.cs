using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Rules;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Bodies;
using ThiDua.Templates.Store;

namespace ThiDua.Web.Composing;

/// <summary>Codes of the rules that a field may hold, with their Vietnamese names: bodies, matters, awards, groups of recipients.</summary>
/// <param name="info">The template.</param>
/// <param name="unit">The issuing unit.</param>
/// <param name="on">A day on which the rules hold.</param>
internal sealed partial class FieldChoices(TemplateInfo info, AdministrativeUnit unit, DateOnly on)
{
    private static readonly RuleBook Book = RuleBook.BuiltIn;

    private readonly ImmutableArray<Body> _bodies = Book.Bodies.Of(unit, on);

    /// <summary>The choices of a field; empty when it is written freely.</summary>
    /// <param name="definition">Name of the shared definition it stands in.</param>
    /// <param name="field">Its own name inside that; empty for the definition itself.</param>
    public IReadOnlyList<(string Value, string Label)> Of(string definition, string field) => (definition, field) switch
    {
        ("issuingBody", "") => [.. Issuers.Select(body => (body.Code, body.Name))],
        ("drafting" or "signature", "unit") => [.. _bodies.Where(body => body.Rule.Symbol.Length > 0).Select(body => (body.Code, body.Name))],
        ("matter", "") => [.. Book.Matters.On(on).Select(matter => (matter.Code, Capital(matter.Name)))],
        ("awardCode", "") => [.. Awards()],
        ("code", "") => [.. Book.Groups.On(on).Where(group => group.Levels.Contains(unit.LevelCode)).Select(group => (group.Code, Fill(group.Text)))],
        _ => [],
    };

    private IEnumerable<Body> Issuers => _bodies.Where(body => info.Frame.Issuers.Contains(body.Code));

    private IEnumerable<(string Value, string Label)> Awards()
    {
        var rules = new AwardRules(Book);
        foreach (var award in Book.Awards.On(on))
        {
            var named = Issuers.Select(issuer => info.Frame.Grants ? rules.Grant(award.Code, issuer, on, "") : rules.Propose(award.Code, issuer, on, ""))
                .FirstOrDefault(tried => tried.Succeeded);
            if (named is not null)
            {
                yield return (award.Code, Capital(named.Value!.Name));
            }
        }
    }

    private string Fill(string text) => Open().Replace(
        text.Replace("{unit}", unit.FullName, StringComparison.Ordinal).Replace("{kind}", unit.KindName, StringComparison.Ordinal)
            .Replace("{province}", (unit.Province ?? unit).FullName, StringComparison.Ordinal)
            .Replace("{provinceKind}", (unit.Province ?? unit).KindName, StringComparison.Ordinal),
        "…");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Open();
}
