using ThiDua.Documents.Kinds;

namespace ThiDua.Tests.Documents;

/// <summary>Kinds and forms as data.</summary>
public sealed class DocumentFormTests
{
    /// <summary>Headings and symbols of Phụ lục III, Mục I, in its order; dispatch and open letter have none.</summary>
    private const string Table =
        "NGHỊ QUYẾT NQ;QUYẾT ĐỊNH QĐ;CHỈ THỊ CT;QUY CHẾ QC;QUY ĐỊNH QyĐ;THÔNG CÁO TC;THÔNG BÁO TB;HƯỚNG DẪN HD;CHƯƠNG TRÌNH CTr;KẾ HOẠCH KH;"
        + "PHƯƠNG ÁN PA;ĐỀ ÁN ĐA;DỰ ÁN DA;BÁO CÁO BC;BIÊN BẢN BB;TỜ TRÌNH TTr;HỢP ĐỒNG HĐ;CÔNG ĐIỆN CĐ;BẢN GHI NHỚ BGN;BẢN THỎA THUẬN BTT;"
        + "GIẤY ỦY QUYỀN GUQ;GIẤY MỜI GM;GIẤY GIỚI THIỆU GGT;GIẤY NGHỈ PHÉP GNP;PHIẾU GỬI PG;PHIẾU CHUYỂN PC;PHIẾU BÁO PB; ; ";

    [Fact]
    public void Headings_and_symbols_are_those_of_the_decree() =>
        Assert.Equal(Table.Split(';').Order(StringComparer.Ordinal), DocumentKinds.All.Select(k => $"{k.Heading} {k.Symbol}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_form_names_its_clause() =>
        Assert.All(DocumentKinds.All.Select(k => k.Form).Distinct(), f => Assert.Contains("Mẫu " + f.Id, f.Clause, StringComparison.Ordinal));

    [Fact]
    public void Only_dispatches_submissions_reports_and_telegrams_are_addressed() =>
        Assert.Equal(
            ["dispatch", "report", "submission", "telegram"],
            DocumentKinds.All.Where(k => k.Addressees != AddresseeUse.None).Select(k => k.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("decision", "tặng Giấy khen", "Về việc ")]
    [InlineData("decision", "Về việc tặng Giấy khen", "")]
    [InlineData("decision", "Ban hành Kế hoạch", "")]
    [InlineData("decision", "Phê duyệt danh sách", "")]
    [InlineData("dispatch", "báo cáo kết quả", "V/v ")]
    [InlineData("dispatch", "V/v báo cáo kết quả", "")]
    [InlineData("plan", "Triển khai phong trào", "")]
    public void The_form_puts_its_words_before_a_subject_that_has_none_of_its_own(string kind, string subject, string opening)
    {
        Assert.True(DocumentKinds.TryGet(kind, out var found));
        Assert.Equal(opening, found.Form.OpeningOf(subject));
    }
}
