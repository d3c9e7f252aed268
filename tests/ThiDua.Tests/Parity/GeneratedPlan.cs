using System.Text.Json.Nodes;

namespace ThiDua.Tests.Parity;

/// <summary>Plans of random words in the shapes in which lines and pages are hard to break alike.</summary>
internal sealed class GeneratedPlan
{
    private readonly Random _random;
    private readonly RandomText _words;

    private GeneratedPlan(int seed) => (_random, _words) = (new Random(seed), new RandomText(new Random(seed + 1000)));

    /// <summary>The data of a plan.</summary>
    /// <param name="seed">Which one.</param>
    /// <param name="shape">What it is made of.</param>
    public static string Json(int seed, PlanShape shape) => new GeneratedPlan(seed).Make(seed, shape).ToJsonString();

    private JsonObject Make(int seed, PlanShape shape)
    {
        var small = shape == PlanShape.OnePage;
        var plan = new JsonObject
        {
            ["number"] = seed,
            ["issueDate"] = "2026-05-20",
            ["subject"] = "Triển khai " + _words.Some(4, small ? 12 : 30),
            ["opening"] = new JsonArray(_words.Some(10, small ? 30 : 80)),
            ["body"] = new JsonArray([.. Body(shape), Text(3, small ? 20 : 70)]),
            ["recipients"] = new JsonObject
            {
                ["entries"] = List(_random.Next(2, small ? 6 : 14), () => _words.Some(2, 6)),
                ["archive"] = new JsonObject { ["units"] = new JsonArray("VHXH") },
            },
            ["signature"] = new JsonObject { ["lines"] = new JsonArray("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ["name"] = "Nguyễn Văn A" },
        };
        if (shape is PlanShape.Mixed or PlanShape.SixtyPages)
        {
            plan["appendices"] = new JsonArray(new JsonObject { ["title"] = _words.Take(4), ["blocks"] = new JsonArray(Text(20, 200), Table(8, _random.Next(2, 45))) });
        }

        return plan;
    }

    private IEnumerable<JsonNode> Body(PlanShape shape) => shape switch
    {
        PlanShape.OnePage => Many(_random.Next(1, 4), () => _random.Next(2) == 0 ? Text(5, 30) : Marked("arabic", 2, 20)),
        PlanShape.LongWords => [Section(4, LongWordBlock), LongWordTable()],
        PlanShape.LongLists => [Section(1, () => Marked("arabic", 1, 6)), .. Many(_random.Next(50, 110), () => Marked(_random.Next(3) switch { 0 => "dash", 1 => "plus", _ => "letter" }, 1, 30))],
        PlanShape.LongTables => [Text(3, 120), MergedTable(_random.Next(30, 60)), Text(3, 120), Table(_random.Next(2, 6), _random.Next(60, 120))],
        PlanShape.WideFirstColumns => Many(_random.Next(2, 4), WideFirstTable),
        PlanShape.SixtyPages => Many(33, () => Section(_random.Next(1, 7), Block)),
        _ => Many(_random.Next(1, 5), () => Section(_random.Next(1, 7), Block)),
    };

    private JsonObject Section(int blocks, Func<JsonNode> block) => new()
    {
        ["marker"] = "roman",
        ["title"] = _words.Take(4),
        ["blocks"] = new JsonArray([.. Many(blocks, block)]),
    };

    private JsonObject Block() => _random.Next(10) switch
    {
        < 3 => new JsonObject
        {
            ["marker"] = "arabic",
            ["title"] = _words.Some(2, 20),
            ["blocks"] = new JsonArray(Text(3, 120), Marked("dash", 1, 40), Marked("plus", 1, 40), Marked("letter", 1, 40)),
        },
        < 6 => Marked("arabic", 1, 40),
        < 8 => Text(1, 60),
        _ => Table(4, _random.Next(2, 45)),
    };

    private JsonObject LongWordBlock() => new()
    {
        ["marker"] = "arabic",
        ["title"] = _words.WithLong(2),
        ["blocks"] = new JsonArray(
            new JsonObject { ["text"] = new JsonArray(_words.WithLong(5) + " ", new JsonObject { ["text"] = _words.WithLong(1), ["bold"] = true }, _words.WithLong(3)) },
            new JsonObject { ["marker"] = "dash", ["text"] = _words.WithLong(4) },
            new JsonObject { ["marker"] = "letter", ["text"] = _words.Long() }),
    };

    private JsonObject LongWordTable() => Table(3, ["STT", _words.Long(), _words.Take(2)], [.. Enumerable.Range(1, 12).Select(r => List(3, i => i == 0 ? r : i == 1 ? _words.WithLong(2) : _words.Long()))]);

    private JsonObject Table(int columns, int rows) => Table(
        columns, ["STT", .. Many(columns - 1, () => _words.Take(2))], [.. Enumerable.Range(1, rows).Select(r => List(columns, i => i == 0 ? r : _words.Some(1, i == 1 ? 20 : 5)))]);

    /// <summary>Groups of rows under one merged cell, a sum in bold below each, and a cell too long to be kept on one page.</summary>
    private JsonObject MergedTable(int rows)
    {
        var lines = new List<JsonArray>();
        for (var group = 1; lines.Count < rows; group++)
        {
            var size = _random.Next(1, 4);
            for (var i = 0; i < size; i++)
            {
                var row = List(2, _ => _words.Some(1, 14));
                if (i == 0)
                {
                    row.Insert(0, new JsonObject { ["text"] = group + " " + _words.Some(1, 6), ["rows"] = size });
                }

                lines.Add(row);
            }

            lines.Add(new JsonArray(new JsonObject { ["text"] = _words.Take(3), ["columns"] = 2 }, group));
        }

        lines.Add(new JsonArray("x", _words.Take(450), "y"));
        return Table(3, ["Nhóm", "Nội dung", "Ghi chú"], lines);
    }

    private JsonObject WideFirstTable()
    {
        var columns = _random.Next(2, 6);
        var table = Table(
            columns, Many(columns, () => _words.Take(2)).ToArray(), [.. Enumerable.Range(1, _random.Next(10, 40)).Select(_ => List(columns, i => i == 0 ? _words.Some(10, 45) : _random.Next(100)))]);
        if (_random.Next(2) == 0)
        {
            foreach (var (column, i) in table["table"]!["columns"]!.AsArray().Select((c, i) => (c!, i)))
            {
                column["width"] = i == 0 ? 7.5 : 1.3;
            }
        }

        return table;
    }

    private JsonObject Table(int columns, IReadOnlyList<JsonNode> titles, IReadOnlyList<JsonArray> rows) => new()
    {
        ["table"] = new JsonObject
        {
            ["caption"] = _words.Take(5),
            ["columns"] = List(columns, i => new JsonObject { ["title"] = titles[i] }),
            ["rows"] = new JsonArray([.. rows.Select(cells => new JsonObject { ["cells"] = cells })]),
        },
    };

    private JsonObject Marked(string marker, int least, int below) => new()
    {
        ["marker"] = marker,
        ["text"] = new JsonArray(_words.Some(least, below) + " ", new JsonObject { ["text"] = _words.Take(4), ["bold"] = true }, " " + _words.Some(least, below)),
    };

    private JsonObject Text(int least, int below) => new() { ["text"] = _words.Some(least, below) };

    private static JsonArray List(int count, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, count).Select(item)]);

    private static JsonArray List(int count, Func<string> item) => List(count, _ => item());

    private static JsonNode[] Many(int count, Func<JsonNode> item) => [.. Enumerable.Range(0, count).Select(_ => item())];
}
