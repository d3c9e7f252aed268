using System.Xml.Linq;
using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Mutations;

/// <summary>Changes to signature, recipients, appendices, wording and fields.</summary>
internal static class FootMutations
{
    private const string Fields = "docProps/custom.xml";
    private const string Nbsp = "\u00A0";

    public static IEnumerable<Mutation> All => [.. Signature, .. Forms, .. Recipients, .. Appendices, .. Wording, .. Metadata];

    private static IEnumerable<Mutation> Signature =>
    [
        new("ND30-SIGN-1", "commune", "signature a line lower", e => e.Lay("TM.", "spacing", "before", "480")),
        new("ND30-SIGN-2", "commune", "regular", e => e.Style("SigningAuthority", "rPr", "b", ("val", "0"))),
        new("ND30-SIGN-2", "commune", "small letters", e => e.Say("CHỦ TỊCH", "Chủ tịch")),
        new("ND30-SIGN-2", "commune", "at the left", e => e.Style("SigningAuthority", "pPr", "jc", ("val", "left"))),
        new("ND30-SIGN-3", "commune", "12 pt", e => e.Style("SignerName", "rPr", "sz", ("val", "24"))),
        new("ND30-SIGN-3", "commune", "capitals", e => e.Say("Nguyễn Văn An", "NGUYỄN VĂN AN")),
        new("ND30-SIGN-4", "commune", "slash", e => e.Say("TM." + Nbsp, "T/M ")),
        new("ND30-SIGN-4", "commune", "a space that breaks", e => e.Say("TM." + Nbsp, "TM. ")),
        new("ND30-SIGN-5", "commune", "TM. before a post", e => e.Say("TM." + Nbsp + "ỦY BAN NHÂN DÂN", "TM." + Nbsp + "CHỦ TỊCH")),
        new("ND30-SIGN-5", "commune", "no post", e => e.Drop("CHỦ TỊCH")),
        new("ND30-SIGN-6", "long", "no deputy", e => e.Drop("PHÓ CHỦ TỊCH")),
        new("ND30-SIGN-6", "signed-kt", "deputy of another", e => e.Say("PHÓ CHỦ TỊCH", "PHÓ GIÁM ĐỐC")),
        new("ND30-SIGN-7", "signed-kt", "a post in charge", e => e.Say("PHÓ CHỦ TỊCH", "PHÓ CHỦ TỊCH PHỤ TRÁCH")),
        new("ND30-SIGN-8", "signed-q", "Quyền written out", e => e.Say("Q." + Nbsp, "QUYỀN ")),
        new("ND30-SIGN-9", "signed-tl", "deputy of the head", e => e.Say("CHÁNH VĂN PHÒNG", "PHÓ CHỦ TỊCH")),
        new("ND30-SIGN-10", "signed-tl-kt", "two lines", e => e.Drop("KT.")),
        new("ND30-SIGN-11", "signed-tuq", "passed on", e => e.Say("TRƯỞNG PHÒNG VĂN", "KT. TRƯỞNG PHÒNG VĂN")),
        new("ND30-SIGN-12", "signed-tuq", "paper of the division", e => e.Say("/KH-UBND", "/KH-VHXH")),
        new("ND30-SIGN-17", "other-post", "post below the name", Swap),
        new("ND30-SIGN-17", "other-post", "no other post", e => e.Drop("CHỦ TỊCH UBND")),
        new("ND30-SIGN-18", "commune", "a degree", e => e.Say("Nguyễn Văn An", "TS. Nguyễn Văn An")),
        new("ND30-SIGN-22", "commune", "with the place",
            e => e.Say("TM." + Nbsp + "ỦY BAN NHÂN DÂN", "TM." + Nbsp + "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ")),
        new("ND30-SIGN-28", "commune", "a placeholder", e => e.Say("Nguyễn Văn An", "(Chữ ký, dấu) Nguyễn Văn An")),
    ];

