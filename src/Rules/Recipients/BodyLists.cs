using System.Collections.Immutable;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Recipients;

/// <summary>Takes a name of several bodies apart: "Đồn Biên phòng, Công an, Ban Chỉ huy Quân sự xã".</summary>
internal static class BodyLists
{
    private const string Comma = ", ";

    /// <summary>
    /// One name each. What is one body or one line of the list already stays whole; a comma within the name of a known body parts nothing,
    /// nor does one before a small letter.
    /// </summary>
    public static ImmutableArray<string> Split(FrameContext context, ImmutableArray<RecipientEntry> entries, string name)
    {
        if (entries.Any(entry => MentionedBodies.CoversName(context, entry, name)))
        {
            return [name];
        }

        var parts = name.Split(Comma, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var names = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < parts.Length;)
        {
            var end = KnownEnd(context, parts, start) ?? UnknownEnd(parts, start);
            names.Add(string.Join(Comma, parts[start..end]));
            start = end;
        }

        return names.ToImmutable();
    }

    /// <summary>Where the longest known name from a part on ends; null when none is known.</summary>
    private static int? KnownEnd(FrameContext context, string[] parts, int start)
    {
        for (var end = parts.Length; end > start; end--)
        {
            if (MentionedBodies.Recognise(context, string.Join(Comma, parts[start..end])) is not null)
            {
                return end;
            }
        }

        return null;
    }

    private static int UnknownEnd(string[] parts, int start)
    {
        var end = start + 1;
        while (end < parts.Length && char.IsLower(parts[end][0]))
        {
            end++;
        }

        return end;
    }
}
