using System.Collections.Immutable;
using ThiDua.Catalogue.Search;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Recipients;

/// <summary>
/// Adds the bodies that the text itself makes recipients: those that want a report, and those that get a task
/// (each body given a task in the text is a recipient).
/// </summary>
internal static class MentionedBodies
{
    /// <summary>The list with what was missing.</summary>
    public static ImmutableArray<RecipientEntry> Add(FrameContext context, ImmutableArray<RecipientEntry> entries)
    {
        foreach (var name in context.Request.ReportTo)
        {
            entries = Add(context, entries, name, RecipientRule.NamedForReport);
        }

        foreach (var name in context.Request.Tasked.SelectMany(name => BodyLists.Split(context, entries, name)).ToList())
        {
            entries = Add(context, entries, name, RecipientRule.NamedForTask);
        }

        return [.. entries.OrderBy(entry => entry.Order)];
    }

    private static ImmutableArray<RecipientEntry> Add(
        FrameContext context, ImmutableArray<RecipientEntry> entries, string name, string when)
    {
        var rule = context.Book.Recipients.On(context.On).First(row => row.When == when);
        var body = Recognise(context, name);
        if (body is not null && body.Code == context.Issuer.Code && body.Unit == context.Issuer.Unit)
        {
            return entries;
        }

        for (var i = 0; i < entries.Length; i++)
        {
            if (body is null ? CoversName(context, entries[i], name) : RecipientGroups.Covers(context, entries[i], body))
            {
                return when == RecipientRule.NamedForReport ? entries.SetItem(i, entries[i] with { Purpose = rule.Purpose }) : entries;
            }
        }

        return entries.Add(new RecipientEntry(body?.Code ?? "", body is null ? name : context.ShortName(body), rule.Purpose, rule.Order, rule, Body: body));
    }

    /// <summary>The body that a name means; null when the rules know none of that name.</summary>
    internal static Body? Recognise(FrameContext context, string name) =>
        context.Book.Bodies.Recognise(name, context.Request.Unit, context.On);

    /// <summary>Whether a line or one of its group's other names says what a text calls by this name.</summary>
    internal static bool CoversName(FrameContext context, RecipientEntry entry, string name)
    {
        var key = NameKey.Of(name);
        return NameKey.Of(entry.Text).Contains(key, StringComparison.Ordinal)
            || (RecipientGroups.Group(context, entry.Group)?.Aliases
                .Any(alias => key.StartsWith(NameKey.Of(RecipientWords.Fill(context, alias)), StringComparison.Ordinal)) ?? false);
    }
}
