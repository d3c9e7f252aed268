using System.Collections.Immutable;
using ThiDua.Formats.Comparing;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>
/// Writes two versions of a document as a Word file with tracked changes, in the layout of the later one. Accepting all changes gives exactly
/// the text of the later version, rejecting all that of the earlier; each can be accepted or rejected alone. The same input gives the same bytes.
/// </summary>
public static class DocxRevisionWriter
{
    /// <summary>Compares two versions and writes the file.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="notes">Reasons of changes, which become comments.</param>
    /// <param name="date">When the changes are said to have been made; some stand two minutes later, which keeps neighbours apart.</param>
    /// <exception cref="ArgumentException">One has pages that do not flow: certificates are not compared.</exception>
    public static RevisedFile Write(FormattedDocument before, FormattedDocument after, ImmutableArray<RevisionNote> notes, DateTimeOffset date) =>
        Write(DocumentComparer.Compare(before, after), notes, date);

    /// <summary>Writes the file of a comparison that was made already.</summary>
    /// <inheritdoc cref="Write(FormattedDocument, FormattedDocument, ImmutableArray{RevisionNote}, DateTimeOffset)"/>
    public static RevisedFile Write(ComparedDocument document, ImmutableArray<RevisionNote> notes, DateTimeOffset date)
    {
        var places = new NotePlaces(document, notes);
        var media = new MediaParts(document.After, document.Before);
        var normal = document.After.Styles[Role.BodyText].Character;
        ReadOnlySpan<FurtherPart> further = places.Placed.IsEmpty
            ? []
            : [new FurtherPart("comments.xml", "comments", output => CommentsPart.Write(places.Placed, date, normal, output))];
        var stream = new MemoryStream(32 * 1024);
        PackageWriter.Write(document.After, media, output => WriteDocument(document, media, places, date, output), further, stream);
        return new RevisedFile(stream.ToArray(), places.Unplaced);
    }

    private static void WriteDocument(ComparedDocument document, MediaParts media, NotePlaces places, DateTimeOffset date, Stream output)
    {
        using var xml = WordXml.Create(output);
        xml.StartRoot("document");
        xml.Start("body");
        var images = new ImageWriter(xml, media, new DrawingNumbers());
        var blocks = new BlockWriter(xml, document.After.Styles, images);
        var revisions = new RevisionXml(xml, date, lastNumber: places.Placed.Length);
        var paragraphs = new RevisedParagraphWriter(xml, blocks, images, revisions, places);
        new RevisedBlockWriter(xml, blocks, paragraphs, revisions).WriteBody(document.Blocks);
        xml.End();
        xml.End();
    }
}
