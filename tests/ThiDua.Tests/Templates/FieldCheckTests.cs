using System.Text.Json.Nodes;
using ThiDua.Documents.Diagnostics;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>What a schema says of fields together, by <c>x-checks</c>.</summary>
public class FieldCheckTests
{
    private const string Body = "<document><subject>x</subject></document>";

    [Theory]
    [InlineData("a < b", """ "a": "08:00", "b": "07:30" """, "“Đầu” (08:00) phải trước “Cuối” (07:30).")]
    [InlineData("a <= b", """ "a": "2026-05-10", "b": "2026-03-09" """, "“Đầu” (10/5/2026) không được sau “Cuối” (09/3/2026).")]
    [InlineData("a < b", """ "a": "01/12", "b": "10/11" """, "“Đầu” (01/12) phải trước “Cuối” (10/11).")]
    [InlineData("a > b", """ "a": "2026-05-10", "b": "2026-05-10" """, "“Đầu” (10/5/2026) phải sau “Cuối” (10/5/2026).")]
    [InlineData("n + m = count(list)", """ "n": 4, "m": 1, "list": ["x"] """, "“Số một” cộng “Số hai” (4 + 1 = 5) phải bằng số mục của “Danh sách” (1).")]
    [InlineData("n + m = 3", """ "n": 4 """, "“Số một” (4) phải bằng 3.")]
    [InlineData("n >= 10", """ "n": 4 """, "“Số một” (4) không được nhỏ hơn 10.")]
    [InlineData("count(list) <= n", """ "n": 1, "list": ["x", "y"] """, "Số mục của “Danh sách” (2) không được lớn hơn “Số một” (1).")]
    [InlineData("@date < a", """ "a": "2026-05-20" """, "Ngày của văn bản (20/5/2026) phải trước “Đầu” (20/5/2026).")]
    public void Fields_that_do_not_go_together_are_told_by_their_titles_and_values(string that, string fields, string message)
    {
        var fault = Fault(that, fields)!;

        Assert.Equal(("FIELDS_DISAGREE", message, "Hãy sửa một trong các trường này."), (fault.Code, fault.Message, fault.Hint));
    }

    [Theory]
    [InlineData("a < b", """ "a": "08:00", "b": "08:01" """)]
    [InlineData("a < b", """ "a": "08:00" """)]
    [InlineData("a < b", """ "a": "05/3", "b": "10/11" """)]
    [InlineData("a < b", """ "a": "2026-05", "b": "2026-05-20" """)]
    [InlineData("n + m = 4", """ "n": 4 """)]
    [InlineData("n <= m", """ "n": 4 """)]
    [InlineData("count(list) = 0", """ "n": 4 """)]
    [InlineData("@date <= a", """ "a": "2026-05-20" """)]
    public void Fields_that_go_together_or_were_not_given_are_no_fault(string that, string fields) => Assert.Null(Fault(that, fields));

    [Theory]
    [InlineData("n <= m", "group.n")]
    [InlineData("count(list) <= m", "group.list")]
    [InlineData("@date < a", "issueDate")]
    [InlineData("5 < n", "group.n")]
    public void The_fault_stands_at_the_first_field(string that, string path) =>
        Assert.Equal(path, Fault(that, """ "n": 4, "m": 1, "list": ["x", "y"], "a": "2026-01-01" """)!.Path);

