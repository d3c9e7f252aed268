using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>
/// The head of a document: a table without lines, lines parted by tabs, text boxes or plain paragraphs, in any order. It ends where the title,
/// Kính gửi or running text begins.
/// </summary>
internal static class HeadRecogniser
{
    private const int MostBlocks = 30;
    private const int LongestLine = 110;
    private const int MostLinesToNumber = 6;
    private const int MostStrangers = 6;

    public static Head Read(ReadingContext context, BlockQueue queue)
    {
        SkipStrangers(context, queue);
        var lines = new List<HeadLine>();
        for (var i = 0; i < MostBlocks && queue.Next is { } block; i++)
        {
            if (LinesOf(context, block, lines, NumberFollows(queue.Rest)) is { } found)
            {
                lines.AddRange(found);
            }
            else if (lines.Count > 0 && lines[^1].Part == HeadPart.Subject && SubjectGoesOn(context, queue))
            {
                lines[^1] = lines[^1] with { Text = lines[^1].Text + RichText.Of(" ") + ((RawParagraph)block).Text.OnOneLine() };
            }
            else if (block is RawParagraph { IsBoxed: true } boxed && IsStampBox(queue.Rest))
            {
                Unknown(context, boxed.Text.OnOneLine());
            }
            else
            {
                break;
            }

            queue.Take();
        }

        return Assemble(context, lines);
    }

