using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Authoring;
using ThiDua.Service.Pipeline;
using ThiDua.Templates.Authoring;
using ThiDua.Templates.Store;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Authoring;

/// <summary>The helpers that a template written in Word may call.</summary>
public class WordHelperTests
{
    [Theory]
    [InlineData("Ngày {{shortDate ngày họp}}, {{weekday ngày họp}}, {{longDate ngày họp}}.", """ "ngayHop": "2026-11-20" """, "Ngày 20/11/2026, thứ Sáu, ngày 20 tháng 11 năm 2026.")]
    [InlineData("Từ {{clock giờ họp}}.", """ "gioHop": "08:30" """, "Từ 08 giờ 30 phút.")]
    [InlineData("{{upperFirst tên}} và {{lowerFirst tên}}: {{sentence tên}}", """ "ten": "Bản Mới" """, "Bản Mới và bản Mới: Bản Mới.")]
    [InlineData("{{twoDigits số hộ}} hộ, {{words số hộ}}.", """ "soHo": 7 """, "07 hộ, bảy.")]
    [InlineData("{{number kinh phí}} đồng.", """ "kinhPhi": 1234567.5 """, "1.234.567,5 đồng.")]
    [InlineData("{{number (add thu; chi)}} đồng.", """ "thu": 1200, "chi": 300 """, "1.500 đồng.")]
    [InlineData("Đạt {{percent kết quả; kế hoạch}}%, làm tròn {{percent kết quả, kế hoạch, 0}}%.", """ "ketQua": 59, "keHoach": 60 """, "Đạt 98,3%, làm tròn 98%.")]
    [InlineData("Khen {{honourees tập thể; cá nhân; 0}}.", """ "tapThe": 5, "caNhan": 12 """, "Khen 05 tập thể, 12 cá nhân.")]
    [InlineData("Trong {{years năm đầu; năm cuối}} năm.", """ "namDau": 2026, "namCuoi": 2030 """, "Trong 5 năm.")]
    [InlineData("Có {{count danh sách}}: {{#each danh sách}}{{ordinal @index}}) {{tên}}; {{/each}}hết.", """ "danhSach": [{ "ten": "Bản Nà Khằm" }, { "ten": "Lò Thị Mai" }] """, "Có 2: 1) Bản Nà Khằm; 2) Lò Thị Mai; hết.")]
    [InlineData("Tổng {{number (sum danh sách; “số tiền”)}} đồng.", """ "danhSach": [{ "soTien": 1500000 }, { "soTien": 700000.5 }] """, "Tổng 2.200.000,5 đồng.")]
    [InlineData("{{#each (where danh sách “loại” “Cá nhân”)}}{{tên}}, {{/each}}{{count (where danh sách; \"loại\"; \"Tập thể\")}} tập thể.", """ "danhSach": [{ "ten": "Bản Nà Khằm", "loai": "Tập thể" }, { "ten": "Lò Thị Mai", "loai": "Cá nhân" }] """, "Lò Thị Mai, 1 tập thể.")]
    [InlineData("{{#with (find danh sách; \"loại\"; \"Tập thể\")}}{{tên}}{{/with}}, có ghi chú: {{count (having danh sách; \"ghi chú\")}}.", """ "danhSach": [{ "ten": "Lò Thị Mai", "loai": "Cá nhân", "ghiChu": "Nữ" }, { "ten": "Bản Nà Khằm", "loai": "Tập thể" }] """, "Bản Nà Khằm, có ghi chú: 1.")]
    [InlineData("{{#if (eq loại; \"nặng\")}}Nặng{{else}}Nhẹ{{/if}}, {{#if (eq số; 3)}}ba{{else}}khác{{/if}}, {{#if (gte số; 5)}}đủ{{else}}thiếu{{/if}}.", """ "loai": "nặng", "so": 3 """, "Nặng, ba, thiếu.")]
    [InlineData("Các năm {{#each (range năm đầu; năm cuối)}}{{this}} {{/each}}.", """ "namDau": 2026, "namCuoi": 2028 """, "Các năm 2026 2027 2028.")]
    [InlineData("Theo {{law “emulation-law” “short”}}, {{nội dung}}.", """ "noiDung": "xã" """, "Theo Luật Thi đua, khen thưởng, xã.")]
    [InlineData("{{#each chỉ tiêu}}{{tên}}: {{number (resultOf this)}}/{{number (targetOf this)}} {{verdict this}}; {{/each}}hết.", """ "chiTieu": [{ "ten": "Hộ nghèo", "planned": 5, "actual": 4.5, "lowerIsBetter": true }, { "ten": "Nhà văn hóa", "planned": 12, "actual": 12 }, { "ten": "Đường", "planned": 8, "actual": 6 }] """, "Hộ nghèo: 4,5/5 Vượt; Nhà văn hóa: 12/12 Đạt; Đường: 6/8 Chưa đạt; hết.")]
    [InlineData("Chưa đạt {{count (judged chỉ tiêu; \"Chưa đạt\")}}.", """ "chiTieu": [{ "planned": 12, "actual": 12 }, { "planned": 8, "actual": 6 }] """, "Chưa đạt 1.")]
    [InlineData("Đủ: {{#each (passing phiếu; số ủy viên; 90)}}{{tên}} {{/each}}; thiếu: {{#each (failing phiếu; số ủy viên)}}{{tên}} {{/each}}.", """ "soUyVien": 9, "phieu": [{ "ten": "Lò Thị Mai", "agree": 9 }, { "ten": "Vàng A Páo", "agree": 5 }, { "ten": "Lù Văn Sơn", "agree": 2 }] """, "Đủ: Lò Thị Mai ; thiếu: Lù Văn Sơn.")]
    [InlineData("{{#if (passed số phiếu; số ủy viên)}}Thông qua{{else}}Không{{/if}}.", """ "soPhieu": 5, "soUyVien": 9 """, "Thông qua.")]
    [InlineData("Ý kiến: {{rich ý kiến}}.", """ "yKien": ["rất ", { "text": "tốt", "bold": true }] """, "Ý kiến: rất tốt.")]
    [InlineData("{{#each danh sách}}{{tên}} ({{@root.đơn vị}}, {{unit.fullName}}), {{/each}}hết.", """ "donVi": "UBND", "danhSach": [{ "ten": "Bản Nà Khằm" }, { "ten": "Lò Thị Mai" }] """, "Bản Nà Khằm (UBND, xã Bình Lư), Lò Thị Mai (UBND, xã Bình Lư), hết.")]
    public void A_helper_prints_the_data(string paragraph, string data, string expected) => Assert.Equal(expected, Text(paragraph, data));

