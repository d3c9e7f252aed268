using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Styles;

namespace ThiDua.Rules.Recipients;

/// <summary>Who receives a document (Nơi nhận): groups by rule, then the agency's usual lines, then the caller's changes.</summary>
internal static class RecipientRules
{
    /// <summary>The list.</summary>
    /// <param name="context">The document.</param>
    /// <param name="hasAddressees">Whether it has addressees (Kính gửi).</param>
    public static Result<Explained<RecipientList>> List(FrameContext context, bool hasAddressees)
    {
        var faults = new List<Diagnostic>();
        var entries = RecipientChanges.Apply(context, context.Request.Edits.Entries is { } given ? Own(given) : ByRule(context, hasAddressees), faults);
        if (entries.IsEmpty && !context.Keeping.Alone)
        {
            faults.Add(Diagnostic.Error(
                "RECIPIENTS_UNKNOWN",
                "recipients",
                $"Chưa có quy tắc nơi nhận cho {context.Request.Kind.Name.ToLowerInvariant()} của {context.Issuer.Name}.",
                "Hãy ghi các nơi nhận trong recipients.entries."));
        }

        if (faults.Count > 0)
        {
            return Result<Explained<RecipientList>>.Failure(faults);
        }

        var lines = entries.Select(entry => Marked(context, entry)).ToImmutableArray();
        var (archive, why) = ArchiveRules.Line(context);
        var derivations = entries.Select((entry, i) => Explain(entry, lines[i], i)).Append(why);
        return new Explained<RecipientList>(new RecipientList(lines, archive), [.. derivations]);
    }

    private static ImmutableArray<RecipientEntry> ByRule(FrameContext context, bool hasAddressees) =>
        UsualLines.Apply(context, MentionedBodies.Add(context, RecipientGroups.Find(context, hasAddressees)));

    private static ImmutableArray<RecipientEntry> Own(ImmutableArray<string> lines) =>
        [.. lines.Select(text => new RecipientEntry("", text, null, 0, null, Origin.Request))];

    private static string Marked(FrameContext context, RecipientEntry entry)
    {
        var mark = entry.Purpose is { } purpose ? context.Style(MarkStyle(purpose)) : "";
        return mark.Length == 0 ? entry.Text : $"{entry.Text} {mark}";
    }

    private static string MarkStyle(Purpose purpose) => purpose switch
    {
        Purpose.Report => StyleCodes.ReportMark,
        Purpose.Coordinate => StyleCodes.CoordinateMark,
        Purpose.Act => StyleCodes.ActMark,
        Purpose.Know => StyleCodes.KnowMark,
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    private static Derivation Explain(RecipientEntry entry, string line, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"recipients.entries[{index}]");
        return entry.Rule is null
            ? new Derivation(path, line, entry.Origin, "", "", "", entry.Note, entry.Group)
            : FrameContext.By(entry.Rule, path, line, entry.Origin, entry.Note, entry.Group);
    }
}
