using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>Data for sample plans.</summary>
internal static class SampleText
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public const string Sentence =
        "Các phòng, ban, đơn vị, các thôn, bản căn cứ chức năng, nhiệm vụ được giao chủ động triển khai phong trào thi đua, "
        + "gắn với việc thực hiện nhiệm vụ chính trị, phát triển kinh tế - xã hội của địa phương.";

    /// <summary>Titles of clauses in the samples, to tell a clause with a title from one without.</summary>
    public static IReadOnlyList<string> ClauseTitles { get; } = ["Mục đích", "Yêu cầu", "Đối tượng thi đua", "Nội dung thi đua",
        "Kinh phí thực hiện"];

    public static string Plan(object body, object? signature = null, int? number = 82, object[]? appendices = null,
        string? subject = null) =>
        JsonSerializer.Serialize(
            new
            {
                number,
                subject = subject ?? "Triển khai phong trào thi đua “Cả nước thi đua xây dựng nông thôn mới” năm 2026",
                opening = new[] { "Thực hiện chỉ đạo của cấp trên, Ủy ban nhân dân ban hành Kế hoạch như sau:" },
                body,
                appendices,
                recipients = new
                {
                    entries = new[] { "Sở Nội vụ (để b/c)", "Thường trực Đảng ủy, HĐND", "Các phòng, ban, đơn vị" },
                    archive = new { units = new[] { "VHXH" } },
                },
                signature = signature ?? Signed(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Nguyễn Văn An"),
            },
            Json);

    public static object Signed(string[] lines, string name, string[]? otherPosts = null) => new { lines, name, otherPosts };

    public static object Text(string text) => new { text };

    /// <summary>A numbered block with a title, a text or both.</summary>
    public static object Section(string marker, string? title, string? text = null, params object[] blocks) =>
        new { marker, title, text, blocks = blocks.Length > 0 ? blocks : null };

    public static object Table(int columns, int rows, string? caption = null) => new
    {
        table = new
        {
            caption,
            columns = Enumerable.Range(1, columns).Select(c => new
            {
                title = c == 1 ? "STT" : $"Nội dung {c}",
                align = c == 1
                ? "center" : null
            }),
            rows = Enumerable.Range(1, rows).Select(r => new { cells = Enumerable.Range(1, columns).Select(c => $"{r}.{c}") }),
        },
    };

    /// <summary>Scheme B: Roman, Arabic, letters.</summary>
    public static object[] Short() =>
    [
        Section("roman", "Mục đích, yêu cầu", null,
            Section("arabic", "Mục đích", null, Text(Sentence)),
            Section("arabic", "Yêu cầu", null, Section("letter", null, Sentence), Section("letter", null, Sentence), Section("dash",
                null, Sentence))),
        Section("roman", "Tổ chức thực hiện", null,
            Section("arabic", null, Sentence),
            Section("arabic", null, "Phòng Văn hóa - Xã hội theo dõi, tổng hợp (chi tiết tại Phụ lục kèm theo).")),
    ];

    /// <summary>More than three pages, with a list of eight points, a table and a title with a text behind it.</summary>
    public static object[] Long() =>
    [
        .. Enumerable.Range(1, 6).Select(n => Section("roman", $"Nhóm nhiệm vụ thứ {n}", null,
            Section("arabic", "Đối tượng thi đua", Sentence),
            Section("arabic", "Nội dung thi đua", null, [.. Enumerable.Range(1, 8).Select(_ => Section("letter", null, Sentence))]),
            Section("arabic", null, Sentence))),
        Table(5, 12, "Bảng 1. Chỉ tiêu thi đua"),
        Section("roman", "Kinh phí và tổ chức thực hiện", Sentence, Section("arabic", "Kinh phí thực hiện", null, Text(Sentence))),
    ];

    /// <summary>Scheme A: part, chapter, division, subdivision, article, clause, point.</summary>
    public static object[] Articles() =>
    [
        Section("part", "Quy định của kế hoạch", null,
            Section("chapter", "Quy định chung", null,
                Section("article", "Phạm vi điều chỉnh", null, Text(Sentence)),
                Section("article", null, Sentence)),
            Section("chapter", "Tổ chức phong trào", null,
                Section("division", "Nội dung", null,
                    Section("subdivision", "Nội dung chung", null,
                        Section("article", "Các nhóm nội dung", null,
                            Section("arabic", "Nội dung thi đua", null,
                                [.. Enumerable.Range(1, 8).Select(_ => Section("letter", null, Sentence))]),
                            Section("arabic", null, Sentence)))))),
        Section("part", "Điều khoản thi hành", null, Section("article", "Hiệu lực", null, Text(Sentence))),
    ];

    /// <summary>Parts that hold Roman sections, as plans have them.</summary>
    public static object[] Parts() =>
        [Section("part", "Tình hình chung", null, Short()), Section("part", "Kế hoạch năm 2026", null, Short())];

    public static object Appendix(string? title, params object[] blocks) => new { title, blocks };
}
