using System.Text.Json.Nodes;

namespace ThiDua.Tests.Parity;

/// <summary>Plans of random words and shapes: long words, long lists, tables over pages, one page and sixty.</summary>
internal static class GeneratedPlan
{
    private static readonly string[] Words =
        ("phong trào thi đua đổi mới sáng tạo phát triển khoa học công nghệ chuyển đổi số xanh trên địa bàn xã cơ quan đơn vị tổ chức thực hiện hiệu "
        + "quả kinh tế - xã hội KH-UBND 3076/KH-UBND 14/02/2025 (giai đoạn 2026-2030), “Bình dân học vụ số”; 100% video,... Văn hóa – Xã hội "
        + "(Zalo, Facebook, YouTube) nghiêng-nghiêng-nghiêng-nghiêng tổ-công-nghệ-số-cộng-đồng ").TrimEnd().Split(' ');

    /// <summary>A word wider than a line of text, which has to be broken between letters.</summary>
    private static readonly string Unbreakable = string.Concat(Enumerable.Repeat("NGHỊQUYẾTĐẠIHỘI", 5));

    /// <summary>The data of a plan.</summary>
    /// <param name="seed">Which one.</param>
    /// <param name="sections">How many sections it has; about three make a page.</param>
    public static string Json(int seed, int sections)
    {
        var random = new Random(seed);
        var body = Enumerable.Range(0, sections).Select(_ => Section(random)).Append(Text(random, 3, 70)).ToArray();
        return new JsonObject
        {
            ["number"] = seed,
            ["issueDate"] = "2026-05-20",
            ["subject"] = "Triển khai " + Take(random, random.Next(4, 40)),
            ["opening"] = new JsonArray(Take(random, random.Next(10, 80))),
            ["body"] = new JsonArray([.. body]),
            ["recipients"] = new JsonObject
            {
                ["entries"] = new JsonArray([.. Enumerable.Range(0, random.Next(2, 14)).Select(_ => (JsonNode)Take(random, random.Next(2, 6)))]),
                ["archive"] = new JsonObject { ["units"] = new JsonArray("VHXH") },
            },
            ["signature"] = new JsonObject { ["lines"] = new JsonArray("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ["name"] = "Nguyễn Văn A" },
            ["appendices"] = new JsonArray(new JsonObject { ["title"] = Take(random, 4), ["blocks"] = new JsonArray(Text(random, 20, 200), Table(random, 8)) }),
        }.ToJsonString();
    }

    private static JsonNode Section(Random random) => new JsonObject
    {
        ["marker"] = "roman",
        ["title"] = Take(random, 4),
        ["blocks"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Block(random))]),
    };

    private static JsonNode Block(Random random) => random.Next(10) switch
    {
        < 3 => new JsonObject
        {
            ["marker"] = "arabic",
            ["title"] = Take(random, random.Next(2, 20)),
            ["blocks"] = new JsonArray(Text(random, 3, 120), new JsonObject { ["text"] = $"{Take(random, 5)} {Unbreakable} {Take(random, 9)}" }, Marked("dash", random), Marked("plus", random), Marked("letter", random)),
        },
        < 6 => Marked("arabic", random),
        < 8 => Text(random, 1, 60),
        _ => Table(random, 4),
    };

    private static JsonNode Marked(string marker, Random random) => new JsonObject
    {
        ["marker"] = marker,
        ["text"] = new JsonArray(Take(random, random.Next(1, 40)) + " ", new JsonObject { ["text"] = Take(random, 4), ["bold"] = true }, " " + Take(random, random.Next(1, 30))),
    };

    private static JsonNode Text(Random random, int least, int most) => new JsonObject { ["text"] = Take(random, random.Next(least, most)) };

    private static JsonNode Table(Random random, int columns)
    {
        var titles = Enumerable.Range(0, columns).Select(i => (JsonNode)new JsonObject { ["title"] = i == 0 ? "STT" : Take(random, 2) });
        var rows = Enumerable.Range(1, random.Next(2, 45)).Select(r => (JsonNode)new JsonObject
        {
            ["cells"] = new JsonArray([.. Enumerable.Range(0, columns).Select(i => i == 0 ? (JsonNode)r : Take(random, random.Next(1, i == 1 ? 20 : 5)))]),
        });
        return new JsonObject { ["table"] = new JsonObject { ["caption"] = Take(random, 5), ["columns"] = new JsonArray([.. titles]), ["rows"] = new JsonArray([.. rows]) } };
    }

    private static string Take(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]));
}
