using System.Text.Json.Nodes;
using Google.Protobuf;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Localization;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>Local plans made over a real connection.</summary>
public class LocalizationTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private const string Answers = """{"signature": {"name": "Trần Thanh Tuấn"}, "parent": {"number": 3095, "date": "2025-07-28"}}""";

    [Fact]
    public async Task A_plan_comes_back_in_files_with_changes_and_questions()
    {
        var made = await fixture.Service.Client.LocalizeAsync(Request());

        Assert.Equal(
            [
                (LocalizedFileKind.Plan, "KH-Binh-Lu.docx"), (LocalizedFileKind.Plan, "KH-Binh-Lu.pdf"),
                (LocalizedFileKind.Tracked, "KH-Binh-Lu-theo-doi-thay-doi.docx"), (LocalizedFileKind.Changes, "KH-Binh-Lu-thay-doi.json"),
            ],
            made.Files.Where(file => file.Kind != LocalizedFileKind.Report).Select(file => (file.Kind, file.FileName)));
        Assert.StartsWith("Kế hoạch số 3095/KH-UBND ngày 28/7/2025 của UBND tỉnh Lai Châu về ", made.ParentCitation, StringComparison.Ordinal);
        Assert.All(made.Changes, change => Assert.NotEmpty(change.Reasons));
        Assert.Contains(made.Questions, question => question.Rule == "NV-DOAN-KT");
        Assert.DoesNotContain(made.Questions, question => question.Required);
        var json = JsonNode.Parse(File(made, LocalizedFileKind.Changes))!;
        Assert.Equal(made.Changes.Count, json["changes"]!.AsArray().Count);
        Assert.Equal(made.Questions.Select(question => question.Id), json["questions"]!.AsArray().Select(question => (string)question!["id"]!));
    }

    [Fact]
    public async Task The_same_request_gives_the_same_bytes()
    {
        var (first, second) = (await fixture.Service.Client.LocalizeAsync(Request()), await fixture.Service.Client.LocalizeAsync(Request()));

        Assert.Equal(first.Files, second.Files);
    }

    [Fact]
    public async Task Every_file_is_one_that_Word_opens_and_reads_as_the_local_plan()
    {
        var made = await fixture.Service.Client.LocalizeAsync(Request());
        var (plan, tracked) = (File(made, LocalizedFileKind.Plan), File(made, LocalizedFileKind.Tracked));

        Assert.Empty(WordFile.Faults(plan));
        Assert.Empty(WordFile.Faults(tracked));
        Assert.Equal(
            Localizing.Lines(WordFiles.Read(plan).Document).AsEnumerable(), Localizing.Lines(WordFiles.Read(tracked).Document));
    }

    [Fact]
    public async Task Answers_that_do_not_fit_are_told_field_by_field()
    {
        var request = Request();
        request.AnswersJson = """{"daysAhead": 0, "decision": [], "decisions": [{"id": "NV-DOAN-KT-00000000"}], "parent": {"date": "hôm qua"}}""";

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => fixture.Service.Client.LocalizeAsync(request));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(["daysAhead", "decision", "decisions[0]", "parent.date"], failure.Problems.Select(problem => problem.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tỉnh Lai Châu", "unit", StatusCode.FailedPrecondition)]
    [InlineData("xã Không Có, tỉnh Lai Châu", "unit", StatusCode.InvalidArgument)]
    [InlineData("", "unit", StatusCode.InvalidArgument)]
    public async Task A_unit_that_has_no_superior_plan_is_refused(string unit, string field, StatusCode status)
    {
        var request = Request();
        request.Unit = unit;

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => fixture.Service.Client.LocalizeAsync(request));

        Assert.Equal((status, field), (failure.StatusCode, Assert.Single(failure.Problems).Field));
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused_by_its_name()
    {
        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => fixture.Service.Client.RebaseAsync(new RebaseRequest
        {
            Target = Request(),
            OldFile = ByteString.CopyFromUtf8("không phải Word"),
            LocalFile = Request().File,
        }));

        var problem = Assert.Single(failure.Problems);
        Assert.Equal(("old_file", "FILE_NOT_WORD"), (problem.Field, problem.Reason));
    }

    [Fact]
    public async Task An_edited_plan_goes_on_to_a_new_version()
    {
        var made = await fixture.Service.Client.LocalizeAsync(Request());
        var local = WordFiles.Read(File(made, LocalizedFileKind.Plan)).Document;
        var edited = WordFiles.Write(local with { Body = Localizing.Edit(local.Body, "Phát hiện, động viên", "Phát hiện, bồi dưỡng, động viên") });
        var news = WordFiles.Write(Localizing.LaiChau with { Body = Localizing.Edit(Localizing.LaiChau.Body, "Nâng cao vai trò, trách nhiệm", "Đề cao vai trò, trách nhiệm") });
        var target = Request();
        target.File = ByteString.CopyFrom(news);

        var rebased = await fixture.Service.Client.RebaseAsync(new RebaseRequest { Target = target, OldFile = Request().File, LocalFile = ByteString.CopyFrom(edited) });

        var text = string.Join('\n', Localizing.Lines(WordFiles.Read(File(rebased, LocalizedFileKind.Plan)).Document));
        Assert.Contains("Phát hiện, bồi dưỡng, động viên", text, StringComparison.Ordinal);
        Assert.Contains("Đề cao vai trò, trách nhiệm của người đứng đầu", text, StringComparison.Ordinal);
        Assert.Equal(made.Questions.Select(question => question.Id), rebased.Questions.Select(question => question.Id));
    }

    private static LocalizeRequest Request() => new()
    {
        File = ByteString.CopyFrom(ExamplePlan.LaiChau.Docx()),
        Unit = Localizing.BinhLu,
        IssueDate = "2026-05",
        AnswersJson = Answers,
        Formats = { Format.Docx, Format.Pdf },
    };

    private static byte[] File(LocalizeResponse made, LocalizedFileKind kind) => made.Files.First(file => file.Kind == kind).Content.ToByteArray();
}
