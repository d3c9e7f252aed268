using System.Collections.Immutable;
using System.Xml.Linq;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Outline;
using ThiDua.Docx.Reading.Packages;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Docx.Reading.Recognising;
using ThiDua.Formats.Profile;

namespace ThiDua.Docx.Reading;

/// <summary>
/// Reads any administrative document in Word (.docx) into a document tree. Nothing is lost: what is not recognised is kept as text, and what
/// has no place in a tree is told in a remark with its words.
/// </summary>
public static class DocxReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="limits">What is taken; null for the usual limits.</param>
    /// <returns>
    /// The tree with remarks, or one error: <c>FILE_NOT_WORD</c>, <c>FILE_ENCRYPTED</c>, <c>FILE_DAMAGED</c>, <c>FILE_TOO_LARGE</c>,
    /// <c>FILE_HAS_MACROS</c>, <c>FILE_LINKS_OUT</c>.
    /// </returns>
    public static Result<ReadDocument> Read(byte[] file, ReadingLimits? limits = null) => Read(file, _ => Bracket.None, limits);

    /// <summary>Reads a file in which some paragraphs are no text but enclose others, such as a template written in Word.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="bracketOf">Tells such a paragraph by its text; it becomes an <see cref="Documents.Blocks.UnknownBlock"/>.</param>
    /// <param name="limits">What is taken; null for the usual limits.</param>
    /// <returns>As <see cref="Read(byte[], ReadingLimits?)"/>.</returns>
    public static Result<ReadDocument> Read(byte[] file, Func<string, Bracket> bracketOf, ReadingLimits? limits = null)
    {
        try
        {
            return Read(WordPackage.Open(file, limits ?? new ReadingLimits()), bracketOf);
        }
        catch (PackageFault fault)
        {
            return fault.Diagnostic;
        }
    }

    private static Result<ReadDocument> Read(WordPackage package, Func<string, Bracket> bracketOf)
    {
        var styles = new StyleTable(First(package, "styles"));
        var notes = new NoteTable(First(package, "footnotes"), First(package, "endnotes"));
        var main = package.Xml(package.MainPart)!;
        var blocks = TypedContents.Take(new RawReader(styles, new NumberingTable(First(package, "numbering")), notes).Read(main.Child("body") ?? main), notes);
        var context = new ReadingContext(FormatProfile.Decree30.Words, styles.IsOwn);
        var (document, paragraphs) = Assemble(context, PlainLook.Give(context, blocks), bracketOf);
        context.Remarks.AddRange(AsideRemarks.Of(notes, package.Related("comments"), package.Related("header").Concat(package.Related("footer"))));
        return Result<ReadDocument>.Success(new ReadDocument(document, new ReadingReport([.. context.Parts]), paragraphs), context.Remarks);
    }

    /// <summary>Each paragraph of some blocks that has text, those in tables included.</summary>
    private static IEnumerable<SourceParagraph> Paragraphs(IEnumerable<RawBlock> blocks, bool isFrame) => blocks.SelectMany(block => block switch
    {
        RawParagraph paragraph => [paragraph],
        RawTable table => table.Paragraphs,
        _ => Enumerable.Empty<RawParagraph>(),
    }).Select(paragraph => new SourceParagraph(paragraph.Text.Tidied().Plain, isFrame));

    private static (OfficialDocument Document, ImmutableArray<SourceParagraph> Paragraphs) Assemble(ReadingContext context, ImmutableArray<RawBlock> blocks, Func<string, Bracket> bracketOf)
    {
        var queue = new BlockQueue(blocks);
        var body = new BodyRecogniser(context, bracketOf);
        var head = HeadRecogniser.Read(context, queue);
        var headEnd = queue.Place;
        var title = TitleRecogniser.Read(context, queue, head);
        var addressees = AddresseeRecogniser.Read(context, queue);
        var authority = AuthorityRecogniser.Read(context, queue, title.Kind);
        var bases = LegalBasisRecogniser.Read(context, queue, title.Kind);
        AuthorityRecogniser.SkipEnactment(queue, title.Kind);
        var notes = queue.TakeNotes();
        var content = body.Read([.. notes, .. queue.Take(FootRecogniser.Find(context, queue.Rest))], "body");
        var footStart = queue.Place;
        var foot = FootRecogniser.Read(context, queue);
        AsideRemarks.Tell(context, queue.TakeNotes());
        var footEnd = queue.Place;
        AsideRemarks.Tell(context, blocks[footStart..footEnd].OfType<RawTable>().SelectMany(table => table.Notes));
        var (appendices, issuer) = AppendixRecogniser.Read(context, queue, body, title.Kind);
        var named = issuer.Length > 0 || authority.IsEmpty ? issuer : NameCase.OfLines(authority);
        var document = new OfficialDocument(
            new(WithLettersOf(issuer, head.Body), head.Number, head.Place, head.Date), title.Kind, title.Subject.ToInlines(), bases, content, foot.Recipients, foot.Signatures, appendices)
        {
            Addressees = addressees,
            AuthorityLines = authority,
            IssuedBy = IssuedBy(head.Body.FullName, named),
        };
        ReferenceRemarks.Tell(context, document);
        return (document,
        [
            .. Paragraphs(blocks[..headEnd], isFrame: true), .. Paragraphs(blocks[headEnd..footStart], isFrame: false),
            .. Paragraphs(blocks[footStart..footEnd], isFrame: true), .. Paragraphs(blocks[footEnd..], isFrame: false),
        ]);
    }

    /// <summary>The issuing body with its name in the letters of running text, where that names it: the head has capitals only.</summary>
    private static IssuingBody WithLettersOf(string named, IssuingBody body) => Folded.Same(named, body.FullName) ? body with { FullName = named } : body;

    /// <summary>Who issues the document where it is another than the body at its head: the chairman of a committee.</summary>
    private static string IssuedBy(string body, string named) => named.Length == 0 || Folded.Same(body, named) ? "" : named;

    private static XElement? First(WordPackage package, string kind) => package.Related(kind).FirstOrDefault();
}
