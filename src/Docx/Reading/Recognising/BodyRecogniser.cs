using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Docx.Reading.Outline;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>The content: paragraphs and numbered sections, tables, notes.</summary>
/// <param name="context">What the recognisers share.</param>
/// <param name="bracketOf">Tells paragraphs that enclose others; none do in an ordinary document.</param>
internal sealed class BodyRecogniser(ReadingContext context, Func<string, Bracket> bracketOf)
{
    private const int LongestCaption = 200;
    private const int LongestAlignedLine = 150;
    private const int LeastDots = 5;

    public ImmutableArray<Block> Read(ImmutableArray<RawBlock> blocks, string place)
    {
        var outline = new OutlineBuilder();
        var headings = new PlainHeadings(context);
        var lines = LineSplitter.Split(WithoutClosingMark(blocks), context.IsOwn);
        lines = context.IsOwn || !place.StartsWith("appendices", StringComparison.Ordinal) ? lines : TabbedColumns.Join(lines);
        headings.Find(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            switch (lines[i])
            {
                case RawParagraph paragraph when IsDotted(paragraph):
                    outline.Add(new Paragraph([new Fill()]));
                    break;
                case RawParagraph paragraph when TitleRecogniser.IsRule(paragraph):
                    break;
                case RawParagraph paragraph when IsCaption(paragraph, i + 1 < lines.Length ? lines[i + 1] : null):
                    outline.Add(TableRecogniser.Read(context, (RawTable)lines[++i], paragraph.Text.OnOneLine()));
                    AddNotes(outline, ((RawTable)lines[i]).Notes, place);
                    break;
                case RawParagraph paragraph:
                    Add(outline, paragraph, headings);
                    break;
                case RawTable table when context.IsOwn && ChartRecogniser.IsChart(table):
                    i += AddChart(outline, table, i + 1 < lines.Length ? lines[i + 1] : null);
                    break;
                case RawTable table when table.Paragraphs.Any():
                    outline.Add(TableRecogniser.Read(context, table, RichText.Empty));
                    AddNotes(outline, table.Notes, place);
                    break;
                case RawNote note:
                    AddNotes(outline, [note], place);
                    break;
                default:
                    break;
            }
        }

        var built = outline.Build();
        Tell(outline, place);
        headings.Tell(place);
        return built;
    }

    /// <summary>Whether a paragraph is a line of dots to be written on.</summary>
    private static bool IsDotted(RawParagraph paragraph)
    {
        var text = paragraph.Text.Plain.AsSpan().Trim();
        return text.Length >= LeastDots && text.Trim(".…_ ").IsEmpty;
    }

    private void AddNotes(OutlineBuilder outline, IEnumerable<RawNote> notes, string place)
    {
        foreach (var note in notes)
        {
            outline.AddNote(new UnknownBlock(note.Text, "chú thích"));
            context.Warn("NOTE_KEPT", place, $"Chú thích “{ReadingContext.Short(note.Text)}” được giữ thành đoạn riêng trong nội dung.", "Hãy xem nên đưa vào câu hay bỏ.");
        }
    }

    /// <summary>Adds a chart, with the caption below it.</summary>
    /// <returns>How many blocks below the table were taken.</returns>
    private int AddChart(OutlineBuilder outline, RawTable table, RawBlock? next)
    {
        var caption = next is RawParagraph { Role: Role.FigureCaption } below ? Plain(below.Text.Tidied(), below.Role) : null;
        if (ChartRecogniser.Read(context.Words, table, caption ?? RichText.Empty) is not { } chart)
        {
            outline.Add(TableRecogniser.Read(context, table, RichText.Empty));
            return 0;
        }

        outline.Add(chart);
        return caption is null ? 0 : 1;
    }

    private void Add(OutlineBuilder outline, RawParagraph paragraph, PlainHeadings headings)
    {
        var text = paragraph.Text.Tidied();
        var bracket = bracketOf(text.Plain);
        if (bracket != Bracket.None)
        {
            outline.Add(new UnknownBlock(text.Plain, "điều khiển"), bracket);
            return;
        }

        var role = context.IsOwn ? paragraph.Role : null;
        var marker = role is Role.PartTitle or Role.DivisionTitle ? null : MarkerReader.Read(text.Plain);
        if (marker is null)
        {
            AddUnmarked(outline, paragraph, text, role);
            return;
        }

        var rest = text.From(marker.Length).Tidied();
        if (marker.Marker == Marker.Article)
        {
            // Bold as far as the title goes; the look of the text behind it is its own.
            var bold = Math.Max(0, text.BoldLength - marker.Length);
            var (title, behind) = (rest.Slice(0, Math.Min(bold, rest.Plain.Length)).Tidied(), rest.From(Math.Min(bold, rest.Plain.Length)).Tidied());
            outline.Begin(marker, title.WithoutBold().ToInlines(), behind.ToInlines());
        }
        else if (IsTitle(marker.Marker, role, text, rest) || headings.Contains(paragraph))
        {
            outline.Begin(marker, Plain(rest, role).WithoutBold().ToInlines(), []);
        }
        else
        {
            outline.Begin(marker, [], Plain(rest, role).ToInlines());
        }
    }