    [Theory]
    [InlineData("n < unknown", "không có trường “unknown”")]
    [InlineData("n ~ m", "không có phép so sánh")]
    [InlineData("n < m - 1", "“m - 1” không phải là số")]
    [InlineData("count(n < m", "“count(n” không phải là số")]
    public void A_check_that_cannot_be_looked_at_makes_the_template_unusable(string that, string problem)
    {
        var fault = TestTemplate.Fault(Body, Group(that));

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_of_a_condition_has_no_checks_of_its_own() => Assert.Contains(
        "x-checks không dùng được ở đây",
        TestTemplate.Fault(Body, """
            "group": { "type": "object", "properties": { "n": { "type": "integer" } }, "if": { "required": ["n"] }, "then": { "x-checks": [{ "that": "1 < 2" }] } }
            """).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("minutes", "xa", "end", "13:00", "start", "“Giờ bắt đầu” (14:00) phải trước “Giờ kết thúc” (13:00).")]
    [InlineData("report.campaign-final", "xa", "parentPlan.reportDue", "2030-10-14", "issueDate", "Ngày của văn bản (14/10/2030) phải trước “Hạn báo cáo của cấp trên” (14/10/2030).")]
    [InlineData("report.campaign-final", "xa", "dataUntil", "2030-11-30", "dataUntil", "“Số liệu tính đến hết ngày” (30/11/2030) không được sau ngày của văn bản (14/10/2030).")]
    [InlineData("plan.emulation-campaign", "xa", "parentPlan.reportDue", "10/11", "deadlines.annualReport", "“Hạn gửi báo cáo hằng năm” (10/11) phải trước “Hạn báo cáo hằng năm của cấp trên” (10/11).")]
    [InlineData("plan.emulation-annual", "xa", "deadlines.parentReport", "2020-01-01", "deadlines.report", "phải trước “Hạn báo cáo của cấp trên” (01/01/2020).")]
    [InlineData("plan.inspection", "xa", "deadlines.result", "2020-01-01", "schedule[0].date", "phải trước “Hạn báo cáo kết quả kiểm tra” (01/01/2020).")]
    [InlineData("award.council-minutes", "xa", "members", 12, "present", "Số mục của “Thành viên dự họp” cộng số mục của “Thành viên vắng mặt” (10 + 1 = 11) phải bằng “Tổng số thành viên Hội đồng” (12).")]
    [InlineData("award.council-minutes", "xa", "laureates[0].agree", 11, "laureates[0].agree", "“Số phiếu đồng ý” (11) không được lớn hơn số mục của “Thành viên dự họp” (10).")]
    [InlineData("award.ballot-minutes", "xa", "invalid", 1, "valid", "“Số phiếu hợp lệ” cộng “Số phiếu không hợp lệ” (10 + 1 = 11) phải bằng “Số phiếu thu về” (10).")]
    [InlineData("award.ballot-minutes", "xa", "laureates[3].disagree", 2, "laureates[3].agree", "“Số phiếu đồng ý” cộng “Số phiếu không đồng ý” (9 + 2 = 11) phải bằng “Số phiếu hợp lệ” (10).")]
    [InlineData("award.guidance", "xa", "dossiers.parentDue", "2027-09-30", "dossiers.due", "“Hạn gửi hồ sơ” (30/9/2027) phải trước “Hạn gửi hồ sơ lên cấp trên” (30/9/2027).")]
    [InlineData("award.decision", "xa", "proposal.date", "2027-11-16", "proposal.date", "“Ngày của tờ trình” (16/11/2027) không được sau ngày của văn bản (15/11/2027).")]
    public void A_sample_in_which_fields_contradict_one_another_is_refused(string template, string name, string field, object value, string path, string message)
    {
        var sample = Sample.Of(template, name);
        var data = JsonNode.Parse(sample.DataJson)!;
        Set(data, field, JsonValue.Create(value)!);

        var faults = Pipeline.Render(template, sample.Unit, data.ToJsonString()).Diagnostics;

        Assert.All(faults, fault => Assert.Equal("FIELDS_DISAGREE", fault.Code));
        Assert.Equal(path, faults[0].Path);
        Assert.EndsWith(message, faults[0].Message, StringComparison.Ordinal);
    }

    private static void Set(JsonNode data, string field, JsonNode value)
    {
        var steps = field.Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        var at = steps[..^1].Aggregate(data, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        at[steps[^1]] = value;
    }

    private static Diagnostic? Fault(string that, string fields)
    {
        var package = TestTemplate.Read(Body, Group(that));
        Assert.True(package.Succeeded, string.Join('\n', package.Diagnostics));
        return TestTemplate.Merge(package.Value, $$""" "group": { {{fields}} } """).Diagnostics.SingleOrDefault(fault => fault.Severity == Severity.Error);
    }

    private static string Group(string that) => $$"""
        "group": { "type": "object", "additionalProperties": false, "properties": {
            "a": { "title": "Đầu", "type": "string" }, "b": { "title": "Cuối", "type": "string" },
            "n": { "title": "Số một", "type": "integer" }, "m": { "title": "Số hai", "type": "integer" },
            "list": { "title": "Danh sách", "type": "array", "items": { "type": "string" } } },
          "x-checks": [{ "that": "{{that}}" }] }
        """;
}
