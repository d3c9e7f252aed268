using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Docx.Reading.Outline;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>
/// Headings of a writer who does not set them bold: numbered lines without a closing mark that have something below them, of a kind of marker
/// of which no line is bold. Which lines were taken for headings is told.
/// </summary>
/// <param name="context">What the recognisers share.</param>
internal sealed class PlainHeadings(ReadingContext context)
{
    private const int Longest = 200;

    private readonly List<RawParagraph> _found = [];

    /// <summary>Looks for them in the lines of a text.</summary>
    public void Find(ImmutableArray<RawBlock> lines)
    {
        var marked = lines.Select(Marked).ToList();
        var bold = marked.OfType<(RawParagraph Paragraph, ReadMarker Marker)>().Where(line => Rest(line).IsBold).Select(line => line.Marker.Rank).ToHashSet();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var next = i + 1;
            while (next < lines.Length - 1 && lines[next] is RawNote)
            {
                next++;
            }

            if (marked[i] is { } line && !bold.Contains(line.Marker.Rank) && IsHeading(line) && HasBelow(line.Marker, lines[next], marked[next]))
            {
                _found.Add(line.Paragraph);
            }
        }
    }

    /// <summary>Whether a paragraph is one of them.</summary>
    public bool Contains(RawParagraph paragraph) => _found.Exists(found => ReferenceEquals(found, paragraph));

    public void Tell(string place)
    {
        if (_found.Count > 0)
        {
            context.Warn(
                "HEADINGS_GUESSED", place, $"Có {_found.Count} đề mục không in đậm (ví dụ “{ReadingContext.Short(_found[0].Text.Tidied().Plain)}”) được hiểu là tiêu đề vì không có dấu kết thúc câu và có nội dung bên dưới.",
                "Hãy xem lại các tiêu đề.");
        }
    }

    private (RawParagraph Paragraph, ReadMarker Marker)? Marked(RawBlock block) =>
        block is RawParagraph paragraph && !(context.IsOwn && paragraph.Role is not null) && MarkerReader.Read(paragraph.Text.Tidied().Plain) is { Marker: Marker.Roman or Marker.Arabic or Marker.Decimal or Marker.Letter } marker
            ? (paragraph, marker)
            : null;

    private static RichText Rest((RawParagraph Paragraph, ReadMarker Marker) line) => line.Paragraph.Text.Tidied().From(line.Marker.Length);

    private static bool IsHeading((RawParagraph Paragraph, ReadMarker Marker) line) =>
        Rest(line).Tidied().Plain is { Length: > 0 and <= Longest } text && (char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '”' or '"');

    /// <summary>Whether what follows stands below a line: text without a marker, a table, a marker of a lower rank.</summary>
    private static bool HasBelow(ReadMarker marker, RawBlock next, (RawParagraph Paragraph, ReadMarker Marker)? nextMarked) => next switch
    {
        RawTable => true,
        RawParagraph when nextMarked is { } below => below.Marker.Rank > marker.Rank,
        RawParagraph paragraph => paragraph.Text.Plain.Any(char.IsLetter),
        _ => false,
    };
}
