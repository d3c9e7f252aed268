using System.Xml.Linq;
using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Mutations;

/// <summary>Changes to the head of the document and to places on the page.</summary>
internal static class HeadMutations
{
    public static IEnumerable<Mutation> All => [.. Grid, .. Nation, .. IssuingBody, .. Number, .. Date, .. Title];

    private static IEnumerable<Mutation> Grid =>
    [
        new("ND30-GRID-1", "commune", "cell of the nation too wide", e => Cell(e, 0, 1, "5000")),
        new("ND30-GRID-1", "commune", "head not first", e => e.Table(0).AddBeforeSelf(new XElement(W.Name("p")))),
        new("ND30-GRID-2", "commune", "head moved in", e => DocxEdit.Set(e.Table(0).Element(W.Name("tblPr"))!, "tblInd", ("w", "400"))),
        new("ND30-GRID-3", "commune", "number at the left", e => e.Lay("Số:", "jc", "val", "left")),
        new("ND30-GRID-4", "commune", "date a line lower", e => e.Lay("Bình Lư, ngày", "spacing", "before", "400")),
        new("ND30-GRID-5a", "commune", "subject indented", e => e.Lay("Triển khai phong", "ind", "left", "1134")),
        new("ND30-GRID-5a", "commune", "kind at the left", e => e.Style("KindTitle", "pPr", "jc", ("val", "left"))),
        new("ND30-GRID-6", "commune", "text narrower than the page", e => e.Style("BodyText", "pPr", "ind", ("right", "567"))),
        new("ND30-GRID-7a", "commune", "signature on the left", e => Cell(e, 1, 0, "1000")),
        new("ND30-GRID-7b", "commune", "name at the left", e => e.Lay("Nguyễn Văn An", "jc", "val", "left")),
        new("ND30-GRID-7c", "commune", "no room for the signature", e => e.Lay("Nguyễn Văn An", "spacing", "before", "240")),
        new("ND30-GRID-7c", "commune", "too much room", e => e.Lay("Nguyễn Văn An", "spacing", "before", "2400")),
        new("ND30-GRID-9b", "commune", "recipients indented", e => e.Style("Recipient", "pPr", "ind", ("left", "284"))),
    ];

    private static IEnumerable<Mutation> Nation =>
    [
        new("ND30-QH-1", "commune", "another wording", e => e.Say("CỘNG HÒA XÃ", "CỘNG HOÀ XÃ")),
        new("ND30-QH-2", "commune", "16 pt in the style", e => e.Style("NationalName", "rPr", "sz", ("val", "32"))),
        new("ND30-QH-2", "commune", "not bold", e => e.Style("NationalName", "rPr", "b", ("val", "0"))),
        new("ND30-QH-2", "commune", "italics on the run", e => e.Type("CỘNG HÒA", "i", "1")),
        new("ND30-QH-3", "commune", "en dashes", e => e.Say("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")),
        new("ND30-QH-4", "commune", "15 pt", e => e.Type("Độc lập", "sz", "30")),
        new("ND30-QH-4", "commune", "at the right", e => e.Style("Motto", "pPr", "jc", ("val", "right"))),
        new("ND30-QH-4", "commune", "bold twice, which is not bold", e => e.CharacterStyle("Độc lập", "b")),
        new("ND30-QH-5", "commune", "shorter line", e => e.Line("Độc lập", p => Indent(p, 1500, 1500))),
        new("ND30-QH-5", "commune", "line not balanced", e => e.Line("Độc lập", p => Indent(p, 1000, 1184))),
        new("ND30-QH-5", "commune", "dotted line",
            e => e.Line("Độc lập", p => p.Descendants(W.Name("top")).Single().SetAttributeValue(W.Name("val"), "dotted"))),
        new("ND30-QH-5", "commune", "thick line",
            e => e.Line("Độc lập", p => p.Descendants(W.Name("top")).Single().SetAttributeValue(W.Name("sz"), "12"))),
        new("ND30-QH-5", "commune", "no line", e => e.Line("Độc lập", p => p.Element(W.Name("pBdr"))!.Remove())),
        new("ND30-QH-5", "long-name", "narrower cell", e => Cell(e, 0, 1, "4000")),
        new("ND30-QH-6", "commune", "one and a half lines", e => e.Style("Motto", "pPr", "spacing", ("line", "360"))),
        new("ND30-QH-6", "commune", "room between", e => e.Style("NationalName", "pPr", "spacing", ("after", "120"))),
        new("ND30-QH-7", "commune", "again in the header of every page",
            e => e.Header("word/header1.xml").Add(new XElement(e.Paragraphs("CỘNG HÒA")[0]))),
        new("ND30-TXT-13", "commune", "modern tone mark", e => e.Say("TM.\u00A0ỦY BAN", "TM.\u00A0UỶ BAN")),
    ];

