using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>
/// Compares two versions of a document by their words: paragraphs, rows and tables that were kept, inserted or removed, and the words
/// changed within those that were kept. Looks are not compared.
/// </summary>
public static class DocumentComparer
{
    /// <summary>Compares two versions.</summary>
    /// <exception cref="ArgumentException">One has pages that do not flow: certificates are not compared.</exception>
    public static ComparedDocument Compare(FormattedDocument before, FormattedDocument after)
    {
        if (before.Sections.Concat(after.Sections).Any(section => section is FormattedPlacedPage))
        {
            throw new ArgumentException("Certificates are not compared.");
        }

        var comparer = new BlockComparer();
        var (old, now) = (Flow(comparer, before), Flow(comparer, after));
        if (old[^1].Page == now[^1].Page)
        {
            old.RemoveAt(old.Count - 1);
        }

        var last = new ComparedSectionEnd(Change.Kept, now[^1].Page!);
        now.RemoveAt(now.Count - 1);
        return new ComparedDocument(before, after, [.. comparer.Compare(old, now), last]);
    }

    /// <summary>All blocks of a document in one sequence, with the ends of its sections.</summary>
    private static List<AlignedBlock> Flow(BlockComparer comparer, FormattedDocument document) =>
        [.. document.Sections.SelectMany(section => section.Blocks.Select(comparer.Prepare).Append(AlignedBlocks.End(section.Page)))];
}
