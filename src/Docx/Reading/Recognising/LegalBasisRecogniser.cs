using System.Collections.Immutable;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Legal bases (căn cứ): paragraphs before the content that each name a ground.</summary>
internal static class LegalBasisRecogniser
{
    private const int MostBases = 40;

    public static ImmutableArray<ImmutableArray<Inline>> Read(ReadingContext context, BlockQueue queue, DocumentKind kind)
    {
        var bases = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var enacted = EnactmentFollows(queue, kind);
        while (queue.NextParagraph is { } paragraph)
        {
            var lines = paragraph.Text.Split('\n').Select(line => line.Tidied()).Where(line => !line.IsEmpty).ToList();
            if (!lines.TrueForAll(line => IsOne(context, paragraph, line.Plain, kind, bases.Count > 0, enacted)))
            {
                break;
            }

            queue.Take();
            bases.AddRange(lines.Select(line => line.Slice(0, line.Plain.TrimEnd(';', '.', ',', ' ').Length).WithoutLook().ToInlines()));
        }

        if (bases.Count > 0)
        {
            context.Found("Căn cứ ban hành", bases[0].ToPlainText(), ReadingCertainty.Sure, "chữ “Căn cứ” ở đầu đoạn");
        }

        return bases.ToImmutable();
    }

    /// <summary>Whether a paragraph begins as a basis does.</summary>
    public static bool IsBasis(string text) => ReadingWords.BuiltIn.BasisOpenings.Any(opening => Folded.Begins(text, opening));

    /// <summary>Whether a paragraph below a basis is one too though it begins otherwise: "Thực hiện …;", "Theo đề nghị của …,".</summary>
    private static bool GoesOn(string text) => (text.EndsWith(';') || text.EndsWith(',')) && ReadingWords.BuiltIn.FurtherBases.Any(opening => Folded.Begins(text, opening));

    /// <summary>Whether the enacting words come behind paragraphs only.</summary>
    private static bool EnactmentFollows(BlockQueue queue, DocumentKind kind) => kind.Form.EnactingWords.Length > 0
        && queue.Rest.Take(MostBases).TakeWhile(block => block is not RawTable).OfType<RawParagraph>().Any(paragraph => Folded.Same(paragraph.Text.Plain, kind.Form.EnactingWords));

    /// <summary>
    /// In a document with enacting words each paragraph before them is one; elsewhere only one that goes on in another: "Căn cứ …, UBND tỉnh
    /// ban hành Kế hoạch như sau:" is the opening of the content.
    /// </summary>
    private static bool IsOne(ReadingContext context, RawParagraph paragraph, string text, DocumentKind kind, bool begun, bool enacted) =>
        (context.IsOwn && paragraph.Role is { } role)
            ? role == Role.LegalBasis
            : (enacted && !Folded.Same(text, kind.Form.EnactingWords) && !TitleRecogniser.IsRule(paragraph)) || (begun && GoesOn(text)) || (IsBasis(text) && (kind.Form.EnactingWords.Length > 0 || text.EndsWith(';') || (begun && !text.EndsWith(':'))));
}
