using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Numbering;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>What follows the signature: appendices, lists, texts that the document promulgates.</summary>
internal static partial class AppendixRecogniser
{
    private const int MostReferenceLines = 3;
    private const int MostHeadLines = 12;
    private const int MostTitleLines = 6;

    /// <summary>Reads to the end of the file.</summary>
    /// <param name="context">What the recognisers share.</param>
    /// <param name="queue">What is left of the file.</param>
    /// <param name="body">Reads what an appendix holds.</param>
    /// <param name="parent">Kind of the document: a decision promulgates texts, another document has forms with a head to be filled in.</param>
    /// <returns>The appendices, and who issues the document as the lines below their titles name it; empty when none does.</returns>
    public static (ImmutableArray<Appendix> Appendices, string Issuer) Read(ReadingContext context, BlockQueue queue, BodyRecogniser body, DocumentKind parent)
    {
        var issuer = "";
        var appendices = ImmutableArray.CreateBuilder<Appendix>();
        var numbers = new List<string>();
        while (!queue.IsEmpty)
        {
            var place = $"appendices[{appendices.Count}]";
            var kind = AttachedKind(context, queue, parent);
            var begun = queue.Place;
            var list = kind is null && queue.NextParagraph is { } head && Folded.Same(head.Text.Plain, context.Words.List);
            var label = kind is null && queue.NextParagraph is { } first && Begins(context, first) ? first : null;
            var title = RichText.Empty;
            if (label is not null)
            {
                queue.Take();
                title = UnderLabel(context, label, ref issuer);
                numbers.Add(list ? "" : Label().Match(label.Text.Split('\n').First().Tidied().Plain).Groups["number"].Value);
            }

            var form = kind is null && label is null && BeginsForm(queue.NextParagraph) ? ((RawParagraph)queue.Take()).Text.OnOneLine().WithoutLook() : null;
            title = Title(context, queue, title, label is not null || kind is not null || form is not null || IsTitled(queue.NextParagraph), ref issuer);
            title = form is null ? title : title.IsEmpty ? form : form + RichText.Of(". ") + title;
            if (queue.Place == begun && kind is null)
            {
                context.Warn("TEXT_BEHIND_SIGNATURE", place, "Sau phần chữ ký còn nội dung không có tên; được giữ thành phụ lục.", "Hãy đặt tên cho phụ lục hoặc đưa nội dung vào văn bản.");
            }

            var notes = queue.TakeNotes();
            var read = body.Read([.. notes, .. Blocks(context, queue, parent, label is not null)], place + ".blocks");
            if (read.Length == 0 && title.IsEmpty)
            {
                continue;
            }

            appendices.Add(kind is not null
                ? new AttachedText(kind, title.ToInlines(), read)
                : list ? new AttachedList(title.ToInlines(), read) : new Appendix(title.ToInlines(), read));
            context.Found(kind?.Name ?? (list ? "Danh sách" : "Phụ lục"), title.Plain, ReadingCertainty.Likely, "đứng sau chữ ký");
        }

        TellNumbers(context, numbers.FindAll(number => number.Length > 0));
        return (appendices.ToImmutable(), issuer);
    }

    /// <summary>Appendices are numbered anew, in Roman numerals where there are two or more; other numbers are told.</summary>
    private static void TellNumbers(ReadingContext context, List<string> numbers)
    {
        if (numbers.Where((number, i) => numbers.Count == 1 || number != RomanNumeral.Of(i + 1)).ToList() is { Count: > 0 } others)
        {
            context.Warn(
                "APPENDIX_NUMBERS_MADE_ANEW", "appendices", $"Phụ lục được đánh số lại theo thứ tự, bằng chữ số La Mã khi có từ hai phụ lục trở lên; số trong tệp: {string.Join(", ", others)}.",
                "Hãy sửa các chỗ trong nội dung dẫn đến phụ lục theo số cũ.");
        }
    }

    /// <summary>The title in the paragraph of the label: behind it, and on further lines, up to the line that says what the appendix goes with.</summary>
    private static RichText UnderLabel(ReadingContext context, RawParagraph label, ref string issuer)
    {
        var lines = label.Text.Split('\n').Select(line => line.Tidied()).Where(line => !line.IsEmpty).ToList();
        var title = AfterLabel(context, lines[0]);
        foreach (var line in lines.Skip(1))
        {
            if (IsReference(line.Plain))
            {
                context.References.Add(line.Plain);
                issuer = IssuerOf(line.Plain);
            }
            else
            {
                title = title.IsEmpty ? line : title + RichText.Of(" ") + line;
            }
        }

        return title;
    }

    /// <summary>Whether an appendix without a label begins with its title.</summary>
    private static bool IsTitled(RawParagraph? paragraph) => paragraph is { Alignment: Alignment.Center, Text: var text } && (text.IsBold || text.IsCapitals)
        && !HasNationalName(paragraph) && !IsReference(text.OnOneLine().Plain) && TitleRecogniser.KindOf(text.Split('\n').First().Tidied().Plain) is null;

