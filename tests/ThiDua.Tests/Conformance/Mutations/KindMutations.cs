using System.Xml.Linq;
using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Mutations;

/// <summary>Changes to documents that are not plans.</summary>
internal static class KindMutations
{
    public static IEnumerable<Mutation> All => [.. Addressees, .. Dispatch, .. Decision, .. Forms, .. Types];

    private static IEnumerable<Mutation> Addressees =>
    [
        new("ND30-KG-1", "notice", "a notice with Kính gửi", e => e.Say("Thực hiện Kế hoạch", "Kính gửi: Sở Nội vụ")),
        new("ND30-KG-1", "dispatch-one", "a dispatch without", e => e.Drop("Kính gửi")),
        new("ND30-KG-2", "dispatch", "bold", e => e.Style("Addressee", "rPr", "b", ("val", "1"))),
        new("ND30-KG-2", "submission", "12 pt", e => e.Style("AddresseesLabel", "rPr", "sz", ("val", "24"))),
        new("ND30-KG-3", "dispatch-one", "a full stop", e => e.Say("Sở Nội vụ tỉnh Lai Châu", "Sở Nội vụ tỉnh Lai Châu.")),
        new("ND30-KG-4", "dispatch", "commas", e => e.Say("nhân dân xã;", "nhân dân xã,")),
        new("ND30-KG-4", "submission", "no full stop at the end", e => e.Say("Sở Nội vụ tỉnh Lai Châu.", "Sở Nội vụ tỉnh Lai Châu;")),
        new("ND30-KG-5", "dispatch", "a dash aside", e => e.Lay("- Trưởng các bản", "ind", "left", "3200")),
        new("ND30-GRID-9a", "submission", "below the content", MoveBelow),
        new("ND30-NN-7", "dispatch", "not first", e => e.Drop("- Như trên")),
    ];

    private static IEnumerable<Mutation> Dispatch =>
    [
        new("ND30-SO-7", "dispatch", "symbol of a kind", e => e.Say("128/UBND-VHXH", "128/CV-UBND")),
        new("ND30-GRID-5b", "dispatch", "at the left", e => e.Style("SubjectUnderNumber", "pPr", "jc", ("val", "left"))),
        new("ND30-TITLE-4", "dispatch", "bold", e => e.Style("SubjectUnderNumber", "rPr", "b", ("val", "1"))),
        new("ND30-TITLE-4", "dispatch", "14 pt", e => e.Style("SubjectUnderNumber", "rPr", "sz", ("val", "28"))),
        new("ND30-TITLE-4", "dispatch", "no V/v", e => e.Say("V/v ", "Về việc ")),
        new("ND30-TITLE-4", "dispatch", "no room above", e => e.Lay("V/v", "spacing", "before", "0")),
        new("ND30-TITLE-5", "dispatch", "a line", e => e.Paragraphs("V/v")[0].Element(W.Name("pPr"))!.Add(
            new XElement(W.Name("pBdr"), new XElement(W.Name("top"), new XAttribute(W.Name("val"), "single"))))),
        new("ND30-TYPE-18", "dispatch", "symbol of a kind", e => e.Say("128/UBND-VHXH", "128/CV-UBND")),
        new("ND30-TPL-1.5", "dispatch-one", "no addressee", e => e.Drop("Kính gửi")),
    ];

