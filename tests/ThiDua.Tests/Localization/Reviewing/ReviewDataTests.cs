using System.Text;
using ThiDua.Localization.Reviewing;
using ThiDua.Localization.Tables;
using ThiDua.Rules.Tables;

namespace ThiDua.Tests.Localization.Reviewing;

/// <summary>A data file of checks that is wrong is refused with its row.</summary>
public sealed class ReviewDataTests
{
    [Theory]
    [InlineData("\"find\": \"hàng năm\", \"by\": \"issuer\"", "cần đúng một trong hai")]
    [InlineData("\"put\": \"hằng năm\"", "cần đúng một trong hai")]
    [InlineData("\"by\": \"nobody\"", "by có mã không biết “nobody”")]
    [InlineData("\"find\": \"(hàng năm\"", "mẫu “(hàng năm” sai")]
    [InlineData("\"find\": \"hàng năm\", \"levels\": [\"huyen\"]", "levels có mã không biết “huyen”")]
    [InlineData("\"by\": \"body-of-level\", \"body\": \"nothing\"", "body có mã không biết “nothing”")]
    public void A_wrong_row_is_refused_with_its_place(string fields, string message)
    {
        var json = $$"""
            [{ "id": "ROW-1", "check": "L10", "rule": "Viết đúng", {{fields}}, "reason": "Sai", "severity": "Note", "validFrom": "2020-03-05", "clause": "Chính tả", "certainty": "X" }]
            """;

        var fault = Assert.Throws<RulesDataException>(() => ReviewBook.Read(LocalizationBook.BuiltIn, _ => new MemoryStream(Encoding.UTF8.GetBytes(json))));

        Assert.Contains("review-checks.json, hàng 1 (ROW-1)", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_check_of_the_list_has_a_row() => Assert.Equal(
        Enumerable.Range(1, 17).Select(number => $"L{number}"), ReviewBook.BuiltIn.Rows.Rows.Select(row => row.Check).Distinct().OrderBy(check => int.Parse(check[1..], System.Globalization.CultureInfo.InvariantCulture)));
}