    private static IEnumerable<Mutation> Forms =>
    [
        new("ND30-SIGN-F1", "commune", "no post", e => e.Drop("CHỦ TỊCH")),
        new("ND30-SIGN-F2", "long", "no KT. line", e => e.Drop("KT.")),
        new("ND30-SIGN-F4", "signed-kt", "no KT.", e => e.Say("KT." + Nbsp, "")),
        new("ND30-SIGN-F5", "signed-tl", "TUQ. for TL.", e => e.Say("TL." + Nbsp, "TUQ." + Nbsp)),
        new("ND30-SIGN-F7", "signed-tuq", "no post", e => e.Drop("TRƯỞNG PHÒNG")),
        new("ND30-SIGN-F8", "signed-head", "a prefix", e => e.Say("TRƯỞNG PHÒNG VĂN", "TM. TRƯỞNG PHÒNG VĂN")),
        new("ND30-SIGN-F9", "signed-deputy", "no deputy", e => e.Drop("PHÓ TRƯỞNG PHÒNG")),
        new("ND30-SIGN-F10", "signed-q", "no prefix", e => e.Say("Q." + Nbsp, "")),
    ];

    private static IEnumerable<Mutation> Recipients =>
    [
        new("ND30-NN-1", "commune", "14 pt", e => e.Style("RecipientsLabel", "rPr", "sz", ("val", "28"))),
        new("ND30-NN-1", "commune", "upright", e => e.Style("RecipientsLabel", "rPr", "i", ("val", "0"))),
        new("ND30-NN-1", "commune", "underlined", e => e.Type("Nơi nhận:", "u", "single")),
        new("ND30-NN-1", "commune", "centred", e => e.Lay("Nơi nhận:", "jc", "val", "center")),
        new("ND30-NN-2", "commune", "12 pt", e => e.Style("Recipient", "rPr", "sz", ("val", "24"))),
        new("ND30-NN-2", "commune", "italics", e => e.Type("- Lưu", "i", "1")),
        new("ND30-NN-3", "commune", "comma at the end", e => e.Say("(để b/c);", "(để b/c),")),
        new("ND30-NN-3", "commune", "plus for the dash", e => e.Say("- Sở Nội vụ", "+ Sở Nội vụ")),
        new("ND30-NN-4", "commune", "semicolon at the end", e => e.Say("Lưu: VT, VHXH.", "Lưu: VT, VHXH;")),
        new("ND30-NN-5", "kept-copies", "no brackets", e => e.Say("(2)", "2 bản")),
        new("ND30-NN-9", "commune", "Như trên", e => e.Say("Sở Nội vụ (để b/c)", "Như trên")),
        new("ND30-NN-17", "commune", "room between", e => e.Style("Recipient", "pPr", "spacing", ("before", "60"))),
    ];

    private static IEnumerable<Mutation> Appendices =>
    [
        new("ND30-PL-1", "issued", "not cited", e => e.Say("Phụ lục kèm theo", "biểu kèm theo")),
        new("ND30-PL-2", "issued", "a number on the only one", e => e.Say("Phụ lục", "Phụ lục I")),
        new("ND30-PL-2", "appendices", "Arabic number", e => e.Say("Phụ lục II", "Phụ lục 2")),
        new("ND30-PL-3", "issued", "regular", e => e.Type("Phụ lục", "b", "0")),
        new("ND30-PL-3", "hcm", "13 pt", e => e.Style("AppendixLabel", "rPr", "sz", ("val", "26"))),
        new("ND30-PL-3", "appendices", "word in capitals", e => e.Say("Phụ lục I", "PHỤ LỤC I")),
        new("ND30-PL-4", "issued", "small letters", e => e.Say("BIỂU MẪU", "Biểu mẫu")),
        new("ND30-PL-4", "issued", "regular", e => e.Style("AppendixTitle", "rPr", "b", ("val", "0"))),
        new("ND30-PL-5", "issued", "upright", e => e.Style("AppendixReference", "rPr", "i", ("val", "0"))),
        new("ND30-PL-5", "issued", "at the right", e => e.Style("AppendixReference", "pPr", "jc", ("val", "right"))),
        new("ND30-PL-6", "issued", "another number", e => e.Say("số 07/KH-UBND", "số 08/KH-UBND")),
        new("ND30-PL-6", "draft", "a day in a draft", e => e.Say("\u00A0 tháng 6 năm 2026 của", "01 tháng 6 năm 2026 của")),
        new("ND30-PL-6", "issued", "another body", e => e.Say("của Ủy ban nhân dân xã Bình Lư", "của Ủy ban nhân dân tỉnh Lai Châu")),
        new("ND30-PL-7", "issued", "Văn bản", e => e.Say("(Kèm theo Kế hoạch", "(Kèm theo Văn bản")),
        new("ND30-PL-8", "issued", "no line", e => e.Line("(Kèm theo", p => p.Element(W.Name("pBdr"))!.Remove())),
        new("ND30-PL-8", "issued", "line over the page",
            e => e.Line("(Kèm theo", p => DocxEdit.Set(p, "ind", ("left", "0"), ("right", "0")))),
        new("ND30-PL-9", "appendices", "an appendix counts on", e => e.Page(2, "pgNumType", "start", null)),
        new("ND30-PL-11", "appendices", "wide table upright",
            e => { e.Page(2, "pgSz", "w", "11906"); e.Page(2, "pgSz", "h", "16838"); e.Page(2, "pgSz", "orient", null); }),
        new("ND30-PL-12", "appendices", "not closed", e => e.Say("./.", ".")),
        new("ND30-PL-13", "number-led", "a place and date",
            e => e.Paragraphs("(Kèm theo")[0].ElementsAfterSelf().Last(p => p.Name.LocalName == "p")
                .AddAfterSelf(new XElement(e.Paragraphs("Phường 1 Bảo Lộc, ngày")[0]))),
        new("ND30-TPL-2.1", "issued", "no line of reference", e => e.Drop("(Kèm theo")),
    ];

