using ThiDua.Rules.Awards;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Frame;

/// <summary>What a template may say of the award that it grants or proposes, under the name <c>honour</c>.</summary>
internal static class AwardModel
{
    /// <summary>The name templates use; no schema may define a field of this name.</summary>
    public const string Name = "honour";

    /// <summary>What the templates without award have.</summary>
    public static DataObject None => [];

    public static DataObject Of(Award award) => new()
    {
        ["code"] = award.Rule.Code,
        ["name"] = award.Name,
        ["shortName"] = award.Rule.ShortName,
        ["authority"] = award.Authority,
        ["moneyLaw"] = award.Rule.MoneyLaw,
    };
}