    private static IEnumerable<Mutation> IssuingBody =>
    [
        new("ND30-ORG-1", "commune", "no unit", e => e.Drop("XÃ BÌNH LƯ")),
        new("ND30-ORG-2", "commune", "11 pt", e => e.Style("IssuingBody", "rPr", "sz", ("val", "22"))),
        new("ND30-ORG-2", "commune", "regular", e => e.Type("XÃ BÌNH LƯ", "b", "0")),
        new("ND30-ORG-2", "commune", "small letters", e => e.Say("XÃ BÌNH LƯ", "Xã Bình Lư")),
        new("ND30-ORG-3", "superior", "bold superior", e => e.Style("SuperiorBody", "rPr", "b", ("val", "1"))),
        new("ND30-ORG-3", "superior", "superior of 14 pt", e => e.Style("SuperiorBody", "rPr", "sz", ("val", "28"))),
        new("ND30-ORG-5", "commune", "abbreviated", e => e.Say("ỦY BAN NHÂN DÂN", "BAN UBND")),
        new("ND30-ORG-6", "commune", "line as long as the name", e => e.Line("XÃ BÌNH LƯ", p => Indent(p, 600, 600))),
        new("ND30-ORG-6", "hcm", "line too short", e => e.Line("THÀNH PHỐ", p => Indent(p, 1450, 1450))),
        new("ND30-ORG-6", "commune", "line not balanced", e => e.Line("XÃ BÌNH LƯ", p => Indent(p, 1400, 1500))),
        new("ND30-ORG-7", "commune", "room between the lines", e => e.Style("IssuingBody", "pPr", "spacing", ("before", "60"))),
        new("ND30-ORG-8", "long-name", "last line in another size", e => e.Type("QUỐC TỬ GIÁM", "sz", "24")),
        new("ND30-ORG-8", "long-name", "a line that does not fit", e => e.Say("QUỐC TỬ GIÁM", "QUỐC TỬ GIÁM VÀ CÁC PHƯỜNG KHÁC")),
        new("ND30-ORG-9", "commune", "national name a line lower", e => e.Lay("CỘNG HÒA", "spacing", "before", "240")),
    ];

    private static IEnumerable<Mutation> Number =>
    [
        new("ND30-SO-1", "commune", "number a line higher", e => e.Lay("Số:", "spacing", "before", "0")),
        new("ND30-SO-2", "commune", "12 pt", e => e.Style("NumberSymbol", "rPr", "sz", ("val", "24"))),
        new("ND30-SO-2", "commune", "no colon", e => e.Say("Số: 82", "Số 82")),
        new("ND30-SO-3", "issued", "no leading zero", e => e.Say("Số: 07/", "Số: 7/")),
        new("ND30-SO-4", "commune", "bold symbol", e => e.Type("Số:", "b", "1")),
        new("ND30-SO-4", "commune", "small letters drawn as capitals", e => e.Type("Số:", "caps", "1")),
        new("ND30-SO-5", "commune", "hyphen for the slash", e => e.Say("82/KH-UBND", "82-KH-UBND")),
        new("ND30-SO-5", "commune", "spaces in the symbol", e => e.Say("82/KH-UBND", "82/KH - UBND")),
        new("ND30-SO-6", "commune", "symbol of another kind", e => e.Say("/KH-UBND", "/BC-UBND")),
        new("ND30-SO-9", "commune", "a year in the symbol", e => e.Say("82/KH-UBND", "82/2026/KH-UBND")),
        new("ND30-SO-13", "draft", "dots for the gap", e => e.Say("Số: \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/", "Số: ....../")),
        new("ND30-TYPE-10", "commune", "heading of another kind", e => e.Say("KẾ HOẠCH", "CHƯƠNG TRÌNH")),
        new("ND30-2L-6", "commune", "a symbol the decree does not have", e => e.Say("/KH-UBND", "/KHTĐ-UBND")),
    ];

