using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service.Authoring;

/// <summary>Templates made of Word files over a real connection.</summary>
public sealed class ImportTemplateTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private ThiDuaClient Client => fixture.Service.Client;

    [Fact]
    public async Task A_Word_file_is_imported_published_and_rendered_with_data()
    {
        var word = new PlainWord().Head().P("BÁO CÁO", "center", true).P("Kết quả tháng {{tháng}}", "center", true)
            .P("I. KẾT QUẢ", bold: true).P("Thu {{number số thu}} đồng, đạt {{percent số thu; dự toán}}% dự toán.").P("{{#each (where việc; “loại”; “xong”)}}").P("{{sentence tên}}").P("{{/each}}").Foot().File();
        var made = await Client.ImportTemplateAsync(Request(word, "binh-lu.bao-cao-thang"));
        var put = await Client.PutTemplateAsync(made.Files);
        var rendered = await Client.RenderAsync(new RenderRequest
        {
            TemplateId = "binh-lu.bao-cao-thang",
            Unit = Plans.Unit,
            IssueDate = "2026-05-20",
            Formats = { Format.Docx },
            DataJson = """
                { "thang": "5", "soThu": 1250000, "duToan": 2000000, "signature": { "name": "Trần Thanh Tuấn" },
                  "viec": [{ "ten": "Sửa đường", "loai": "xong" }, { "ten": "Xây chợ", "loai": "dở" }, { "ten": "Trồng cây", "loai": "xong" }] }
                """,
        });

        Assert.Equal(["body.hbs", "samples/phuong.json", "samples/xa.json", "schema.json", "template.json"], made.Files.Select(file => file.Path));
        Assert.Equal(("binh-lu.bao-cao-thang", "1.0.0", "Báo cáo tháng"), (put.Version.TemplateId, put.Version.Version, put.Version.Name));
        Assert.Equal(
            ["BÁO CÁO", "Kết quả tháng 5", "I. KẾT QUẢ", "Thu 1.250.000 đồng, đạt 62,5% dự toán.", "Sửa đường.", "Trồng cây./."],
            DocxText.Paragraphs(rendered.Files[0].Content.ToByteArray()).SkipWhile(line => line != "BÁO CÁO").TakeWhile(line => line != "Nơi nhận:"));
    }

    [Fact]
    public async Task A_template_without_a_first_day_holds_from_today()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions(), new ManualClock().Replace);
        var request = Request(new PlainWord().Head().P("THÔNG BÁO", "center", true).P("Họp {{việc}}.").Foot().File(), "rieng.ngay");
        request.ValidFrom = "";
        var made = await service.Client.ImportTemplateAsync(request);
        var today = DateOnly.FromDateTime(new ManualClock().GetUtcNow().UtcDateTime.AddHours(7));

        Assert.Contains($"\"validFrom\": \"{today:yyyy-MM-dd}\"", made.Files.Single(file => file.Path == "template.json").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_tag_is_told_with_its_paragraph()
    {
        var word = new PlainWord().Head("Số: {{số}}/TB-UBND").P("THÔNG BÁO", "center", true).P("Họp {{longdate ngày}}.").P("{{#each việc}}").Foot().File();
        var fields = StatusDetails.Of<BadRequest>(await FailAsync(Request(word, "rieng.loi")))!.FieldViolations;

        Assert.Equal(
            [("paragraphs[3]", "TEMPLATE_TAG"), ("paragraphs[9]", "TEMPLATE_TAG"), ("paragraphs[10]", "TEMPLATE_TAG")],
            fields.Select(field => (field.Field, field.Reason)));
        Assert.Equal("Đoạn 10 (“Họp {{longdate ngày}}.”) dùng “longdate” không phải là một hàm. Có phải ý là “longDate”?", fields[1].Description);
    }

    [Fact]
    public async Task Wrong_fields_of_the_request_are_all_told()
    {
        var failure = await FailAsync(new ImportTemplateRequest
        {
            TemplateId = "Mẫu 1",
            Levels = { Level.Unspecified },
            Version = "1",
            Matter = "khong-co",
            Description = "a\nb",
            ValidFrom = "20/5/2026",
        });

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(
            ["description", "file", "levels", "matter", "name", "template_id", "valid_from", "version"],
            StatusDetails.Of<BadRequest>(failure)!.FieldViolations.Select(field => field.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_level_without_a_unit_on_the_first_day_is_refused()
    {
        var request = Request(new PlainWord().Head().P("THÔNG BÁO", "center", true).P("Họp {{việc}}.").Foot().File(), "rieng.cu");
        request.Levels.Add(Level.SpecialZone);
        request.ValidFrom = "2020-01-01";

        Assert.All(
            StatusDetails.Of<BadRequest>(await FailAsync(request))!.FieldViolations,
            field => Assert.Equal(("valid_from", "LEVEL_WITHOUT_UNIT"), (field.Field, field.Reason)));
    }

    [Fact]
    public async Task A_file_that_is_not_Word_is_refused()
    {
        var failure = await FailAsync(Request("Không phải Word"u8.ToArray(), "rieng.tep"));

        Assert.Equal("FILE_NOT_WORD", StatusDetails.Of<ErrorInfo>(failure)!.Reason);
    }

    private static ImportTemplateRequest Request(byte[] word, string id) => new()
    {
        File = ByteString.CopyFrom(word),
        TemplateId = id,
        Name = "Báo cáo tháng",
        Levels = { Level.Commune, Level.Ward },
        ValidFrom = "2025-07-01",
    };

    private async Task<RpcException> FailAsync(ImportTemplateRequest request) =>
        await Assert.ThrowsAsync<RpcException>(async () => await fixture.Service.Templates.ImportTemplateAsync(request));
}