    private void AddUnmarked(OutlineBuilder outline, RawParagraph paragraph, RichText text, Role? role)
    {
        var heading = role is Role.PartTitle or Role.DivisionTitle || (role is null && paragraph.Alignment == Alignment.Center && (text.IsBold || text.IsCapitals));
        if (heading && outline.TryTitle(text.WithoutBold().ToInlines()))
        {
            return;
        }

        if (role == Role.Heading2)
        {
            outline.Begin(new ReadMarker(Marker.None, "", 0), Plain(text, role).WithoutBold().ToInlines(), []);
        }
        else
        {
            outline.Add(new Paragraph(Plain(text, role).ToInlines()) { Alignment = AlignmentOf(paragraph, text.Plain) });
        }
    }

    /// <summary>Where the lines of a paragraph stand; a long one, or one that ends as a sentence does, is running text wherever its file has it.</summary>
    private ParagraphAlignment AlignmentOf(RawParagraph paragraph, string text) => paragraph.Alignment switch
    {
        _ when context.IsOwn && paragraph.Role is { } role && role != Role.BodyText => ParagraphAlignment.Text,
        _ when !context.IsOwn && (text.Length > LongestAlignedLine || text[^1] is ';' or ',' || (text[^1] == '.' && !text.EndsWith("..", StringComparison.Ordinal))) => ParagraphAlignment.Text,
        Alignment.Center => ParagraphAlignment.Center,
        Alignment.Right => ParagraphAlignment.Right,
        _ => ParagraphAlignment.Text,
    };

    /// <summary>Whether a marked paragraph is a heading: by its role, or because all of it is bold, or in capitals behind "I.".</summary>
    private static bool IsTitle(Marker marker, Role? role, RichText text, RichText rest) => marker switch
    {
        _ when rest.IsEmpty => false,
        Marker.Part or Marker.Chapter or Marker.Division or Marker.Subdivision or Marker.Capital => true,
        Marker.Dash or Marker.Plus => false,
        _ when role is { } known => known is Role.Heading1 or Role.Heading2 or Role.Heading3,
        Marker.Roman => text.IsBold || rest.IsBold || rest.IsCapitals,
        _ => rest.IsBold,
    };

    /// <summary>The text without the look that its role has anyway.</summary>
    private static RichText Plain(RichText text, Role? role)
    {
        // The roles of a certificate have no look in the decree.
        if (role is not { } known || FormatProfile.Decree30.Styles(FontPair.Large).Find(known) is not { Character: var look })
        {
            return text;
        }

        return text.Without(look.Bold, look.Italic);
    }

    /// <summary>Whether a paragraph names the table below it: by its role, or because it is short, centred and nothing else.</summary>
    private bool IsCaption(RawParagraph paragraph, RawBlock? next)
    {
        if (next is not RawTable table || !table.Paragraphs.Any())
        {
            return false;
        }

        if (context.IsOwn && paragraph.Role is { } role)
        {
            return role == Role.TableCaption;
        }

        var text = paragraph.Text.Tidied().Plain;
        return paragraph.Alignment == Alignment.Center && text.Length <= LongestCaption && MarkerReader.Read(text) is null && bracketOf(text) == Bracket.None;
    }

    /// <summary>Takes "./." from the end of the text; what it closed ends in a full stop again.</summary>
    private ImmutableArray<RawBlock> WithoutClosingMark(ImmutableArray<RawBlock> blocks)
    {
        var last = blocks.Length - 1;
        while (last >= 0 && (blocks[last] is RawNote || (TitleRecogniser.IsRule(blocks[last]) && !((RawParagraph)blocks[last]).Text.Plain.Contains('/', StringComparison.Ordinal))))
        {
            last--;
        }

        if (last < 0 || blocks[last] is not RawParagraph paragraph)
        {
            return blocks;
        }

        var text = paragraph.Text.Plain.TrimEnd();
        var mark = new[] { context.Words.Closing, context.Words.Closing.TrimStart('.') }.FirstOrDefault(mark => text.EndsWith(mark, StringComparison.Ordinal));
        if (mark is null)
        {
            return blocks;
        }

        var closed = paragraph.Text.Slice(0, text.Length - mark.Length);
        var rest = closed.Slice(0, closed.Plain.TrimEnd(' ', '.').Length);
        return rest.IsEmpty ? blocks.RemoveAt(last) : blocks.SetItem(last, paragraph with { Text = rest.Plain[^1] is '?' or '!' or ':' or ';' ? rest : rest.Continued(".") });
    }

    private void Tell(OutlineBuilder outline, string place)
    {
        if (outline.OddLabels.Count > 0)
        {
            var (typed, expected) = outline.OddLabels[0];
            context.Warn(
                "NUMBERS_AS_TYPED", place,
                $"Có {outline.OddLabels.Count} mục đánh số không liên tục (ví dụ có “{typed}” ở chỗ thứ tự phải là “{expected}”); số được giữ như trong tệp.",
                "Hãy xem lại thứ tự các mục.");
        }
    }
}