    private static IEnumerable<Mutation> Wording =>
    [
        new("ND30-CAP-7", "issued", "capital kind", e => e.Say("nhân dân xã Bình Lư", "nhân dân Xã Bình Lư")),
        new("ND30-CAP-8", "number-led", "small kind", e => e.Say("nhân dân Phường 1", "nhân dân phường 1")),
        new("ND30-CAP-9", "hcm", "small kind", e => e.Say("nhân dân Thành phố", "nhân dân thành phố")),
        new("ND30-CAP-14", "issued", "small body", e => e.Say("của Ủy ban nhân dân", "của ủy ban nhân dân")),
        new("ND30-CAP-19", "issued", "capital people", e => e.Say("của Ủy ban nhân dân", "của Ủy ban Nhân dân")),
        new("ND30-TXT-5", "issued", "short date", e => e.Say("ngày 05 tháng 3 năm 2026 của", "ngày 05/3/2026 của")),
        new("ND30-TXT-9", "issued", "no word before the number", e => e.Say("Kế hoạch số 07", "Kế hoạch 07")),
    ];

    private static IEnumerable<Mutation> Metadata =>
    [
        new("ND30-META-3", "commune", "another kind", e => e.Say(Fields, "Kế hoạch", "Báo cáo")),
        new("ND30-META-4", "issued", "another number", e => e.Say(Fields, "07", "08")),
        new("ND30-META-5", "commune", "another symbol", e => e.Say(Fields, "KH-UBND", "BC-UBND")),
        new("ND30-META-6", "issued", "another date", e => e.Say(Fields, "2026-03-05", "2026-03-06")),
        new("ND30-META-7", "commune", "another body", e => e.Say(Fields, "xã Bình Lư", "xã Tà Lèng")),
        new("ND30-META-8", "commune", "another subject", e => e.Say(Fields, "Triển khai", "Tổng kết")),
        new("ND30-META-9", "commune", "another language", e => e.Say(Fields, "Tiếng Việt", "English")),
        new("ND30-META-12", "commune", "no name", e => e.Say(Fields, "Nguyễn Văn An", "")),
        new("ND30-META-12.1", "commune", "another post", e => e.Say(Fields, "CHỦ TỊCH", "GIÁM ĐỐC")),
        new("ND30-META-12.2", "commune", "another name", e => e.Say(Fields, "Nguyễn Văn An", "Nguyễn Văn Bình")),
        new("ND30-META-18", "commune", "a subject of 501 characters", e => e.Say(Fields, "Triển khai", new string('a', 501))),
    ];

    private static void Swap(DocxEdit edit)
    {
        var name = edit.Paragraphs("Nguyễn Văn An")[0];
        var post = edit.Paragraphs("CHỦ TỊCH UBND")[0];
        DocxEdit.Set(name.Element(W.Name("pPr")) ?? post, "spacing", ("before", "1400"));
        post.Remove();
        name.AddAfterSelf(post);
    }
}
