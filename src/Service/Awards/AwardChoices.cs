using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Text;
using ThiDua.Rules;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Awards;

/// <summary>Which awards the head of a unit's People's Committee can give, who proposes them, and which of them a text means.</summary>
/// <param name="book">The rules.</param>
/// <param name="templates">The templates: they say which bodies make submissions.</param>
public sealed class AwardChoices(RuleBook book, TemplateLibrary templates)
{
    /// <summary>The awards that can be given with money by rule, from the highest down.</summary>
    public ImmutableArray<Award> Of(AdministrativeUnit unit, DateOnly on) => book.Bodies.Find(FrameRequest.Committee, unit, on) is { } committee
        ? [.. book.Awards.On(on).Where(rule => rule.Prizes.All(prize => prize.Multiplier is not null) && rule.Grantors.Any(grantor => grantor.Covers(committee))).Select(rule => new Award(rule, committee))]
        : [];

    /// <summary>The bodies that can propose, the usual one first: the template of a submission names them in that order.</summary>
    public ImmutableArray<Body> Proposers(AdministrativeUnit unit, DateOnly on)
    {
        var issuers = templates.Find(AwardPapers.Template(AwardPaperKind.Submission, null), "").Value?.Info.Frame.Issuers ?? [];
        return [.. book.Bodies.Of(unit, on).Where(body => body.Code != FrameRequest.Committee && issuers.Contains(body.Code)).OrderBy(body => issuers.IndexOf(body.Code))];
    }

    /// <summary>Whether a text of a list means an award: by its code, its name, its short name, or a part of its name.</summary>
    public static bool Means(string text, Award award)
    {
        var plain = PlainText.Of(text);
        var name = PlainText.Of(award.Name);
        return plain.Length > 0 && (plain == PlainText.Of(award.Rule.Code) || plain == PlainText.Of(award.Rule.ShortName) || plain == name
            || (plain.Contains(' ', StringComparison.Ordinal) && $" {name} ".Contains($" {plain} ", StringComparison.Ordinal))
            || name.Split(' ').Length > 2 && plain.Contains(name, StringComparison.Ordinal));
    }
}
