using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Recipients and signatures at the end of the text: in a table without lines, in lines parted by tabs, or one below the other.</summary>
internal static class FootRecogniser
{
    private const int MostLines = 80;
    private const int LongestLine = 120;
    private const int LongestName = 40;

    /// <summary>How many blocks stand before the foot; all of them when there is none.</summary>
    public static int Find(ReadingContext context, ImmutableArray<RawBlock> blocks)
    {
        var start = 0;
        while (start < blocks.Length && !BeginsFoot(context, blocks[start]))
        {
            start++;
        }

        if (start == blocks.Length)
        {
            return SignatureAlone(blocks);
        }

        // The signature may stand above the recipients.
        while (start > 0 && (IsSignatureTable(blocks[start - 1]) || (blocks[start - 1] is RawParagraph above && IsSignatureLine(above) && HasPost(blocks, start - 1))))
        {
            start--;
        }

        return start;
    }

    public static Foot Read(ReadingContext context, BlockQueue queue)
    {
        var foot = queue.NextParagraph is null ? Foot.None : ReadLines(context, queue);
        while (queue.Next is RawTable table && (foot.Recipients is null ? IsSignatureTable(table) || BeginsFoot(context, table) : IsSignatureTable(table)))
        {
            queue.Take();
            foot = foot.With(ReadTable(context, table));
            if (foot.Recipients is null && queue.NextParagraph is { } below && BeginsFoot(context, below))
            {
                foot = foot.With(ReadLines(context, queue));
            }
        }

        if (foot.Signatures.Length == 0)
        {
            context.Warn("SIGNATURE_NOT_FOUND", "signature", "Không thấy phần chữ ký trong tệp.", "Hãy cho biết người ký khi soạn văn bản mới.");
        }

        foreach (var signature in foot.Signatures)
        {
            context.Found("Chữ ký", string.Join(' ', [.. signature.AuthorityLines, signature.Name]), ReadingCertainty.Likely, "chức vụ in hoa ở cuối văn bản");
        }

        return foot;
    }

    private static bool BeginsFoot(ReadingContext context, RawBlock block) => block switch
    {
        RawTable table => table.Paragraphs.Any(p => IsLabel(context, p.Text)) || (context.IsOwn && table.Paragraphs.Any(p => p.Role == Role.SigningAuthority)),
        RawParagraph paragraph => paragraph.Text.Split('\t').Any(piece => IsLabel(context, piece)),
        _ => false,
    };

    /// <summary>A table without lines that lays out nothing but signatures.</summary>
    private static bool IsSignatureTable(RawBlock block) => block is RawTable { HasBorders: false, BeginsPage: false } table
        && !table.Paragraphs.Any(p => HeadPatterns.PartOf(p.Text.Tidied().Plain) is HeadPart.NationalName or HeadPart.Motto) && table.Paragraphs.All(p => p.Text.Plain.Length <= LongestLine) && table.Paragraphs.FirstOrDefault() is { Text: { IsCapitals: true } first } && SignatureRecogniser.IsPost(first.Plain);

    private static bool IsLabel(ReadingContext context, RichText text)
    {
        var line = text.Split('\n').First().Tidied().Plain;
        return line.Length <= LongestLine && Folded.Begins(line, context.Words.Recipients) && (line.Contains(':', StringComparison.Ordinal) || Folded.Same(line, context.Words.Recipients));
    }

    /// <summary>In the middle or on the right: capitals, bold, a note in the place of the signature, or a short name.</summary>
    private static bool IsSignatureLine(RawParagraph paragraph)
    {
        var text = paragraph.Text.Tidied();
        if (paragraph.Text.Plain.TrimStart().Contains('\t', StringComparison.Ordinal))
        {
            // Signatures side by side, parted by tabs; the right one may have nothing on this line.
            return paragraph.Text.Split('\t').Select(piece => piece.Tidied()).Where(piece => !piece.IsEmpty)
                .All(piece => piece.Plain.Length <= LongestName && (piece.IsCapitals || piece.IsBold || SignatureRecogniser.IsNote(piece.Plain)));
        }

        return text.Plain.Length is > 0 and <= LongestLine && paragraph.Alignment is Alignment.Center or Alignment.Right
            && (text.IsCapitals || text.IsBold || SignatureRecogniser.IsNote(text.Plain) || (text.Plain.Length <= LongestName && char.IsLetter(text.Plain[^1])));
    }