    private static IEnumerable<Mutation> Date =>
    [
        new("ND30-DATE-1", "commune", "at the right", e => e.Style("PlaceDate", "pPr", "jc", ("val", "right"))),
        new("ND30-DATE-1", "commune", "longer than the cell", e => e.Type("Bình Lư, ngày", "sz", "48")),
        new("ND30-DATE-2", "commune", "upright", e => e.Style("PlaceDate", "rPr", "i", ("val", "0"))),
        new("ND30-DATE-2", "commune", "12 pt", e => e.Style("PlaceDate", "rPr", "sz", ("val", "24"))),
        new("ND30-DATE-3", "commune", "no comma", e => e.Say("Bình Lư, ngày", "Bình Lư ngày")),
        new("ND30-DATE-4", "issued", "day of one digit", e => e.Say("ngày 05 tháng", "ngày 5 tháng")),
        new("ND30-DATE-5", "issued", "March with a zero", e => e.Say("tháng 3 năm", "tháng 03 năm")),
        new("ND30-DATE-6", "commune", "year of two digits", e => e.Say("năm 2026", "năm 26")),
        new("ND30-DATE-7", "draft", "a day in a draft", e => e.Say("ngày \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 tháng", "ngày 01 tháng")),
        new("ND30-DATE-10", "commune", "another place", e => e.Say("Bình Lư, ngày", "Lai Châu, ngày")),
        new("ND30-DATE-13", "number-led", "without the kind", e => e.Say("Phường 1 Bảo Lộc, ngày", "1 Bảo Lộc, ngày")),
        new("ND30-DATE-14", "hcm", "without the kind", e => e.Say("Thành phố Hồ Chí Minh, ngày", "Hồ Chí Minh, ngày")),
        new("ND30-DATE-15", "commune", "small letter in the place", e => e.Say("Bình Lư, ngày", "Bình lư, ngày")),
    ];

    private static IEnumerable<Mutation> Title =>
    [
        new("ND30-TITLE-1", "commune", "16 pt", e => e.Style("KindTitle", "rPr", "sz", ("val", "32"))),
        new("ND30-TITLE-1", "commune", "small letters", e => e.Say("KẾ HOẠCH", "Kế hoạch")),
        new("ND30-TITLE-2", "commune", "regular", e => e.Style("Subject", "rPr", "b", ("val", "0"))),
        new("ND30-TITLE-2", "commune", "room above", e => e.Style("Subject", "pPr", "spacing", ("before", "120"))),
        new("ND30-TITLE-3", "commune", "line as long as the subject", e => e.Line("Triển khai phong", p => Indent(p, 0, 0))),
        new("ND30-TITLE-3", "long-subject", "line too short", e => e.Line("Triển khai phong", p => Indent(p, 4200, 4200))),
        new("ND30-TITLE-3", "commune", "double line",
            e => e.Line("Triển khai phong", p => p.Descendants(W.Name("top")).Single().SetAttributeValue(W.Name("val"), "double"))),
        new("ND30-TITLE-7", "commune", "6 pt", e => e.Style("KindTitle", "pPr", "spacing", ("before", "120"))),
    ];

    private static void Cell(DocxEdit edit, int table, int cell, string width) => DocxEdit.Set(
        edit.Table(table).Descendants(W.Name("tc")).ElementAt(cell).Element(W.Name("tcPr"))!, "tcW", ("w", width));

    private static void Indent(XElement properties, int left, int right)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        DocxEdit.Set(properties, "ind", ("left", left.ToString(culture)), ("right", right.ToString(culture)));
    }
}