    /// <summary>Whether a paragraph begins an appendix: the word, alone or with a number, in the middle or at the head of a page.</summary>
    public static bool Begins(ReadingContext context, RawParagraph paragraph)
    {
        if (context.IsOwn && paragraph.Role is { } role)
        {
            return role == Role.AppendixLabel;
        }

        var text = paragraph.Text.Split('\n').First().Tidied();
        return (paragraph.Alignment is Alignment.Center or Alignment.Right || paragraph.BeginsPage) && IsLabel(context, text);
    }

    /// <summary>Whether a line is the word itself, alone or with a number, and a title perhaps.</summary>
    public static bool IsLabel(ReadingContext context, RichText line) =>
        (Label().IsMatch(line.Plain) || Folded.Same(line.Plain, context.Words.List)) && (line.IsCapitals || line.IsBold || line.Plain.Length < 20);

    /// <summary>Whether a block begins the head of an attached text: it has the nation's name.</summary>
    public static bool HasNationalName(RawBlock block) => block switch
    {
        RawTable table => table.Paragraphs.Any(HasNationalName),
        RawParagraph paragraph => paragraph.Text.Split('\n').SelectMany(line => line.Split('\t')).Any(piece => HeadPatterns.PartOf(piece.Tidied().Plain) == HeadPart.NationalName),
        _ => false,
    };

    /// <summary>The kind of a text with a head of its own that goes with the document; takes the head.</summary>
    private static DocumentKind? AttachedKind(ReadingContext context, BlockQueue queue, DocumentKind parent)
    {
        var place = queue.Place;
        var head = SkipHead(queue);
        if (queue.NextParagraph is { } paragraph && TitleRecogniser.KindOf(paragraph.Text.Tidied().Plain) is { } kind && (head || paragraph.Alignment == Alignment.Center)
            && (parent.Form.EnactingWords.Length > 0 || (context.IsOwn && paragraph.Role == Role.KindTitle) || queue.Rest.Skip(1).Take(MostTitleLines).Any(IsReference)))
        {
            queue.Take();
            return kind;
        }

        queue.Place = place;
        return null;
    }

    /// <summary>Whether a text with a head of its own begins here: in an appendix a head that no reference follows is of a form.</summary>
    private static bool BeginsAttached(ReadingContext context, ImmutableArray<RawBlock> rest, DocumentKind parent, bool inAppendix) =>
        AttachedKind(context, new BlockQueue(rest), parent) is not null && (!inAppendix || rest.Take(MostHeadLines + MostTitleLines).Any(IsReference));

    private static bool IsReference(RawBlock block) => block is RawParagraph paragraph && IsReference(paragraph.Text.OnOneLine().Plain);

    /// <summary>Whether a line names a form, as "Biểu số 01" and "Mẫu số 2" do.</summary>
    private static bool BeginsForm(RawParagraph? paragraph) => paragraph is not null
        && (paragraph.Alignment is Alignment.Center or Alignment.Right || paragraph.BeginsPage) && FormLabel().IsMatch(paragraph.Text.OnOneLine().Plain);

    /// <summary>Takes the head of an attached text: a table, or lines in capitals around the nation's name.</summary>
    private static bool SkipHead(BlockQueue queue)
    {
        if (queue.Next is RawTable table)
        {
            return HasNationalName(table) && queue.Take() is not null;
        }

        var lines = queue.Rest.Take(MostHeadLines).TakeWhile(block => block is RawParagraph paragraph && TitleRecogniser.KindOf(paragraph.Text.Tidied().Plain) is null && IsHeadLine(paragraph)).ToList();
        if (!lines.Exists(HasNationalName))
        {
            return false;
        }

        queue.Take(lines.Count);
        return true;
    }

    private static bool IsHeadLine(RawParagraph paragraph) => paragraph.Text.Split('\n').SelectMany(line => line.Split('\t')).Select(piece => piece.Tidied())
        .All(piece => piece.IsCapitals || HeadPatterns.PartOf(piece.Plain) != HeadPart.Other);

