using ThiDua.Catalogue;
using ThiDua.Rules;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Matters;

namespace ThiDua.Service.Mapping;

/// <summary>Bodies and matters of the rules, as the protos have them.</summary>
internal static class BodyMapping
{
    /// <summary>The bodies of a unit on a day.</summary>
    public static V1.ListBodiesResponse Bodies(RuleBook book, AdministrativeUnit unit, DateOnly on) => new()
    {
        Unit = unit.Code,
        UnitName = unit.QualifiedName,
        Bodies = { book.Bodies.Of(unit, on).Select(Of) },
    };

    /// <summary>The matters on a day.</summary>
    public static V1.ListMattersResponse Matters(RuleBook book, DateOnly on) => new() { Matters = { book.Matters.On(on).Select(Of) } };

    private static V1.Body Of(Body body) => new()
    {
        Code = body.Code,
        Name = body.Name,
        ShortName = body.ShortName,
        Archive = body.Rule.Archive,
        Symbol = body.Rule.Symbol,
        Superior = body.Rule.Superior,
        Issues = body.Rule.Symbol.Length > 0,
        Head = body.Rule.Head,
        Deputy = body.Rule.Deputy,
        HeadInFull = body.HeadInFull,
        Source = RuleMapping.Of(body.Rule),
    };

    private static V1.Matter Of(Matter matter) => new()
    {
        Code = matter.Code,
        Name = matter.Name,
        Topic = matter.Topic,
        Source = RuleMapping.Of(matter),
    };
}
