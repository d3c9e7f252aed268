using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>Edits documents at random, the same for the same seed, as somebody might who makes one plan from another.</summary>
internal sealed class TreeEdits(int seed)
{
    private static readonly string[] Words =
        ["xã", "bản", "thôn", "Bình Lư", "phong trào thi đua", "thực hiện", "chuyển đổi số", "năm 2026", "25%", "và", "của", "-", "01/6/2026", "Nhân dân"];

    private readonly Random _random = new(seed);

    /// <summary>A document with some changes.</summary>
    public OfficialDocument Edit(OfficialDocument document)
    {
        for (var i = _random.Next(1, 9); i > 0; i--)
        {
            document = _random.Next(12) switch
            {
                0 => document with { Subject = Alter(document.Subject) },
                1 when document.Recipients is { } list => document with { Recipients = list with { Entries = EditList(list.Entries, Phrase) } },
                2 when !document.Signatures[0].SignedByHand => document with { Signatures = [document.Signatures[0] with { Name = "Nguyễn Văn " + "ABCDEF"[_random.Next(6)] }] },
                3 => document with { Signatures = [document.Signatures[0] with { AuthorityLines = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] }] },
                4 => document with { Appendices = EditList(document.Appendices, () => new Appendix(Text(Phrase()), [Any(), Table(_random.Next(3, 9))])) },
                _ => document with { Body = Edit(document.Body) },
            };
        }

        return document;
    }

    /// <summary>A table with a head and some rows.</summary>
    public DataTable Table(int columns) => new(
        _random.Next(2) == 0 ? Text("Bảng " + Phrase()) : [],
        [.. Enumerable.Repeat(new TableColumn(), columns)],
        [new([.. Enumerable.Range(1, columns).Select(i => new TableCell(Text($"Cột {i}")))])],
        [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Row(columns))]);

    private ImmutableArray<Block> Edit(ImmutableArray<Block> blocks)
    {
        if (blocks.IsEmpty)
        {
            return [Any()];
        }

        var at = _random.Next(blocks.Length);
        return _random.Next(7) switch
        {
            0 when blocks.Length > 1 => blocks.RemoveAt(at),
            1 => blocks.Insert(at, Any()),
            2 => blocks.Add(Any()),
            3 when blocks.Length > 2 => blocks.RemoveAt(at).Insert(_random.Next(blocks.Length - 1), blocks[at]),
            _ => blocks.SetItem(at, Edit(blocks[at])),
        };
    }

    private Block Edit(Block block) => block switch
    {
        Paragraph paragraph => new Paragraph(Alter(paragraph.Inlines)),
        Section { Blocks.IsEmpty: false } section when _random.Next(4) > 0 => section with { Blocks = Edit(section.Blocks) },
        Section { Text.IsEmpty: false } section => section with { Text = Alter(section.Text) },
        Section section => section with { Title = Alter(section.Title) },
        DataTable table => EditTable(table),
        _ => Any(),
    };

    private DataTable EditTable(DataTable table)
    {
        var at = _random.Next(table.Rows.Length);
        return _random.Next(4) switch
        {
            0 when table.Rows.Length > 1 => table with { Rows = table.Rows.RemoveAt(at) },
            1 => table with { Rows = table.Rows.Insert(at, Row(table.Columns.Length)) },
            2 => Table(_random.Next(2, 10)),
            _ => table with { Rows = table.Rows.SetItem(at, EditRow(table.Rows[at])) },
        };
    }

    private TableRow EditRow(TableRow row)
    {
        var at = _random.Next(row.Cells.Length);
        return row with { Cells = row.Cells.SetItem(at, row.Cells[at] with { Inlines = Alter(row.Cells[at].Inlines) }) };
    }

    private TableRow Row(int columns) => new([.. Enumerable.Range(0, columns).Select(_ => new TableCell(_random.Next(5) == 0 ? [] : Text(Phrase())))]);

    private ImmutableArray<T> EditList<T>(ImmutableArray<T> list, Func<T> make) =>
        list.Length > 0 && _random.Next(2) == 0 ? list.RemoveAt(_random.Next(list.Length)) : list.Insert(_random.Next(list.Length + 1), make());

    private Block Any() => _random.Next(5) switch
    {
        0 => Table(_random.Next(2, 9)),
        1 => new Section(Marker.Roman, Text(Phrase()), [], [new Paragraph(Text(Phrase()))]),
        2 => new Section(Marker.Dash, [], Text(Phrase()), []),
        _ => new Paragraph(Text(Phrase())),
    };

    /// <summary>A text with words taken out, put in or replaced.</summary>
    private ImmutableArray<Inline> Alter(ImmutableArray<Inline> inlines)
    {
        var words = string.Concat(inlines.Select(inline => inline.PlainText)).Split(' ').ToList();
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var at = _random.Next(words.Count);
            switch (_random.Next(3))
            {
                case 0 when words.Count > 1:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, Word());
                    break;
                default:
                    words[at] = Word();
                    break;
            }
        }

        var half = _random.Next(words.Count);
        return [new TextSpan(string.Join(' ', words[..half]) + " ", Emphasis.Italic), new TextSpan(string.Join(' ', words[half..]))];
    }

    private string Phrase() => string.Join(' ', Enumerable.Range(0, _random.Next(2, 25)).Select(_ => Word()));

    private string Word() => Words[_random.Next(Words.Length)];

    private static ImmutableArray<Inline> Text(string text) => [new TextSpan(text)];
}
