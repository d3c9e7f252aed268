using System.Text;
using ThiDua.Localization.Tables;
using ThiDua.Rules;
using ThiDua.Rules.Tables;

namespace ThiDua.Tests.Localization;

/// <summary>A data file of localization that is wrong is refused with its row.</summary>
public sealed class LocalizationDataTests
{
    private const string Common = "\"reason\": \"Vì vậy\", \"validFrom\": \"2025-07-01\", \"clause\": \"Luật\", \"certainty\": \"X\"";

    [Theory]
    [InlineData("passes.json", "\"pass\": \"nothing\"", "pass có mã không biết “nothing”")]
    [InlineData("passes.json", "\"pass\": \"leftovers\", \"find\": \"(huyện\"", "mẫu “(huyện” sai")]
    [InlineData("phrases.json", "\"stage\": \"later\", \"find\": \"tỉnh\"", "stage có mã không biết “later”")]
    [InlineData("phrases.json", "\"stage\": \"scope\", \"find\": \"tỉnh\", \"ask\": \"Có phải không?\"", "câu hỏi (ask) và các lựa chọn (choices) phải đi cùng nhau")]
    [InlineData("protections.json", "\"kind\": \"person\", \"find\": \"tỉnh\"", "kind có mã không biết “person”")]
    [InlineData("counterparts.json", "\"to\": [\"culture-society\"]", "thiếu cơ quan cấp tỉnh (code hoặc names)")]
    [InlineData("counterparts.json", "\"names\": [\"Sở Nội vụ\"]", "thiếu cơ quan của địa phương (to hoặc text)")]
    public void A_wrong_row_is_refused_with_its_place(string file, string fields, string message)
    {
        var fault = Refused(file, $$"""[{ "id": "ROW-1", {{fields}}, {{Common}} }]""");

        Assert.Contains($"{file}, hàng 1 (ROW-1)", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rows_for_a_pass_on_one_day_are_refused()
    {
        var fault = Refused("passes.json", $$"""[{ "id": "ROW-1", "pass": "deadline", {{Common}} }, { "id": "ROW-2", "pass": "deadline", {{Common}} }]""");

        Assert.Contains("hai hàng cùng pass “deadline” có hiệu lực cùng ngày", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_pass_has_its_row() =>
        Assert.Equal(PassCodes.All.Order(StringComparer.Ordinal), LocalizationBook.BuiltIn.Passes.Rows.Select(row => row.Pass).Order(StringComparer.Ordinal));

    private static RulesDataException Refused(string file, string json) => Assert.Throws<RulesDataException>(() => LocalizationBook.Read(
        RuleBook.BuiltIn, name => name == file ? new MemoryStream(Encoding.UTF8.GetBytes(json)) : LocalizationBook.OpenResource(name)));
}
