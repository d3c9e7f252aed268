namespace ThiDua.Tests.Properties;

/// <summary>Random texts, tame and wild.</summary>
internal static class RandomText
{
    private static readonly string[] Tame =
    [
        "Phong", "trào", "thi", "đua", "chuyển", "đổi", "số", "Ủy", "ban", "nhân", "dân", "xã", "“Bình", "Lư”", "2026", "70%", "&", "<b>", "]]>",
        "{{tên}}", "Nghị", "quyết", "hoà", "a\u0302\u0323", "dài-dài-dài-dài-dài-dài-dài-dài-dài-dài-dài-dài-dài-dài-dài-dài", "\n", "\t", "\u00A0",
        "\"nháy\"", "'", "–", "…", "./.", ";",
    ];

    private static readonly string[] Wild =
        ["", " ", "\0", "\u0001", "\u001F", "\uFFFE", "\uFFFF", "😀", "\u202E", "\uFEFF", "漢字", "\u0301", "\r\n", "{{#each", "</document>", "<!DOCTYPE a>"];

    /// <summary>Words that a document may hold.</summary>
    public static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Tame[random.Next(Tame.Length)])) is var text && text.Trim().Length == 0 ? "chữ" : text;

    /// <summary>Something a document may not hold, perhaps.</summary>
    public static string Anything(Random random) => random.Next(2) == 0 ? Wild[random.Next(Wild.Length)] : Words(random, random.Next(1, 5));
}
