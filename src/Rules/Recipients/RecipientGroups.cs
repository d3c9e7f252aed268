using System.Collections.Immutable;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>The groups that a document goes to by rule.</summary>
internal static class RecipientGroups
{
    /// <summary>The groups in their order.</summary>
    public static ImmutableArray<RecipientEntry> Find(FrameContext context, bool hasAddressees) =>
    [
        .. context.Book.Recipients.On(context.On)
            .Where(rule => Covers(rule, context) && Applies(rule, context, hasAddressees))
            .DistinctBy(rule => rule.Group)
            .Select(rule => Entry(context, rule))
            .OrderBy(entry => entry.Order),
    ];

    /// <summary>The wording of a group at the level of the issuing unit; null when it has none.</summary>
    public static RecipientGroup? Group(FrameContext context, string code) =>
        context.Book.Groups.On(context.On).FirstOrDefault(group => group.Code == code && group.Levels.Holds(context.Level));

    /// <summary>Whether a line of the list goes to a body already.</summary>
    public static bool Covers(FrameContext context, RecipientEntry entry, Body body)
    {
        var unit = context.Request.Unit;
        if (entry.Body == body || (entry.Group.Length > 0 && entry.Group == body.Rule.Group && body.Unit == unit))
        {
            return true;
        }

        return Group(context, entry.Group) is { } group && group.Bodies.Contains(body.Code) && body.Unit == group.Of switch
        {
            BodyOwner.Unit => unit,
            BodyOwner.Province => unit.Province,
            _ => null,
        };
    }

    private static bool Covers(RecipientRule rule, FrameContext context) =>
        rule.Kinds.Holds(context.Request.Kind.Code) && rule.Topics.Holds(context.Matter.Topic) && rule.Matters.Holds(context.Matter.Code)
        && rule.Issuers.Holds(context.Issuer.Code) && rule.Levels.Holds(context.Level);

    private static bool Applies(RecipientRule rule, FrameContext context, bool hasAddressees) => rule.When switch
    {
        "" => true,
        RecipientRule.HasAddressees => hasAddressees,
        RecipientRule.HasExecutingArticle => context.Request.ExecutingArticle is not null,
        _ => false,
    };

    private static RecipientEntry Entry(FrameContext context, RecipientRule rule)
    {
        var group = Group(context, rule.Group)!;
        var villages = group.Text.Contains("{villages}", StringComparison.Ordinal) ? RecipientWords.VillageTerm(context) : default;
        var assumed = villages.Term is { Length: > 0 } && villages.Origin == Origin.Assumption;
        return new RecipientEntry(
            rule.Group,
            RecipientWords.Fill(context, group.Text),
            rule.Purpose,
            rule.Order,
            rule,
            assumed ? Origin.Assumption : Origin.Rule,
            assumed ? $"Giả định khu dân cư ở đây gọi là “{villages.Term}”; nếu khác, hãy khai trong hồ sơ cơ quan." : "");
    }
}