    private static bool HasPost(ImmutableArray<RawBlock> blocks, int place)
    {
        for (; place >= 0 && blocks[place] is RawParagraph paragraph && IsSignatureLine(paragraph); place--)
        {
            if (paragraph.Text.IsCapitals && SignatureRecogniser.IsPost(paragraph.Text.Plain))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without recipients: the first of the last lines that names a post in capitals, in a table or set to the right.</summary>
    private static int SignatureAlone(ImmutableArray<RawBlock> blocks)
    {
        for (var i = Math.Max(0, blocks.Length - 12); i < blocks.Length; i++)
        {
            var found = blocks[i] switch
            {
                RawTable { HasBorders: false } table => table.Paragraphs.Any(p => p.Text.IsCapitals && SignatureRecogniser.IsPost(p.Text.Plain)),
                RawParagraph paragraph => IsSignatureLine(paragraph) && paragraph.Text.IsCapitals && SignatureRecogniser.IsPost(paragraph.Text.Plain),
                _ => false,
            };
            if (found)
            {
                return i;
            }
        }

        return blocks.Length;
    }

    private static Foot ReadTable(ReadingContext context, RawTable table)
    {
        var cells = table.Rows.SelectMany((row, r) => row.Cells.Select((cell, c) => (Row: r, Place: row.Cells.Take(c).Sum(before => before.Columns), Paragraphs: cell.Paragraphs.ToList())))
            .Where(cell => cell.Paragraphs.Count > 0).ToList();
        var listed = cells.FindIndex(cell => cell.Paragraphs.Exists(p => IsLabel(context, p.Text)));
        var signing = cells.Where((_, i) => i != listed).ToList();
        RecipientList? recipients = null;
        if (listed >= 0)
        {
            // A list cut into rows goes on below its words.
            var (row, place, own) = cells[listed];
            var below = signing.FindAll(cell => cell.Row > row && cell.Place == place && cell.Paragraphs.TrueForAll(p => RecipientRecogniser.IsEntry(p.Text.Plain)));
            signing.RemoveAll(below.Contains);
            recipients = RecipientRecogniser.Read(context, own.Concat(below.SelectMany(cell => cell.Paragraphs)).Select(p => p.Text).SkipWhile(text => !IsLabel(context, text)).Select((text, i) => i == 0 ? AfterLabel(context, text) : text));
        }

        // Each own row holds whole signatures; elsewhere a signature may be cut into rows of one column.
        var groups = context.IsOwn && signing.Exists(cell => cell.Paragraphs.Exists(p => p.Role == Role.SigningAuthority))
            ? signing.Select(cell => cell.Paragraphs)
            : signing.GroupBy(cell => cell.Place).OrderBy(same => same.Key).Select(same => Column([.. same.Select(cell => (cell.Row, cell.Paragraphs))]));
        return new Foot(recipients, [.. groups.Select(lines => SignatureRecogniser.Read(context, lines)).OfType<SignatureBlock>()]);
    }

    /// <summary>The paragraphs of a column, empty rows counted as room above the next.</summary>
    private static List<RawParagraph> Column(List<(int Row, List<RawParagraph> Paragraphs)> cells) => [.. cells.SelectMany((cell, i) =>
        i == 0 ? cell.Paragraphs : cell.Paragraphs.Select((p, at) => at == 0 ? p with { Gap = p.Gap + cell.Row - cells[i - 1].Row - 1 } : p))];

    /// <summary>Lines one below the other; a tab parts the recipients from the signature.</summary>
    private static Foot ReadLines(ReadingContext context, BlockQueue queue)
    {
        var (list, signature, second) = (new List<RichText>(), new List<RawParagraph>(), new List<RawParagraph>());
        var inList = false;
        var room = 0;
        for (var i = 0; i < MostLines && queue.NextParagraph is { } paragraph && (i == 0 || !(AppendixRecogniser.Begins(context, paragraph) || AppendixRecogniser.HasNationalName(paragraph) || BeginsAttached(paragraph))); i++)
        {
            if (paragraph.Text.Plain.Length > LongestLine * 3 || (paragraph.BeginsPage && list.Count > 0 && signature.Count > 1))
            {
                break;
            }

            queue.Take();
            room += paragraph.Gap;
            foreach (var line in paragraph.Text.Split('\n'))
            {
                room++;
                var pieces = line.Split('\t').Select(piece => piece.Tidied()).ToList();
                for (var p = 0; p < pieces.Count; p++)
                {
                    var piece = pieces[p];
                    if (piece.IsEmpty)
                    {
                        continue;
                    }

                    if (IsLabel(context, piece))
                    {
                        inList = true;
                        list.Add(AfterLabel(context, piece));
                    }
                    else if (inList && p == 0 && RecipientRecogniser.IsEntry(piece.Plain))
                    {
                        list.Add(piece);
                    }
                    else
                    {
                        // Without recipients before them, pieces side by side are signatures side by side.
                        var column = !inList && pieces.Count > 1 && !pieces[0].IsEmpty && p > 0 ? second : signature;
                        column.Add(paragraph with { Text = piece, Gap = room - 1 });
                        room = p == pieces.Count - 1 ? 0 : room;
                    }
                }
            }
        }

        var recipients = inList ? RecipientRecogniser.Read(context, list) : null;
        return new Foot(recipients, [.. new[] { signature, second }.Select(lines => SignatureRecogniser.Read(context, lines)).OfType<SignatureBlock>()]);
    }

    /// <summary>Whether a text that the document promulgates begins behind its signature, without a head of its own.</summary>
    private static bool BeginsAttached(RawParagraph paragraph) =>
        paragraph.Alignment == Alignment.Center && TitleRecogniser.KindOf(paragraph.Text.Split('\n').First().Tidied().Plain) is not null;

    private static RichText AfterLabel(ReadingContext context, RichText text)
    {
        var behind = text.From(Folded.Length(text.Plain, context.Words.Recipients));
        return behind.From(behind.Plain.TakeWhile(c => c is ':' or ' ' or '\u00A0').Count()).Tidied();
    }
}
