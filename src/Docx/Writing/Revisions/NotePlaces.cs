using System.Collections.Immutable;
using ThiDua.Formats.Comparing;
using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>Finds the place of each note: a changed hunk of a paragraph, or the paragraph as a whole.</summary>
internal sealed class NotePlaces
{
    /// <summary>Stands for the paragraph as a whole.</summary>
    public const int WholeParagraph = -1;

    private readonly Dictionary<ComparedParagraph, List<(int Hunk, int Number)>> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Places the notes in a document.</summary>
    public NotePlaces(ComparedDocument document, ImmutableArray<RevisionNote> notes)
    {
        if (notes.IsEmpty)
        {
            return;
        }

        var (before, after) = (Index(document, removed: true), Index(document, removed: false));
        foreach (var note in notes)
        {
            var found = (note.Removed ? before : after).GetValueOrDefault(Key(note.Paragraph));
            if (found is null || note.Occurrence < 0 || note.Occurrence >= found.Count)
            {
                Unplaced = Unplaced.Add(note);
                continue;
            }

            var paragraph = found[note.Occurrence];
            if (!_places.TryGetValue(paragraph, out var places))
            {
                _places[paragraph] = places = [];
            }

            places.Add((HunkOf(note, paragraph), Placed.Length));
            Placed = Placed.Add(note);
        }
    }

    /// <summary>The notes that have a place, by their numbers.</summary>
    public ImmutableArray<RevisionNote> Placed { get; private set; } = [];

    /// <summary>The notes whose paragraph is not in the document.</summary>
    public ImmutableArray<RevisionNote> Unplaced { get; private set; } = [];

    /// <summary>The numbers of the notes to a hunk of a paragraph.</summary>
    public IEnumerable<int> Of(ComparedParagraph paragraph, int hunk) =>
        _places.TryGetValue(paragraph, out var places) ? places.Where(place => place.Hunk == hunk).Select(place => place.Number) : [];

    private static Dictionary<string, List<ComparedParagraph>> Index(ComparedDocument document, bool removed)
    {
        var index = new Dictionary<string, List<ComparedParagraph>>(StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in document.Paragraphs)
        {
            if ((removed ? paragraph.Before : paragraph.After) is not FormattedParagraph formatted)
            {
                continue;
            }

            var key = Key(formatted.Text[formatted.MarkerLength..]);
            if (!index.TryGetValue(key, out var list))
            {
                index[key] = list = [];
            }

            list.Add(paragraph);
        }

        return index;
    }

    /// <summary>Layout sets headings in capitals and closes the text with "./.", so neither tells paragraphs apart.</summary>
    private static string Key(string text) => text.Trim().TrimEnd('.', '/', ';', ',', ' ');

    private static int HunkOf(RevisionNote note, ComparedParagraph paragraph)
    {
        var marker = ((FormattedParagraph)(note.Removed ? paragraph.Before : paragraph.After)!).MarkerLength;
        var (start, end) = (note.Start + marker, note.Start + note.Length + marker);
        var hunks = Hunk.Of(paragraph.Runs);
        var best = WholeParagraph;
        for (var i = 0; i < hunks.Length; i++)
        {
            var range = note.Removed ? hunks[i].Before : hunks[i].After;
            if (!hunks[i].IsChange || range.Start.Value > end || range.End.Value < start)
            {
                continue;
            }

            if (range.Start.Value < end && range.End.Value > start)
            {
                return i;
            }

            // It only touches: words that went from, or came to, a place where the other version has none.
            best = best == WholeParagraph && (note.Length == 0 || range.Start.Value == range.End.Value) ? i : best;
        }

        return best;
    }
}