    /// <summary>The head lines of a block; null when it is no part of the head.</summary>
    private static List<HeadLine>? LinesOf(ReadingContext context, RawBlock block, List<HeadLine> before, bool numberFollows)
    {
        switch (block)
        {
            case RawTable table:
                var cells = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Merge([.. cell.Paragraphs.SelectMany(p => Split(p.Text))])).ToList();
                return cells.Exists(IsCertain) ? cells : null;
            case RawParagraph paragraph:
                var lines = Merge([.. Split(paragraph.Text)]);
                var own = context.IsOwn && paragraph.Role is Role.RuledLine;
                return own || (lines.TrueForAll(line => line.Part != HeadPart.Other || IsBodyName(context, line.Text, before, numberFollows)) && lines.Count > 0) ? lines : null;
            default:
                return null;
        }
    }

    private static bool IsCertain(HeadLine line) => line.Part is HeadPart.NationalName or HeadPart.Motto or HeadPart.Number or HeadPart.PlaceDate;

    /// <summary>A line in capitals that is no title: of the issuing body, or a stamp such as DỰ THẢO.</summary>
    private static bool IsBodyName(ReadingContext context, RichText text, List<HeadLine> before, bool numberFollows) =>
        text.Plain.Length <= LongestLine && text.IsCapitals && TitleRecogniser.KindOf(text.Plain) is null
        && !Folded.Begins(text.Plain, context.Words.Addressees) && (IsStamp(text.Plain) || numberFollows || !IsComplete(before));

    /// <summary>Whether a text box at the head is a stamp or remark: no title itself, and the title comes soon.</summary>
    private static bool IsStampBox(ImmutableArray<RawBlock> rest) => TitleRecogniser.KindOf(((RawParagraph)rest[0]).Text.Tidied().Plain) is null
        && rest.Skip(1).Take(MostStrangers).OfType<RawParagraph>().Any(paragraph => !paragraph.IsBoxed && TitleRecogniser.KindOf(paragraph.Text.Tidied().Plain) is not null);

    /// <summary>With the nation's name and the number or date the head has all its names: what follows in capitals is the title.</summary>
    private static bool IsComplete(List<HeadLine> lines) =>
        lines.Exists(line => line.Part == HeadPart.NationalName) && lines.Exists(line => line.Part is HeadPart.Number or HeadPart.PlaceDate);

    /// <summary>Lines above the head, such as those of a signature by certificate, which are told.</summary>
    private static void SkipStrangers(ReadingContext context, BlockQueue queue)
    {
        var above = queue.Rest.Take(MostStrangers + 1).TakeWhile(block => block is RawNote || (block is RawParagraph paragraph && LinesOf(context, paragraph, [], numberFollows: false) is null)).ToList();
        if (above.Count is 0 or > MostStrangers || !queue.Rest.Skip(above.Count).Take(MostLinesToNumber).Any(block => IsCertain(context, block)))
        {
            return;
        }

        foreach (var paragraph in queue.Take(above.Count).OfType<RawParagraph>())
        {
            Unknown(context, paragraph.Text.OnOneLine());
        }
    }

    private static bool IsCertain(ReadingContext context, RawBlock block) => LinesOf(context, block, [], numberFollows: true) is { } lines && lines.Exists(IsCertain);

    private static void Unknown(ReadingContext context, RichText line) => context.Warn(
        "HEAD_LINE_UNKNOWN", "head", $"Ở phần đầu văn bản có dòng “{line}” không thuộc phần nào; dòng này không được giữ lại.", "Hãy xem và ghi lại nếu cần.");

    /// <summary>Whether the next paragraph is a further line of the subject under the number: short, and Kính gửi comes soon.</summary>
    private static bool SubjectGoesOn(ReadingContext context, BlockQueue queue) =>
        queue.NextParagraph is { Text.Plain.Length: <= LongestLine } next && !Folded.Begins(next.Text.Plain, context.Words.Addressees)
        && queue.Rest.Skip(1).Take(MostLinesToNumber).OfType<RawParagraph>().Any(paragraph => Folded.Begins(paragraph.Text.Plain, context.Words.Addressees));

    /// <summary>Whether the number comes within the next lines, before any title: what stands above it belongs to the head.</summary>
    private static bool NumberFollows(ImmutableArray<RawBlock> rest) => rest.Skip(1).Take(MostLinesToNumber).OfType<RawParagraph>()
        .Select(paragraph => paragraph.Text.Tidied().Plain).TakeWhile(text => TitleRecogniser.KindOf(text) is null).Any(text => HeadPatterns.PartOf(text) == HeadPart.Number);

    /// <summary>The pieces of a line that tabs, line breaks or wide gaps part.</summary>
    private static IEnumerable<HeadLine> Split(RichText text)
    {
        foreach (var piece in text.Split('\n').SelectMany(line => line.Split('\t')).SelectMany(WideGaps))
        {
            var tidy = piece.Tidied();
            if (!tidy.IsEmpty)
            {
                yield return new HeadLine(tidy, HeadPatterns.PartOf(tidy.Plain));
            }
        }
    }

    /// <summary>Columns made with blanks: five or more in a row, but not the room left for a number or a day.</summary>
    private static IEnumerable<RichText> WideGaps(RichText text)
    {
        var gap = text.Plain.IndexOf("     ", StringComparison.Ordinal);
        if (gap > 0 && HeadPatterns.PartOf(text.Tidied().Plain) == HeadPart.Other && text.Plain[..gap].Trim().Length > 0)
        {
            yield return text.Slice(0, gap);
            foreach (var rest in WideGaps(text.From(gap + text.Plain[gap..].TakeWhile(char.IsWhiteSpace).Count())))
            {
                yield return rest;
            }
        }
        else
        {
            yield return text;
        }
    }

    /// <summary>Joins a subject under the number that goes over several lines.</summary>
    private static List<HeadLine> Merge(List<HeadLine> lines)
    {
        var merged = new List<HeadLine>();
        foreach (var line in lines)
        {
            if (line.Part == HeadPart.Other && merged.Count > 0 && merged[^1].Part == HeadPart.Subject && !line.Text.IsCapitals)
            {
                merged[^1] = merged[^1] with { Text = merged[^1].Text + RichText.Of(" ") + line.Text };
            }
            else
            {
                merged.Add(line);
            }
        }

        return merged;
    }

    private static Head Assemble(ReadingContext context, List<HeadLine> lines)
    {
        var names = lines.FindAll(line => line.Part == HeadPart.Other && line.Text.IsCapitals && !IsStamp(line.Text.Plain));
        var subject = lines.Find(line => line.Part == HeadPart.Subject)?.Text;
        var afterSubject = lines.FindIndex(line => line.Part == HeadPart.Subject) is >= 0 and var at ? at : lines.Count;
        foreach (var (other, index) in lines.Select((line, index) => (line, index)).Where(line => line.line.Part == HeadPart.Other && !names.Contains(line.line)))
        {
            if (IsStamp(other.Text.Plain))
            {
                context.Warn("STAMP_LEFT_OUT", "head", $"Dấu chỉ “{other.Text}” ở đầu văn bản không được giữ lại.", "Hãy đóng dấu chỉ mức độ mật, khẩn khi ban hành nếu cần.");
            }
            else if (subject is not null && index > afterSubject)
            {
                subject = subject + RichText.Of(" ") + other.Text;
            }
            else
            {
                Unknown(context, other.Text);
            }
        }

        var number = lines.Find(line => line.Part == HeadPart.Number) is { } numbered ? HeadPatterns.NumberOf(numbered.Text.Plain) : null;
        var dated = lines.Find(line => line.Part == HeadPart.PlaceDate);
        var (place, date) = dated is null ? ("", new IssueDate(null, null, null)) : HeadPatterns.PlaceAndDateOf(dated.Text.Plain);
        Tell(context, "Cơ quan ban hành", string.Join(' ', names.Select(name => name.Text.Plain)), "chữ in hoa ở đầu văn bản", ReadingCertainty.Likely);
        Tell(context, "Số, ký hiệu", number?.ToString() ?? "", "chữ “Số” và dấu gạch chéo", ReadingCertainty.Sure);
        Tell(context, "Địa danh, thời gian", dated?.Text.Plain ?? "", "chữ “ngày … tháng … năm …”", ReadingCertainty.Sure);
        return new Head(Body(names), number ?? new DocumentNumber(null, ""), place, date, subject);
    }

    /// <summary>Lines that are not bold stand for the superior body when bold ones follow; of lines all alike the words decide.</summary>
    private static IssuingBody Body(List<HeadLine> names)
    {
        var superior = names.TakeWhile(name => !name.Text.IsBold).Count();
        string[] lines = [.. names.Select(name => name.Text.Plain)];
        superior = superior == names.Count || superior == 0 ? SuperiorByWords(lines) : superior;
        return new IssuingBody([.. lines[..superior]], [.. lines[superior..]], NameCase.OfLines(lines[superior..]));
    }

    /// <summary>How many lines name the superior: those above one that begins a body's name, where they name a unit.</summary>
    private static int SuperiorByWords(string[] lines)
    {
        for (var i = lines.Length - 1; i > 0; i--)
        {
            if (ReadingWords.BuiltIn.HeadBodies.Any(body => Folded.Begins(lines[i], body)) && NamesUnit(string.Join(' ', lines[..i])))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool NamesUnit(string text) => ReadingWords.BuiltIn.UnitKinds.Any(kind => $" {Folded.Of(text)} ".Contains($" {Folded.Of(kind)} ", StringComparison.Ordinal));

    private static bool IsStamp(string text) => ReadingWords.BuiltIn.Stamps.Any(stamp => Folded.Same(text, stamp) || Folded.Begins(text, stamp + " LẦN"));

    private static void Tell(ReadingContext context, string name, string text, string reason, ReadingCertainty certainty)
    {
        if (text.Length > 0)
        {
            context.Found(name, text, certainty, reason);
        }
        else
        {
            context.Warn("PART_NOT_FOUND", "head", $"Không thấy phần “{name}” trong tệp.", "Hãy ghi thêm khi soạn văn bản mới.");
        }
    }
}
