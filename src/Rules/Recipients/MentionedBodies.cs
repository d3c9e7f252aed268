using System.Collections.Immutable;
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

        foreach (var name in context.Request.Tasked)
        {
            entries = Add(context, entries, name, RecipientRule.NamedForTask);
        }

        return [.. entries.OrderBy(entry => entry.Order)];
    }

    private static ImmutableArray<RecipientEntry> Add(
        FrameContext context, ImmutableArray<RecipientEntry> entries, string name, string when)
    {
        var rule = context.Book.Recipients.On(context.On).First(row => row.When == when);
        var body = context.Book.Bodies.Recognise(name, context.Request.Unit, context.On);
        if (body is null)
        {
            return entries.Any(entry => entry.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                ? entries
                : entries.Add(new RecipientEntry("", name, rule.Purpose, rule.Order, rule));
        }

        if (body.Code == context.Issuer.Code && body.Unit == context.Issuer.Unit)
        {
            return entries;
        }

        for (var i = 0; i < entries.Length; i++)
        {
            if (RecipientGroups.Covers(context, entries[i], body))
            {
                return when == RecipientRule.NamedForReport ? entries.SetItem(i, entries[i] with { Purpose = rule.Purpose }) : entries;
            }
        }

        return entries.Add(new RecipientEntry(body.Code, context.ShortName(body), rule.Purpose, rule.Order, rule, Body: body));
    }
}