    private static IEnumerable<Mutation> Decision =>
    [
        new("ND30-TITLE-6", "decision", "no opening", e => e.Say("Về việc tặng", "Tặng")),
        new("ND30-TITLE-8", "decision", "regular", e => e.Style("AuthorityLine", "rPr", "b", ("val", "0"))),
        new("ND30-TITLE-8", "decision", "small letters", e => e.Say("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", "Chủ tịch Ủy ban nhân dân xã Bình Lư")),
        new("ND30-TITLE-8", "resolution", "at the left", e => e.Style("AuthorityLine", "pPr", "jc", ("val", "left"))),
        new("ND30-TITLE-9", "decision", "no colon", e => e.Say("QUYẾT ĐỊNH:", "QUYẾT ĐỊNH ")),
        new("ND30-TITLE-9", "resolution", "words of a decision", e => e.Say("QUYẾT NGHỊ:", "QUYẾT ĐỊNH:")),
        new("ND30-CAN-8", "decision", "proposal first", e => { var p = e.Paragraphs("Theo đề nghị")[0]; p.Remove(); e.Paragraphs("Căn cứ Luật Tổ")[0].AddBeforeSelf(p); }),
        new("ND30-SIGN-19", "decision", "TM. of the chairman's own act", e => e.Say("KT.\u00A0CHỦ TỊCH", "TM.\u00A0ỦY BAN NHÂN DÂN")),
        new("ND30-SIGN-19", "decision-plan", "no TM. of the committee", e => e.Drop("TM.")),
        new("ND30-NN-8", "decision", "an article that is not there", e => e.Say("Như Điều 4", "Như Điều 5")),
        new("ND30-TPL-1.1", "resolution", "no enacting words", e => e.Drop("QUYẾT NGHỊ:")),
        new("ND30-TPL-1.2", "decision", "no proposal", e => e.Drop("Theo đề nghị")),
        new("ND30-TPL-1.3", "decision-plan", "nothing promulgated", e => e.Say("Ban hành kèm theo Quyết định này", "Thông qua")),
        new("ND30-PL-14", "decision-plan", "pages count on", e => e.Page(1, "pgNumType", "start", null)),
        new("ND30-PL-14", "decision-plan", "reference upright", e => e.Style("AppendixReference", "rPr", "i", ("val", "0"))),
        new("ND30-PL-14", "decision-plan", "kind in small letters", e => e.Say("KẾ HOẠCH", "Kế hoạch")),
    ];

    private static IEnumerable<Mutation> Forms =>
    [
        new("ND30-DATE-17", "minutes", "a place and date", e => e.Table(0).Descendants(W.Name("p")).Last().ReplaceWith(
            new XElement(e.Paragraphs("Số:")[0]))),
        new("ND30-SIGN-27", "minutes", "chair left", e => { e.Say("THƯ KÝ", "CHỦ TỌA X"); e.Say("CHỦ TỌA", "THƯ KÝ"); }),
        new("ND30-SIGN-27", "minutes", "names apart", e => e.Lay("Lò Thị Mai", "spacing", "before", "1000")),
        new("ND30-NN-15", "minutes", "recipients above", e => { var row = e.Table(2).Elements(W.Name("tr")).Last(); row.Remove(); e.Table(2).Elements(W.Name("tr")).First().AddBeforeSelf(row); }),
        new("ND30-NN-15", "minutes", "no file", e => e.Say("VT, Hồ sơ", "VT, VHXH")),
        new("ND30-NN-14", "introduction", "not whom it names", e => e.Drop("- Như trên")),
        new("ND30-TPL-1.6", "telegram", "no sender", e => e.Say(" điện:", " gửi:")),
        new("ND30-TPL-1.7", "invitation", "no time", e => e.Drop("Thời gian")),
        new("ND30-TPL-1.8", "introduction", "no post", e => e.Drop("Chức vụ")),
        new("ND30-TPL-1.9", "minutes", "no place", e => e.Drop("Địa điểm")),
    ];

    private static IEnumerable<Mutation> Types =>
    [
        new("ND30-TYPE-01", "resolution", "another symbol", e => e.Say("/NQ-", "/NQH-")),
        new("ND30-TYPE-02", "decision", "another heading", e => e.Say("QUYẾT ĐỊNH", "QUYẾT NGHỊ")),
        new("ND30-TYPE-07", "notice", "another symbol", e => e.Say("/TB-", "/TBA-")),
        new("ND30-TYPE-08", "guidance", "another heading", e => e.Say("HƯỚNG DẪN", "CHỈ DẪN")),
        new("ND30-TYPE-14", "report", "another symbol", e => e.Say("/BC-", "/BCA-")),
        new("ND30-TYPE-15", "minutes", "another heading", e => e.Say("BIÊN BẢN", "BẢN GHI")),
        new("ND30-TYPE-16", "submission", "symbol in capitals", e => e.Say("/TTr-", "/TTR-")),
        new("ND30-TYPE-19", "telegram", "another symbol", e => e.Say("/CĐ-", "/CD-")),
        new("ND30-TYPE-23", "invitation", "another symbol", e => e.Say("/GM-", "/GMO-")),
        new("ND30-TYPE-24", "introduction", "another heading", e => e.Say("GIẤY GIỚI THIỆU", "THƯ GIỚI THIỆU")),
    ];

    private static void MoveBelow(DocxEdit edit)
    {
        var words = edit.Paragraphs("Kính gửi")[0];
        words.Remove();
        edit.Paragraphs("Kính trình")[0].AddAfterSelf(words);
    }
}
