namespace ThiDua.Tests.Conformance.Mutations;

/// <summary>Changes to the text, its structure and its legal bases.</summary>
internal static class TextMutations
{
    public static IEnumerable<Mutation> All => [.. LegalBases, .. Body, .. Structure];

    private static IEnumerable<Mutation> LegalBases =>
    [
        new("ND30-CAN-1", "legal-bases", "upright", e => e.Style("LegalBasis", "rPr", "i", ("val", "0"))),
        new("ND30-CAN-1", "legal-bases", "12 pt", e => e.Style("LegalBasis", "rPr", "sz", ("val", "24"))),
        new("ND30-CAN-2", "legal-bases", "two in one paragraph", e => e.Say("2022;", "2022; Căn cứ Luật Ngân sách nhà nước;")),
        new("ND30-CAN-3", "legal-bases", "comma for the semicolon", e => e.Say("2022;", "2022,")),
        new("ND30-CAN-3", "legal-bases", "semicolon at the end", e => e.Say("Xã hội.", "Xã hội;")),
    ];

    private static IEnumerable<Mutation> Body =>
    [
        new("ND30-BODY-1", "commune", "12 pt in a style", e => e.Style("BodyText", "rPr", "sz", ("val", "24"))),
        new("ND30-BODY-1", "commune", "one paragraph of 13 pt", e => e.Type("a)", "sz", "26")),
        new("ND30-BODY-2", "commune", "italics", e => e.Style("Point", "rPr", "i", ("val", "1"))),
        new("ND30-BODY-2", "commune", "bold", e => e.Type("Thực hiện chỉ đạo", "b", "1")),
        new("ND30-BODY-3", "commune", "left-aligned", e => e.Style("Clause", "pPr", "jc", ("val", "left"))),
        new("ND30-BODY-4", "commune", "1.1 cm", e => e.Style("BodyText", "pPr", "ind", ("firstLine", "624"))),
        new("ND30-BODY-5", "commune", "5 pt", e => e.Style("BodyText", "pPr", "spacing", ("before", "100"))),
        new("ND30-BODY-6", "commune", "two lines", e => e.Style("BodyText", "pPr", "spacing", ("line", "480"))),
        new("ND30-BODY-6", "commune", "exact spacing", e => e.Style("Clause", "pPr", "spacing", ("lineRule", "exact"))),
        new("ND30-BODY-7", "commune", "no mark", e => e.Say("./.", ".")),
        new("ND30-BODY-7", "commune", "a mark too many", e => e.Say("như sau:", "như sau./.")),
        new("ND30-BODY-9", "hcm", "no word of the appendix", e => e.Say(" (chi tiết tại Phụ lục kèm theo)", "")),
    ];

    private static IEnumerable<Mutation> Structure =>
    [
        new("ND30-STR-1", "articles", "a chapter without title", e => e.Drop("QUY ĐỊNH CHUNG")),
        new("ND30-STR-2", "articles", "Arabic number of a chapter", e => e.Say("Chương II", "Chương 2")),
        new("ND30-STR-2", "articles", "part not centred", e => e.Style("PartLabel", "pPr", "jc", ("val", "both"))),
        new("ND30-STR-2", "articles", "capitals", e => e.Say("Phần II", "PHẦN II")),
        new("ND30-STR-3", "articles", "small letters", e => e.Say("QUY ĐỊNH CHUNG", "Quy định chung")),
        new("ND30-STR-3", "articles", "regular", e => e.Style("PartTitle", "rPr", "b", ("val", "0"))),
        new("ND30-STR-4", "articles", "Roman number of a division", e => e.Say("Mục 1", "Mục I")),
        new("ND30-STR-4", "articles", "italics", e => e.Style("DivisionLabel", "rPr", "i", ("val", "1"))),
        new("ND30-STR-5", "articles", "12 pt", e => e.Style("DivisionTitle", "rPr", "sz", ("val", "24"))),
        new("ND30-STR-6", "articles", "no full stop", e => e.Say("Điều 1. ", "Điều 1 ")),
        new("ND30-STR-6", "articles", "regular", e => e.Style("Article", "rPr", "b", ("val", "0"))),
        new("ND30-STR-6", "articles", "an article left out", e => e.Say("Điều 2. ", "Điều 3. ")),
        new("ND30-STR-7", "articles", "all bold", e => e.Type("Điều 2. ", "b", "1")),
        new("ND30-STR-8", "commune", "bracket for the full stop", e => e.Say("2. Phòng", "3. Phòng")),
        new("ND30-STR-8", "commune", "italics", e => e.Style("Clause", "rPr", "i", ("val", "1"))),
        new("ND30-STR-8", "commune", "another size", e => e.Type("2. Phòng", "sz", "26")),
        new("ND30-STR-9", "commune", "regular title", e => e.Style("Heading2", "rPr", "b", ("val", "0"))),
        new("ND30-STR-9", "commune", "text behind the title", e => e.Say("2. Yêu cầu", "2. Yêu cầu Các phòng, ban chủ động triển khai")),
        new("ND30-STR-10", "long", "e for đ, as word processors count", e => e.Say("đ) ", "e) ")),
        new("ND30-STR-10", "articles", "f after e", e => e.Say("g) ", "f) ")),
        new("ND30-STR-11", "parts", "Arabic number of a part", e => e.Say("Phần II", "Phần 2")),
        new("ND30-STR-11", "parts", "title in small letters", e => e.Say("TÌNH HÌNH CHUNG", "Tình hình chung")),
        new("ND30-STR-12", "commune", "small letters", e => e.Say("I. MỤC ĐÍCH, YÊU CẦU", "I. Mục đích, yêu cầu")),
        new("ND30-STR-12", "commune", "regular", e => e.Style("Heading1", "rPr", "b", ("val", "0"))),
        new("ND30-STR-12", "commune", "a number left out", e => e.Say("II. TỔ CHỨC", "III. TỔ CHỨC")),
        new("ND30-STR-13", "commune", "bold without a title", e => e.Style("Clause", "rPr", "b", ("val", "1"))),
        new("ND30-STR-14", "commune", "bold", e => e.Style("Point", "rPr", "b", ("val", "1"))),
    ];
}
