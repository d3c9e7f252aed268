using System.Collections.Immutable;
using ThiDua.Documents.Kinds;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Who has the competence to issue a decision (thẩm quyền ban hành), in capitals below the subject, and the enacting words.</summary>
internal static class AuthorityRecogniser
{
    public static ImmutableArray<string> Read(ReadingContext context, BlockQueue queue, DocumentKind kind)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        while (kind.Form.EnactingWords.Length > 0 && queue.NextParagraph is { } paragraph)
        {
            var text = paragraph.Text.OnOneLine();
            if (!TitleRecogniser.IsRule(paragraph) && !(text.IsCapitals && !Folded.Same(text.Plain, kind.Form.EnactingWords) && IsCentred(context, paragraph)))
            {
                break;
            }

            queue.Take();
            if (!TitleRecogniser.IsRule(paragraph))
            {
                lines.Add(text.Plain.TrimEnd(',', ':'));
            }
        }

        if (lines.Count > 0)
        {
            context.Found("Thẩm quyền ban hành", string.Join(' ', lines), ReadingCertainty.Likely, "dòng in hoa dưới trích yếu");
        }

        return lines.ToImmutable();
    }

    /// <summary>Takes the enacting words.</summary>
    public static void SkipEnactment(BlockQueue queue, DocumentKind kind)
    {
        while (kind.Form.EnactingWords.Length > 0 && queue.NextParagraph is { } paragraph
            && (TitleRecogniser.IsRule(paragraph) || Folded.Same(paragraph.Text.Plain, kind.Form.EnactingWords)))
        {
            queue.Take();
        }
    }

    /// <summary>Whether a centred line below a subject names who issues: in capitals, below a subject that is not; or a body's name, where the subject does not lead to one.</summary>
    public static bool IsAuthority(RichText text, RichText subject) => text.IsCapitals && !subject.IsEmpty
        && (!subject.IsCapitals || (ReadingWords.BuiltIn.Issuers.Any(issuer => Folded.Begins(text.Plain, issuer)) && !ReadingWords.BuiltIn.LeadingWords.Any(word => Folded.Of(subject.Plain).EndsWith(" " + Folded.Of(word), StringComparison.Ordinal))));

    private static bool IsCentred(ReadingContext context, RawParagraph paragraph) =>
        (context.IsOwn && paragraph.Role is Role.AuthorityLine) || paragraph.Alignment == Alignment.Center;
}
