using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Catalogue.Search;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Bodies;

/// <summary>Recognises names of bodies: each name of each rule by its key without the name of the unit at its end.</summary>
internal sealed class BodyNames
{
    private static readonly string[] UnitWords = [" {unit}", " {kind}", " {name}"];

    private readonly ILookup<string, BodyRule> _byKey;

    public BodyNames(ImmutableArray<BodyRule> rules) => _byKey = rules
        .SelectMany(rule => rule.Aliases.Prepend(rule.ShortName).Prepend(rule.Name).Select(name => (Key: NameKey.Of(Bare(name)), rule)))
        .Distinct()
        .ToLookup(pair => pair.Key, pair => pair.rule, StringComparer.Ordinal);

    /// <summary>Code and owner of the body that a text names; null when it names none.</summary>
    public (string Code, AdministrativeUnit? Owner)? Find(string text, AdministrativeUnit unit)
    {
        var key = NameKey.Of(text);
        return Of(key, unit) ?? (unit.Province is { } province ? Of(key, province) : null) ?? Of(key, null);
    }

    private (string Code, AdministrativeUnit? Owner)? Of(string key, AdministrativeUnit? owner)
    {
        foreach (var bare in BareKeys(key, owner))
        {
            if (_byKey[bare].FirstOrDefault(rule => rule.Levels.Holds(owner?.LevelCode ?? Codes.Central)) is { } rule)
            {
                return (rule.Code, owner);
            }
        }

        return null;
    }

    /// <summary>The key, and what is left of it without the owner's name or kind at its end.</summary>
    private static IEnumerable<string> BareKeys(string key, AdministrativeUnit? owner)
    {
        yield return key;
        if (owner is null)
        {
            yield break;
        }

        foreach (var word in new[] { owner.FullName, owner.KindName, owner.Name })
        {
            var end = " " + NameKey.Of(word);
            if (key.EndsWith(end, StringComparison.Ordinal))
            {
                yield return key[..^end.Length];
            }
        }
    }

    private static string Bare(string name)
    {
        foreach (var word in UnitWords)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                return name[..^word.Length];
            }
        }

        return name;
    }
}