    [Fact]
    public void Blocks_given_as_data_take_the_place_of_their_paragraph() =>
        Assert.Equal("Một. | Hai.", Text("{{blocks nội dung}}", """ "noiDung": [{ "text": "Một." }, { "text": "Hai." }] """));

    [Theory]
    [InlineData("Ngày {{longdate ngày họp}}.", "dùng “longdate” không phải là một hàm.", "Có phải ý là “longDate”?")]
    [InlineData("{{niceDate ngày họp}}", "dùng “niceDate” không phải là một hàm.", "Hãy xem các hàm dùng được trong tài liệu viết mẫu.")]
    [InlineData("{{number (tổng a; b)}}", "dùng “tổng” không phải là một hàm.", "Hãy xem các hàm dùng được trong tài liệu viết mẫu.")]
    [InlineData("{{percent kết quả kế hoạch}}", "dùng “percent” với 1 giá trị, cần 2 hoặc 3.", "Hãy ghi các giá trị cách nhau bằng dấu chấm phẩy.")]
    [InlineData("{{where việc; \"a\"; \"b\"}}", "dùng “where” không đúng chỗ.", "Hãy dùng trong {{#each (where …)}} hoặc {{count (where …)}}.")]
    [InlineData("{{sum việc; tiền}}", "có “tiền” không đặt trong ngoặc kép.", "Hãy ghi “tiền”.")]
    [InlineData("{{law “luat-thi-dua”}}", "có mã căn cứ pháp lý “luat-thi-dua” không có trong bảng.", "")]
    [InlineData("{{number (prize \"household\")}}", "dùng “prize”: mẫu viết bằng Word không khai được hình thức khen thưởng.", "Hãy ghi số tiền thành một trường, hoặc dùng mẫu award.decision.")]
    [InlineData("{{longDate ngày}} {{number ngày}}", "dùng “ngày” theo hai kiểu khác nhau (ngày, số, chữ).", "Hãy đặt hai tên khác nhau.")]
    [InlineData("{{#each việc}}{{/each}}{{sentence việc}}", "dùng danh sách “việc” như một giá trị.", "Hãy in từng mục trong {{#each …}}.")]
    [InlineData("{{count (where việc; \"a\"; \"b\"}}", "có dấu ngoặc đơn không đi thành cặp.", "Hãy thêm hoặc bỏ cho đủ cặp.")]
    [InlineData("{{#if (eq loại; \"a)}}x{{/if}}", "có dấu ngoặc kép không đi thành cặp.", "Hãy thêm hoặc bỏ cho đủ cặp.")]
    [InlineData("{{signature}}", "có trường “signature” trùng tên dành cho phần đầu, phần cuối văn bản.", "Hãy đặt tên khác; số, ngày, nơi nhận, chữ ký không cần ghi trong mẫu.")]
    [InlineData("Gồm: {{blocks nội dung}}", "có {{blocks nội dung}} không đứng một mình.", "Hãy để {{blocks …}} thành một đoạn riêng.")]
    [InlineData("{{> mảnh}}", "có trường “> mảnh” không hiểu được.", "Hãy ghi tên trường bằng chữ và số, ví dụ {{tên đơn vị}}.")]
    public void A_wrong_call_is_told_with_its_paragraph_and_the_remedy(string paragraph, string problem, string hint)
    {
        var fault = Assert.Single(Read(paragraph).Diagnostics);

        Assert.Equal(("TEMPLATE_TAG", $"Đoạn 11 (“{paragraph}”) {problem}"), (fault.Code, fault.Message));
        Assert.StartsWith(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_in_the_head_is_refused_with_its_paragraph()
    {
        var fault = Assert.Single(Read(new PlainWord().Head("Số: {{số}}/TB-UBND").P("THÔNG BÁO", "center", true).P("Họp.").Foot()).Diagnostics);

        Assert.Equal("Đoạn 4 (“Số: {{số}}/TB-UBND”) có trường ở phần đầu hoặc phần cuối văn bản.", fault.Message);
    }

    private static Result<IReadOnlyDictionary<string, string>> Read(string paragraph) =>
        Read(new PlainWord().Head().P("THÔNG BÁO", "center", true).P("Về việc họp", "center", true).P(paragraph).Foot());

    private static Result<IReadOnlyDictionary<string, string>> Read(PlainWord word) => new WordTemplates(UnitCatalogue.Default).Read(
        word.File(), new TemplateHead("rieng.ham", "1.0.0", "Mẫu hàm", ["xa", "phuong"], "", "", new DateOnly(2025, 7, 1)));

    /// <summary>What the paragraph prints with the data; its own samples must render too.</summary>
    private static string Text(string paragraph, string data)
    {
        var written = Read(paragraph);
        Assert.True(written.Succeeded, string.Join('\n', written.Diagnostics));
        var package = TemplatePackageReader.Read(written.Value, "test");
        Assert.True(package.Succeeded, string.Join('\n', package.Diagnostics));
        foreach (var sample in package.Value.Samples)
        {
            Lines(package, sample.Unit, sample.DataJson);
        }

        return string.Join(" | ", Lines(package, Plans.Unit, $$"""{ {{data}}, "signature": { "name": "Trần Thanh Tuấn" } }""")
            .SkipWhile(line => line != "Về việc họp").Skip(1).TakeWhile(line => line != "Nơi nhận:")).Replace("./.", ".", StringComparison.Ordinal).TrimEnd('.') + ".";
    }

    private static IEnumerable<string> Lines(Result<TemplatePackage> package, string unit, string data)
    {
        var rendered = ThiDua.Tests.Support.Pipeline.Over(new OneTemplate(package)).Render(
            new("rieng.ham", "", unit, "2026-05-20", data, [OutputFormat.Docx]), CancellationToken.None);
        Assert.True(rendered.Succeeded, string.Join('\n', rendered.Diagnostics) + "\n" + package.Value!.Body);
        return DocxText.Paragraphs(rendered.Value.Files[0].Content);
    }

    private sealed class OneTemplate(Result<TemplatePackage> package) : ITemplateSource
    {
        public System.Collections.Immutable.ImmutableArray<Result<TemplatePackage>> Read() => [package];
    }
}
