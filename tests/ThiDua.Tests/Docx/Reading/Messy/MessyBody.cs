using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Numbering;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Writes the content of a tree with the habits of one writer.</summary>
internal sealed class MessyBody(MessyWord word)
{
    private const int Typed = -1;

    private MessyHabits Habits => word.Habits;

    /// <summary>Adds blocks; a closing mark stands behind the last of them.</summary>
    public void Add(ImmutableArray<Block> blocks, string closing)
    {
        var paragraphs = new List<object>();
        Collect(blocks, new MarkerCounter("", new ArticleCounter()), Typed, paragraphs);
        if (closing.Length > 0 && paragraphs.Count > 0 && paragraphs[^1] is MessyParagraph last)
        {
            paragraphs[^1] = last with { Pieces = Closed(last.Pieces, closing) };
        }

        foreach (var item in Joined(paragraphs))
        {
            if (item is MessyParagraph paragraph)
            {
                word.Add(paragraph);
            }
            else
            {
                MessyTable.Add(word, (DataTable)item);
            }
        }

        if (closing.Length > 1 && paragraphs.Count > 0 && paragraphs[^1] is DataTable)
        {
            word.Add(new MessyParagraph("./.", "right"));
        }
    }

    /// <summary>Some paragraphs put into one, with line breaks between (Shift+Enter).</summary>
    private IEnumerable<object> Joined(List<object> items)
    {
        MessyParagraph? open = null;
        foreach (var item in items)
        {
            if (open is not null && item is MessyParagraph { Number: null, Style: "" } next && next.Align == open.Align && (open.Text[^1] is '.' or ';' || open.Pieces.All(piece => piece.Bold)) && Habits.Chance(30))
            {
                open = open with { Pieces = [.. open.Pieces, new MessyPiece("\n"), .. next.Pieces], Counted = $"{open.Counted ?? open.Text} {next.Text}" };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = Habits.SoftBreaks && item is MessyParagraph { Style: "", Align: not "center", Text.Length: > 0 } paragraph ? paragraph : null;
            if (open is null)
            {
                yield return item;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static ImmutableArray<MessyPiece> Closed(ImmutableArray<MessyPiece> pieces, string closing) =>
        pieces.Length == 0 || !pieces[^1].Text.EndsWith('.') ? pieces : pieces.SetItem(pieces.Length - 1, pieces[^1] with { Text = pieces[^1].Text[..^1] + closing });

    /// <summary>Paragraphs and tables one after the other; <c>above</c> is the level of the automatic number above them.</summary>
    private void Collect(ImmutableArray<Block> blocks, MarkerCounter counter, int above, List<object> output)
    {
        var automatic = new Dictionary<Marker, (int Level, int List)?>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    output.Add(new MessyParagraph(MessyParagraph.Of(paragraph.Inlines), Habits.Pick("both", "left")) { IsRunning = true });
                    break;
                case UnknownBlock unknown:
                    output.Add(new MessyParagraph(unknown.Text));
                    break;
                case DataTable table:
                    if (table.Caption.Length > 0)
                    {
                        output.Add(new MessyParagraph(MessyParagraph.Of(table.Caption, bold: true), "center"));
                    }

                    output.Add(table);
                    break;
                case Section section:
                    if (!automatic.TryGetValue(section.Marker, out var number))
                    {
                        automatic[section.Marker] = number = Number(blocks, section.Marker, above);
                    }

                    var counted = counter.Next(section.Marker);
                    var label = section.TypedLabel.Length > 0 ? section.TypedLabel : counted;
                    output.AddRange(Head(section, label, number));
                    Collect(section.Blocks, counter.Below(section.Marker is Marker.None or Marker.Dash or Marker.Plus ? "" : label), number?.Level ?? Typed, output);
                    break;
                default:
                    throw new NotSupportedException(block.GetType().Name);
            }
        }
    }

    /// <summary>The automatic number of the sections of a marker in one list; null when they are typed.</summary>
    private (int Level, int List)? Number(ImmutableArray<Block> blocks, Marker marker, int above)
    {
        var level = (marker, above) switch
        {
            (Marker.Roman, Typed) => 0,
            (Marker.Arabic, < 1) => 1,
            (Marker.Decimal, 1 or 2) => above + 1,
            (Marker.Letter, < 4) => 4,
            (Marker.Dash, < 5) => 5,
            (Marker.Plus, < 6) => 6,
            _ => Typed,
        };
        return !Habits.AutomaticNumbers || level == Typed || blocks.OfType<Section>().Any(s => s.Marker == marker && s.TypedLabel.Length > 0)
            ? null
            : (level, word.List(level, 1));
    }

    private IEnumerable<MessyParagraph> Head(Section section, string label, (int Level, int List)? number)
    {
        var typed = number is null ? Habits.Typed(section.Marker, label) : "";
        var bold = section.Title.Length > 0 && Habits.Headings == HeadingLook.Bold;
        var style = section.Title.Length > 0 && Habits.Headings == HeadingLook.Style ? "u1" : "";
        if (section.Marker is Marker.Part or Marker.Chapter or Marker.Division or Marker.Subdivision)
        {
            var title = MessyParagraph.Of(section.Title, bold: true);
            if (typed.EndsWith(' '))
            {
                return [new MessyParagraph([new MessyPiece(typed, true), .. title], "center")];
            }

            var alone = new MessyParagraph(typed, "center", bold: true);
            return title.Length == 0 ? [alone] : [alone, new MessyParagraph(title, "center")];
        }

        if (section.Marker == Marker.Article)
        {
            MessyPiece behind = new(section.Title.Length > 0 && section.Text.Length > 0 ? " " : "", section.Title.Length > 0);
            return [new MessyParagraph([new MessyPiece(typed, true), .. MessyParagraph.Of(section.Title, bold: true), behind, .. MessyParagraph.Of(section.Text)]) { IsRunning = true }];
        }

        ImmutableArray<MessyPiece> pieces = [new MessyPiece(typed, bold), .. MessyParagraph.Of(section.Title, bold), .. MessyParagraph.Of(section.Text)];
        return [new MessyParagraph(pieces, Habits.Pick("both", "left")) { Style = style, Number = number, IsRunning = section.Title.Length == 0 }];
    }
}
