using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Tests.Layout;

/// <summary>Documents of every kind of block, each made from a seed.</summary>
internal sealed class RandomDocuments(int seed)
{
    private static readonly string[] Words =
    [
        "Ủy", "ban", "nhân", "dân", "xã", "thi", "đua", "khen", "thưởng",
        "kinh tế-xã hội", "2026", "Nghị", "quyết", "“Cả", "nước”", "(sau", "đây)", "30/2020/NĐ-CP",
        "mục\u00A0tiêu", "a", "nghiêng", "phát triển;", "nông thôn,", "–", "100%", "trách nhiệm.",
    ];

    private static readonly Role[] TextRoles =
    [
        Role.BodyText, Role.BodyText, Role.BodyText, Role.Clause, Role.Point, Role.Item, Role.Item, Role.LegalBasis, Role.Heading1, Role.Heading2,
        Role.Heading3, Role.Article, Role.PartLabel, Role.PartTitle, Role.DivisionLabel, Role.DivisionTitle, Role.Subject, Role.AppendixReference,
    ];

    private readonly Random _random = new(seed);

    public FormattedDocument Next()
    {
        var sections = Enumerable.Range(0, _random.Next(1, 4)).Select(Section);
        return new FormattedDocument(new DocumentProperties($"Văn bản {seed}", "vi-VN", []), Blocks.Styles, [.. sections]);
    }

    private FormattedSection Section(int index)
    {
        var page = Blocks.Profile.Page with { RestartNumbering = index == 0 || Chance(0.5) };
        page = Chance(0.2) ? page.ToLandscape() : page;
        page = !page.IsLandscape && Chance(0.2) ? page with { Height = new Length(page.Height.Twips / 2) } : page;
        var blocks = ImmutableArray.CreateBuilder<FormattedBlock>();
        blocks.Add(Paragraph(Role.KindTitle, 4));
        for (var i = _random.Next(1, 25); i > 0; i--)
        {
            blocks.Add(Block(page));
        }

        // A ruled line or an empty paragraph at the end may come on a page of its own.
        blocks.Add(Paragraph(Role.BodyText, 60));
        return new FormattedSection(page, blocks.ToImmutable());
    }

    private FormattedBlock Block(PageSetup page) => _random.Next(12) switch
    {
        0 => new RuledLine(
            Blocks.Points(page.TextWidth.Points / 2), Blocks.Points(page.TextWidth.Points / 4), Blocks.Points(0.5), Blocks.Points(2), Chance(0.5)),
        1 => Table(page, Blocks.Profile.Tables.Border),
        2 => Table(page, Length.Zero),
        3 => Blocks.Text("", Role.RuledLine) with { Runs = [] },
        _ => Paragraph(TextRoles[_random.Next(TextRoles.Length)], Chance(0.1) ? 400 : 60),
    };

    private FormattedParagraph Paragraph(Role role, int words)
    {
        var format = Blocks.Styles[role].Paragraph;
        format = Chance(0.1) ? format with { WidowControl = false } : format;
        format = Chance(0.1) ? format with { KeepNext = !format.KeepNext } : format;
        format = role is not (Role.TableCell or Role.TableHeading) && Chance(0.1)
            ? format with { Left = Blocks.Points(_random.Next(60)), Right = Blocks.Points(_random.Next(60)) }
            : format;
        format = Chance(0.1) ? format with { Line = new LineSpacing(1, Blocks.Points(_random.Next(20, 30))) } : format;
        return new FormattedParagraph(role, format, [.. Runs(role, _random.Next(1, words))]);
    }

    private IEnumerable<FormattedRun> Runs(Role role, int words)
    {
        var look = Blocks.Styles[role].Character;
        while (words > 0)
        {
            var count = Math.Min(words, _random.Next(1, 30));
            words -= count;
            var text = string.Concat(Enumerable.Range(0, count).Select(_ => Words[_random.Next(Words.Length)] + (Chance(0.02) ? "\n" : " ")));
            yield return new FormattedRun(words == 0 ? text.TrimEnd() : text, look with { Bold = Chance(0.2) || look.Bold, Italic = Chance(0.2) });
        }
    }

    private FormattedTable Table(PageSetup page, Length border)
    {
        var columns = _random.Next(1, 7);
        var widths = Enumerable.Repeat(new Length(page.TextWidth.Twips / columns), columns);
        var heads = border.Twips > 0 ? _random.Next(0, 3) : 0;
        var rows = ImmutableArray.CreateBuilder<FormattedRow>();
        rows.AddRange(Rows(columns, heads, Role.TableHeading));
        rows.AddRange(Rows(columns, _random.Next(1, 15), Role.TableCell));
        return new FormattedTable([.. widths], rows.ToImmutable(), border, Blocks.Profile.Tables.CellPadding);
    }

    /// <summary>Rows whose cells are now and then merged; the last column never is, so that every row has a cell of its own.</summary>
    private IEnumerable<FormattedRow> Rows(int columns, int count, Role role)
    {
        var open = new (int Rows, int Span)[columns];
        for (var row = 0; row < count; row++)
        {
            var cells = ImmutableArray.CreateBuilder<FormattedCell>();
            for (var column = 0; column < columns;)
            {
                var (left, span) = open[column];
                if (left > 0)
                {
                    cells.Add(new FormattedCell([Blocks.Text("", Role.TableCell) with { Runs = [] }], span, RowMerge.Continues));
                    open[column] = (left - 1, span);
                    column += span;
                    continue;
                }

                span = column + 2 < columns && open[column + 1].Rows == 0 && Chance(0.15) ? 2 : 1;
                var rows = column + span < columns && Chance(0.15) ? Math.Min(_random.Next(2, 7), count - row) : 1;
                open[column] = (rows - 1, span);
                cells.Add(Cell(role, span, rows > 1 ? RowMerge.Begins : RowMerge.None));
                column += span;
            }

            yield return new FormattedRow(cells.ToImmutable(), role == Role.TableHeading, role == Role.TableHeading || Chance(0.7));
        }
    }

    private FormattedCell Cell(Role role, int span, RowMerge merge)
    {
        var words = role == Role.TableHeading ? 5 : Chance(0.03) ? 250 : 12;
        return new FormattedCell([Paragraph(role, words)], span, merge, Chance(0.5));
    }

    private bool Chance(double share) => _random.NextDouble() < share;
}
