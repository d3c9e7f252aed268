using System.Collections.Immutable;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Profiles;

namespace ThiDua.Rules.Recipients;

/// <summary>Writes the recipients as the agency's profile does.</summary>
internal static class UsualLines
{
    /// <summary>The list in the agency's own words and order; groups that its lines do not cover keep their place by rule.</summary>
    public static ImmutableArray<RecipientEntry> Apply(FrameContext context, ImmutableArray<RecipientEntry> entries)
    {
        var style = context.Request.Profile.Recipients.FirstOrDefault(s =>
            (s.Kinds.IsEmpty || s.Kinds.Contains(context.Request.Kind.Code)) && (s.Topic.Length == 0 || s.Topic == context.Matter.Topic));
        return style is null ? entries : Apply(context, [.. entries.Where(e => !style.Without.Contains(e.Group))], style);
    }

    private static ImmutableArray<RecipientEntry> Apply(
        FrameContext context, ImmutableArray<RecipientEntry> entries, RecipientStyle style)
    {
        var written = new List<RecipientEntry>();
        foreach (var line in style.Lines)
        {
            var covered = entries.FirstOrDefault(entry => line.Covers.Contains(entry.Group));
            if (covered is not null || line.Covers.IsEmpty)
            {
                written.Add(Write(context, line, covered));
            }
        }

        var byLine = style.Lines.SelectMany(line => line.Covers).ToHashSet(StringComparer.Ordinal);
        foreach (var rest in entries.Where(entry => entry.Group.Length == 0 || !byLine.Contains(entry.Group)))
        {
            var place = written.FindIndex(entry => entry.Order > rest.Order);
            written.Insert(place < 0 ? written.Count : place, rest);
        }

        return [.. written];
    }

    private static RecipientEntry Write(FrameContext context, RecipientLine line, RecipientEntry? covered)
    {
        var own = line.Text.Length > 0;
        return new RecipientEntry(
            covered?.Group ?? "",
            own ? RecipientWords.Fill(context, line.Text) : covered!.Text,
            own ? null : covered!.Purpose,
            covered?.Order ?? 0,
            covered?.Rule,
            Origin.Profile);
    }
}
