using System.Collections.Frozen;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Kinds;
using ThiDua.Docx.Reading.Outline;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Kind (tên loại) and subject (trích yếu): the heading in capitals, then what stands centred below it.</summary>
internal static class TitleRecogniser
{
    /// <summary>A kind that prints no heading, for a document whose kind is not known.</summary>
    private const string WithoutHeading = "open-letter";

    private const string Dispatch = "dispatch";
    private const int LongestSubject = 600;

    private static readonly FrozenDictionary<string, DocumentKind> Headings = DocumentKinds.All.Where(kind => kind.Heading.Length > 0)
        .ToFrozenDictionary(kind => Folded.Of(kind.Heading), StringComparer.Ordinal);

    /// <summary>The kind that a line names as heading; null when it is no heading.</summary>
    public static DocumentKind? KindOf(string line) => Headings.GetValueOrDefault(Folded.Of(line));

    public static Title Read(ReadingContext context, BlockQueue queue, Head head)
    {
        if (head.Subject is { } below && (queue.NextParagraph is not { } next || KindOf(FirstLine(next).Plain) is null))
        {
            var kind = Kind(Dispatch);
            context.Found("Loại văn bản", kind.Name, ReadingCertainty.Likely, "trích yếu đứng dưới số, ký hiệu");
            return Tell(context, new Title(kind, below.From(HeadPatterns.SubjectStart(below.Plain)).OnOneLine()));
        }

        if (queue.NextParagraph is { } paragraph && Heading(paragraph) is { } heading)
        {
            queue.Take();
            context.Found("Loại văn bản", heading.Kind.Name, ReadingCertainty.Sure, "tên loại in hoa");
            return Tell(context, new Title(heading.Kind, Subject(context, queue, heading.Kind, heading.Behind)));
        }

        return Guess(context, queue, head);
    }

    /// <summary>A text above the content that signs alone make: "-----", "* * *".</summary>
    public static bool IsRule(RawBlock? block) => block is RawParagraph paragraph && Folded.Of(paragraph.Text.Plain).Length == 0;

    private static (DocumentKind Kind, RichText Behind)? Heading(RawParagraph paragraph)
    {
        var first = FirstLine(paragraph);
        var rest = paragraph.Text.From(paragraph.Text.Plain.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end + 1 : paragraph.Text.Plain.Length);
        if (KindOf(first.Plain) is { } kind)
        {
            return (kind, rest.OnOneLine());
        }

        // Heading and subject on one line, as "BÁO CÁO THÀNH TÍCH": only where it is set as a title.
        if (paragraph.Alignment != Alignment.Center || !first.IsCapitals)
        {
            return null;
        }

        var found = HeadingOf(first);
        return found is null ? null : (found, (first.From(Folded.Length(first.Plain, found.Heading)) + RichText.Of(" ") + rest).OnOneLine());
    }

    /// <summary>Whether a line is a heading, or one with the subject behind it in capitals.</summary>
    public static bool BeginsAsHeading(RichText line) => KindOf(line.Plain) is not null || (line.IsCapitals && HeadingOf(line) is not null);

    private static DocumentKind? HeadingOf(RichText line) =>
        Headings.Values.OrderByDescending(kind => kind.Heading.Length).FirstOrDefault(kind => Folded.Begins(line.Plain, kind.Heading));

    private static RichText Subject(ReadingContext context, BlockQueue queue, DocumentKind kind, RichText begun)
    {
        var subject = begun;
        while (queue.NextParagraph is { } paragraph && subject.Plain.Length < LongestSubject)
        {
            if (IsRule(paragraph))
            {
                // A drawn line ends the subject.
                queue.Take();
                if (!subject.IsEmpty)
                {
                    break;
                }

                continue;
            }

            if (AppendixRecogniser.IsReference(paragraph.Text.OnOneLine().Plain))
            {
                var reference = AppendixRecogniser.Reference(queue);
                context.Warn(
                    "ATTACHED_TO_ANOTHER", "subject", $"Văn bản này được ban hành kèm theo văn bản khác: “{reference}”; dòng này không được giữ lại.",
                    "Khi soạn văn bản mới, hãy dẫn văn bản đó ở phần căn cứ hoặc lời mở đầu.");
                break;
            }

            if (!IsSubject(context, paragraph, kind, subject))
            {
                break;
            }

            queue.Take();
            subject = subject.IsEmpty ? paragraph.Text : subject + RichText.Of(" ") + paragraph.Text;
        }

        return subject.OnOneLine();
    }

    private static bool IsSubject(ReadingContext context, RawParagraph paragraph, DocumentKind kind, RichText before)
    {
        if (context.IsOwn && paragraph.Role is { } role)
        {
            return role == Role.Subject;
        }

        var text = paragraph.Text.Tidied();
        if (Folded.Begins(text.Plain, context.Words.Addressees) || LegalBasisRecogniser.IsBasis(text.Plain)
            || (kind.Form.EnactingWords.Length > 0 && (AuthorityRecogniser.IsAuthority(text, before) || Folded.Same(text.Plain, kind.Form.EnactingWords))))
        {
            return false;
        }

        var marker = MarkerReader.Read(text.Plain)?.Marker;
        return paragraph.Alignment == Alignment.Center
            ? marker is not (Marker.Part or Marker.Chapter or Marker.Division or Marker.Subdivision)
            : text.IsBold && before.IsEmpty && marker is null;
    }

    /// <summary>No heading: the kind is told by the symbol, or not known.</summary>
    private static Title Guess(ReadingContext context, BlockQueue queue, Head head)
    {
        var symbol = head.Number.Symbol.Split('-', '/')[0];
        var bySymbol = DocumentKinds.All.FirstOrDefault(kind => kind.Symbol.Length > 0 && string.Equals(kind.Symbol, symbol, StringComparison.OrdinalIgnoreCase));
        var addressed = queue.NextParagraph is { } next && Folded.Begins(next.Text.Plain, context.Words.Addressees);
        var kind = bySymbol ?? Kind(addressed && head.Number.Symbol.Length > 0 ? Dispatch : WithoutHeading);
        if (bySymbol is null)
        {
            context.Warn("KIND_UNKNOWN", "kind", "Không thấy tên loại văn bản trong tệp.", "Hãy kiểm tra phần đầu văn bản, ghi tên loại như KẾ HOẠCH, BÁO CÁO.");
        }

        context.Found("Loại văn bản", kind.Name, bySymbol is null ? ReadingCertainty.Guess : ReadingCertainty.Likely, "ký hiệu văn bản");
        return Tell(context, new Title(kind, kind.Code == Dispatch ? RichText.Empty : Subject(context, queue, kind, RichText.Empty)));
    }

    private static Title Tell(ReadingContext context, Title title)
    {
        if (!title.Subject.IsEmpty)
        {
            context.Found("Trích yếu", title.Subject.Plain, ReadingCertainty.Likely, "đứng dưới tên loại");
        }
        else
        {
            context.Warn("PART_NOT_FOUND", "subject", "Không thấy phần “Trích yếu” trong tệp.", "Hãy ghi trích yếu ngay dưới tên loại văn bản, hoặc ghi thêm khi soạn văn bản mới.");
        }

        return title with { Subject = title.Subject.WithoutBold() };
    }

    private static RichText FirstLine(RawParagraph paragraph) => paragraph.Text.Split('\n').First().Tidied();

    private static DocumentKind Kind(string code) => DocumentKinds.TryGet(code, out var kind) ? kind : throw new InvalidOperationException($"No kind {code}.");
}
