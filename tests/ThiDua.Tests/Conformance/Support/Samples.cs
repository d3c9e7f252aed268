using System.Collections.Concurrent;
using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Kinds;
using static ThiDua.Tests.Conformance.Support.SampleText;
using Pipeline = ThiDua.Tests.Support.Pipeline;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>
/// Sample plans, made as the service makes them; two are made from a tree, with what the plan's template has no data for. Documents
/// of other kinds are made from trees.
/// </summary>
internal static class Samples
{
    private const string Template = "plan.emulation-campaign";
    private const string BinhLu = "xã Bình Lư, tỉnh Lai Châu";
    private static readonly ConcurrentDictionary<string, PlanFile> Opened = new(StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, Func<OutputFormat, byte[]>> Makers = new Dictionary<string, Func<OutputFormat, byte[]>>
    {
        ["commune"] = format => Make(format, BinhLu, Plan(Short())),
        ["long"] = format =>
            Make(format, "xã An Thới Đông, Thành phố Hồ Chí Minh", Plan(Long(), Signed(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
                "Trần Thị Bình"))),
        ["hcm"] = format => Make(format, "Thành phố Hồ Chí Minh", Plan(Short(), appendices: [Appendix("Chỉ tiêu thi đua", Table(4, 3))]), "2026-12-29"),
        ["long-name"] = format => Make(format, "phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội", Plan(Short())),
        ["number-led"] = format => Make(format, "phường 1 Bảo Lộc, tỉnh Lâm Đồng", Plan(Short(), appendices: [Appendix(null, Text(Sentence))])),
        ["province"] = format =>
            Make(format, "tỉnh Lai Châu", Plan(Long(), Signed(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Lê Văn Cường"))),
        ["appendices"] = format => Make(format, BinhLu, Plan(Short(), appendices: ThreeAppendices())),
        ["draft"] = format => Make(format, BinhLu, Plan(Short(), number: null, appendices: [Appendix("Biểu mẫu", Text(Sentence))]), "2026-06"),
        ["issued"] = format => Make(format, BinhLu, Plan(Short(), number: 7, appendices: [Appendix("Biểu mẫu", Table(3, 2))]), "2026-03-05"),
        ["wide-table"] = format => Make(format, BinhLu, Plan((object[])[.. Short(), Table(9, 5, "Bảng 1. Phân công nhiệm vụ"), .. Parts()])),
        ["ends-with-table"] = format => Make(format, BinhLu, Plan((object[])[.. Short(), Table(9, 5)])),
        ["decimal"] = format => Make(format, BinhLu, Plan((object[])[Section("roman", "Nội dung chung", null,
            Section("arabic", "Nội dung thi đua", null, Section("decimal", "Nội dung thi đua", Sentence), Section("decimal", null,
                Sentence)))])),
        ["long-subject"] = format =>
            Make(format, BinhLu, Plan(Short(), subject: string.Join(' ',
                Enumerable.Repeat("Triển khai phong trào thi đua xây dựng nông thôn mới", 4)))),
        ["articles"] = format => Make(format, BinhLu, Plan(Articles())),
        ["parts"] = format => Make(format, BinhLu, Plan(Parts())),
        ["kept-copies"] = format => Make(format, BinhLu, KeptCopies()),
        ["legal-bases"] = format => Write(format, Tree(null, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
                "Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội")),
        ["superior"] = format => Write(format, Tree("UBND XÃ BÌNH LƯ")),
        ["signed-head"] = format => Sign(format, "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
        ["signed-deputy"] = format => Sign(format, "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
        ["signed-kt"] = format => Sign(format, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ["signed-tl"] = format => Sign(format, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        ["signed-tl-kt"] = format => Sign(format, "TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ["signed-tuq"] = format => Sign(format, "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
        ["signed-q"] = format => Sign(format, "Q. GIÁM ĐỐC"),
        ["other-post"] = format => Make(format, BinhLu, Plan(Short(), Signed(["TRƯỞNG BAN"], "Nguyễn Văn An", ["CHỦ TỊCH UBND XÃ BÌNH LƯ"]))),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>Documents of other kinds, made from trees.</summary>
    public static IEnumerable<string> Kinds => KindDocuments.All.Keys;

    public static PlanFile Get(string name) => Opened.GetOrAdd(name, n => new PlanFile(DocxFile.Open(File(n, OutputFormat.Docx))));

    /// <summary>The same sample as a PDF file.</summary>
    public static byte[] Pdf(string name) => File(name, OutputFormat.Pdf);

    /// <summary>A sample as a file.</summary>
    public static byte[] File(string name, OutputFormat format) =>
        KindDocuments.All.TryGetValue(name, out var tree) ? Write(format, tree()) : Makers[name](format);

    private static byte[] Make(OutputFormat format, string unit, string data, string date = "2026-05-20") =>
        Pipeline.File(format, Template, unit, data, date);

    private static byte[] Sign(OutputFormat format, params string[] lines) =>
        Make(format, BinhLu, Plan(Short(), Signed(lines, "Nguyễn Văn An")));

    private static string KeptCopies() =>
        Plan(Short()).Replace("\"units\":[\"VHXH\"]", "\"units\":[\"VHXH\"],\"copies\":2", StringComparison.Ordinal);

    private static object[] ThreeAppendices() =>
    [
        Appendix("Chỉ tiêu thi đua của các thôn, bản", Short()),
        Appendix("Biểu tổng hợp kết quả", Table(9, 40)),
        Appendix("Danh sách tập thể, cá nhân", Text(Sentence), Table(4, 3), Table(8, 3, "Bảng 2. Phân bổ"), Text(Sentence)),
    ];

    private static byte[] Write(OutputFormat format, OfficialDocument document)
    {
        var formatted = DocumentFormatter.Format(document, FormatProfile.Decree30);
        Assert.True(formatted.Succeeded, string.Join(Environment.NewLine, formatted.Diagnostics));
        var file = new OutputWriter(FontLibrary.BuiltIn).Write(format, formatted.Value, "sample");
        Assert.True(file.Succeeded, string.Join(Environment.NewLine, file.Diagnostics));
        return file.Value.Content;
    }

    private static OfficialDocument Tree(string? superior, params string[] bases)
    {
        Assert.True(DocumentKinds.TryGet("plan", out var plan));
        var body = superior is null
            ? new IssuingBody([], ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"], "Ủy ban nhân dân xã Bình Lư")
            : new IssuingBody([superior], ["PHÒNG VĂN HÓA - XÃ HỘI"], "Phòng Văn hóa - Xã hội");
        return new OfficialDocument(
            new DocumentHeader(body, new DocumentNumber(12, "KH-UBND"), "Bình Lư", new IssueDate(2026, 5, 20)),
            plan,
            [new TextSpan("Triển khai phong trào thi đua")],
            [.. bases.Select(b => ImmutableArray.Create<Inline>(new TextSpan(b)))],
            [new Paragraph([new TextSpan(Sentence)])],
            new RecipientList(["Các phòng, ban, đơn vị"], new ArchiveLine(["VHXH"])),
            [new SignatureBlock(["TRƯỞNG PHÒNG"], [], "Nguyễn Văn An")],
            []);
    }
}
