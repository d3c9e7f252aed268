using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Authoring;
using ThiDua.Templates.Authoring;
using ThiDua.Templates.Store;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Authoring;

/// <summary>A template written in Word becomes one of the library.</summary>
public class WordTemplateTests
{
    [Fact]
    public void Fields_loops_and_conditions_of_a_Word_file_print_the_data()
    {
        var result = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Triển khai {{tên phong trào}}", "center", true)
            .P("Thực hiện {{văn bản cấp trên}} ngày {{longDate ngày ban hành}}, UBND xã ban hành Kế hoạch{{#if thời gian}} trong {{thời gian}}{{/if}} như sau:")
            .P("I. NHIỆM VỤ", bold: true).P("{{#each nhiệm vụ}}").P("1. {{tên}}", bold: true).P("{{nội dung}}").P("{{/each}}").P("II. KINH PHÍ", bold: true).P("{{#if kinh phí}}").P("{{kinh phí}}").P("{{else}}").P("Theo quy định.").P("{{/if}}")
            .Table(true, ["*TT", "*Bản"], ["{{#each bản}}1", "{{this}}{{/each}}"]).Foot().File());

        Assert.Equal(
            [
                "KẾ HOẠCH", "Triển khai Sạch làng", "Thực hiện Kế hoạch của tỉnh ngày ngày 05 tháng 4 năm 2026, UBND xã ban hành Kế hoạch như sau:",
                "I. NHIỆM VỤ", "1. Dọn đường", "Mỗi tháng một lần.", "2. Trồng cây", "Mỗi nhà một cây.", "II. KINH PHÍ", "Theo quy định.", "TT", "Bản", "1", "Nà Khằm", "1", "Thèn Thầu",
            ],
            Text(result, """
                { "tenPhongTrao": "Sạch làng", "vanBanCapTren": "Kế hoạch của tỉnh", "ngayBanHanh": "2026-04-05", "ban": ["Nà Khằm", "Thèn Thầu"],
                  "nhiemVu": [{ "ten": "Dọn đường", "noiDung": "Mỗi tháng một lần." }, { "ten": "Trồng cây", "noiDung": "Mỗi nhà một cây." }],
                  "signature": { "name": "Trần Thanh Tuấn" } }
                """));
    }

    [Fact]
    public void What_the_template_needs_and_what_it_may_lack_stands_in_its_schema()
    {
        var files = Read(new PlainWord().Head().P("THÔNG BÁO", "center", true).P("{{nội dung}}{{#if ghi chú}} ({{ghi chú}}){{/if}}").Foot().File()).Value!;

        var rendered = Render(files, """{ "signature": { "name": "Trần Thanh Tuấn" } }""");
        Assert.Equal("FIELD_REQUIRED noiDung", string.Join(" | ", rendered.Diagnostics.Select(d => $"{d.Code} {d.Path}")));
        Assert.Contains("Nội dung", rendered.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{#each việc}}", "Đoạn 12 (“{{#each việc}}”) có {{#each việc}} mà phía sau không có {{/each}}.")]
    [InlineData("{{/each}}", "Đoạn 12 (“{{/each}}”) có {{/each}} không khớp với chỗ mở.")]
    [InlineData("Tên {{đơn vị", "Đoạn 12 (“Tên {{đơn vị”) có dấu {{ hoặc }} không đi thành cặp.")]
    [InlineData("{{#loop việc}}", "Đoạn 12 (“{{#loop việc}}”) có {{#loop việc}} không hiểu được.")]
    [InlineData("{{ }}", "Đoạn 12 (“{{ }}”) có trường không có tên.")]
    [InlineData("Rồi {{else}}", "Đoạn 12 (“Rồi {{else}}”) có {{else}} không nằm trong {{#if}}.")]
    public void A_fault_names_its_paragraph(string paragraph, string message) => Assert.Equal(
        message, Assert.Single(Read(new PlainWord().Head().P("THÔNG BÁO", "center", true).P("Về {{việc}}", "center").P("Mở đầu.").P(paragraph).Foot().File()).Diagnostics).Message);

    [Fact]
    public void A_file_whose_kind_is_not_known_is_refused() =>
        Assert.Contains(Read(new PlainWord().P("Một đoạn {{a}}.").File()).Diagnostics, d => d.Code == "TEMPLATE_KIND");

    private static Result<IReadOnlyDictionary<string, string>> Read(byte[] file) => new WordTemplates(UnitCatalogue.Default).Read(
        file, new TemplateHead("rieng.mau", "1.0.0", "Mẫu riêng", ["xa", "phuong"], "", "", new DateOnly(2025, 7, 1)));

    private static IEnumerable<string> Text(Result<IReadOnlyDictionary<string, string>> result, string data)
    {
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        var rendered = Render(result.Value, data);
        Assert.True(rendered.Succeeded, string.Join('\n', rendered.Diagnostics));
        return DocxText.Paragraphs(rendered.Value.Files[0].Content).SkipWhile(line => line != "KẾ HOẠCH").TakeWhile(line => line != "./.");
    }

    private static Result<ThiDua.Service.Pipeline.RenderOutput> Render(IReadOnlyDictionary<string, string> files, string data) =>
        ThiDua.Tests.Support.Pipeline.Over(new OneTemplate(TemplatePackageReader.Read(files, "test"))).Render(
            new("rieng.mau", "", Plans.Unit, "2026-05-20", data, [ThiDua.Service.Pipeline.OutputFormat.Docx]), CancellationToken.None);

    private sealed class OneTemplate(Result<TemplatePackage> package) : ITemplateSource
    {
        public System.Collections.Immutable.ImmutableArray<Result<TemplatePackage>> Read() => [package];
    }
}