    private static RichText Title(ReadingContext context, BlockQueue queue, RichText begun, bool anyCentred, ref string issuer)
    {
        var title = begun;
        while (queue.NextParagraph is { } paragraph)
        {
            var text = paragraph.Text.OnOneLine();
            var own = context.IsOwn ? paragraph.Role : null;
            if (!context.IsOwn && BeginsHead(queue))
            {
                break;
            }

            if (TitleRecogniser.IsRule(paragraph))
            {
                queue.Take();
            }
            else if (own == Role.AppendixReference || IsReference(text.Plain))
            {
                var reference = Reference(queue);
                context.References.Add(reference);
                issuer = IssuerOf(reference);
                break;
            }
            else if (own is { } role ? role is Role.AppendixTitle or Role.Subject : anyCentred && paragraph.Alignment == Alignment.Center && (text.IsBold || text.IsCapitals || title.IsEmpty || ReferenceFollows(queue)))
            {
                queue.Take();
                title = title.IsEmpty ? text : title + RichText.Of(" ") + text;
            }
            else
            {
                break;
            }
        }

        // A rule may stand below the reference.
        while (TitleRecogniser.IsRule(queue.Next))
        {
            queue.Take();
        }

        return title.OnOneLine().WithoutLook();
    }

    /// <summary>Whether the head of a form begins here: the nation's name, or the name of whoever is to fill it in above that.</summary>
    private static bool BeginsHead(BlockQueue queue) => HasNationalName(queue.Rest[0])
        || (queue.Rest[0] is RawParagraph paragraph && ReadingWords.BuiltIn.FormHeads.Any(name => Folded.Begins(paragraph.Text.Plain, name)) && queue.Rest.Skip(1).Take(MostReferenceLines).Any(HasNationalName));

    /// <summary>The line that says what the appendix goes with; it is made anew from number and date.</summary>
    public static bool IsReference(string text) => text.StartsWith('(') && Folded.Of(text).Contains("KEM THEO", StringComparison.Ordinal);

    private static bool ReferenceFollows(BlockQueue queue) =>
        queue.Rest.Skip(1).Take(MostReferenceLines).TakeWhile(block => block is RawParagraph { Alignment: Alignment.Center }).Any(block => IsReference(((RawParagraph)block).Text.OnOneLine().Plain));

    /// <summary>Takes the line, which may go on in the next paragraphs up to its closing bracket.</summary>
    public static string Reference(BlockQueue queue)
    {
        var reference = ((RawParagraph)queue.Take()).Text.OnOneLine().Plain;
        for (var i = 0; i < MostReferenceLines && !reference.EndsWith(')') && queue.NextParagraph is { Alignment: Alignment.Center } next && !next.Text.Plain.Contains('(', StringComparison.Ordinal); i++)
        {
            queue.Take();
            reference += " " + next.Text.OnOneLine().Plain;
        }

        return reference;
    }

    private static string IssuerOf(string reference) =>
        CitationFinder.Find(reference) is [var cited, ..] ? cited.Citation.Issuer : Issuer().Match(reference) is { Success: true } match ? match.Groups["issuer"].Value : "";

    private static ImmutableArray<RawBlock> Blocks(ReadingContext context, BlockQueue queue, DocumentKind parent, bool inAppendix)
    {
        var (rest, count) = (queue.Rest, 0);
        while (count < rest.Length && !(rest[count] is RawParagraph label && Begins(context, label)) && !(count > 0 && BeginsNext(context, rest[count..], parent, inAppendix)))
        {
            count++;
        }

        return queue.Take(count);
    }

    /// <summary>Whether another appendix without a label begins here: a form by its name, a title at the head of a page, a text with a head of its own.</summary>
    private static bool BeginsNext(ReadingContext context, ImmutableArray<RawBlock> rest, DocumentKind parent, bool inAppendix) =>
        (rest[0] is RawParagraph paragraph
            && ((BeginsForm(paragraph) && (!inAppendix || paragraph.BeginsPage)) || (paragraph.BeginsPage && paragraph.Text.IsCapitals && IsTitled(paragraph))))
        || ((HasNationalName(rest[0]) || BeginsPageAsHeading(rest[0])) && BeginsAttached(context, rest, parent, inAppendix));

    private static bool BeginsPageAsHeading(RawBlock block) =>
        block is RawParagraph { BeginsPage: true, Alignment: Alignment.Center } paragraph && TitleRecogniser.KindOf(paragraph.Text.Tidied().Plain) is not null;

    private static RichText AfterLabel(ReadingContext context, RichText text) =>
        Folded.Same(text.Plain, context.Words.List) ? RichText.Empty : text.From(Label().Match(text.Plain).Length).Tidied();

    [GeneratedRegex(@"^(biểu|phụ biểu|mẫu|biểu mẫu|mẫu biểu|phiếu|PL)\s*-?\s*(số\s*:?\s*)?\d{1,2}\p{L}?(/[\p{L}\d-]+)?\s*([.:–-]\s*\S.*|[.:])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FormLabel();

    [GeneratedRegex(@" của (?<issuer>\p{Lu}[^()]*)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"^PHỤ LỤC\s*(số\s*)?\(?(?<number>[IVX]{1,5}(?!\p{L})(\.\d{1,2})?|\d{1,2}(\.\d{1,2}|\p{L}(?!\p{L}))?|[A-Z](?!\p{L}))?\)?(/[\p{L}\d-]+)?\s*([.:–-]\s*|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
