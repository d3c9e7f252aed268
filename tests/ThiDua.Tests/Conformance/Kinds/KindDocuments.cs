using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Parts;
using static ThiDua.Tests.Conformance.Kinds.TreeParts;

namespace ThiDua.Tests.Conformance.Kinds;

/// <summary>Documents of the kinds that are not plans, as trees.</summary>
internal static class KindDocuments
{
    private const string Movement = "Phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” giai đoạn 2026 - 2027";

    private const string Sentence =
        "Thực hiện Kế hoạch số 82/KH-UBND ngày 20 tháng 5 năm 2026 của Ủy ban nhân dân xã Bình Lư, các phòng, ban, đơn vị, các bản trên "
        + "địa bàn xã đã tích cực hưởng ứng, đạt được nhiều kết quả nổi bật, góp phần hoàn thành nhiệm vụ phát triển kinh tế - xã hội.";

    private static readonly ImmutableArray<string> ChairAuthority = ["CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ"];

    private static readonly ImmutableArray<string> CommitteeAuthority = ["ỦY BAN NHÂN DÂN XÃ BÌNH LƯ"];

    private static readonly string[] Laws =
    [
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng",
    ];

    public static ImmutableSortedDictionary<string, Func<OfficialDocument>> All { get; } = new Dictionary<string, Func<OfficialDocument>>
    {
        ["decision"] = Decision,
        ["decision-plan"] = DecisionPlan,
        ["resolution"] = Resolution,
        ["dispatch"] = () => Dispatch("Các phòng, ban, đơn vị thuộc Ủy ban nhân dân xã", "Trưởng các bản trên địa bàn xã", "Các doanh nghiệp, hợp tác xã trên địa bàn xã"),
        ["dispatch-one"] = () => Dispatch("Sở Nội vụ tỉnh Lai Châu"),
        ["submission"] = Submission,
        ["report"] = Report,
        ["notice"] = () => Document("notice", 31, "TB-UBND", "Kết luận cuộc họp sơ kết phong trào thi đua năm 2027", Text(Sentence), Text(Sentence)),
        ["guidance"] = () => Document("guidance", 5, "HD-UBND", "Khen thưởng sơ kết " + Movement,
            Titled(Marker.Roman, "Đối tượng, nguyên tắc", Item(Marker.Arabic, Sentence)), Titled(Marker.Roman, "Hồ sơ", Text(Sentence))),
        ["invitation"] = Invitation,
        ["introduction"] = Introduction,
        ["telegram"] = Telegram,
        ["minutes"] = Minutes,
        ["achievements-unit"] = AchievementsOfUnit,
        ["achievements-person"] = AchievementsOfPerson,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static OfficialDocument Decision() => Document(
        "decision", 125, "QĐ-UBND", "tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong " + Movement,
        Article("Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Bình Lư cho 02 tập thể, 03 cá nhân (có danh sách kèm theo) đã có thành tích xuất sắc trong " + Movement + "."),
        Article("Mức tiền thưởng kèm theo Giấy khen thực hiện theo quy định, chi từ Quỹ thi đua, khen thưởng năm 2027 của xã Bình Lư."),
        Article("Quyết định này có hiệu lực thi hành kể từ ngày ký."),
        Article("Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã hội và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.")) with
    {
        AuthorityLines = ChairAuthority,
        IssuedBy = "Chủ tịch Ủy ban nhân dân xã Bình Lư",
        LegalBases = Bases([.. Laws, "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 18 tháng 5 năm 2027"]),
        Recipients = To("Như Điều 4", "Sở Nội vụ (để b/c)"),
        Signatures = [Signed("Trần Thị Bình", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")],
        Appendices =
        [
            new AttachedList(
                Words("Tập thể, cá nhân được tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Bình Lư"),
                [
                    Titled(Marker.Roman, "Tập thể", Table(["TT", "Tên tập thể", "Địa chỉ", "Tiền thưởng (đồng)"], ["Bản Nà Khằm", "Xã Bình Lư", "7.020.000"], ["Bản Toòng Pẩn", "Xã Bình Lư", "7.020.000"])),
                    Titled(Marker.Roman, "Cá nhân", Table(["TT", "Họ và tên", "Chức vụ, đơn vị", "Tiền thưởng (đồng)"], ["Lò Thị Mai", "Trưởng bản Nà Khằm", "3.510.000"])),
                ]),
        ],
    };

    private static OfficialDocument DecisionPlan() => Document(
        "decision", null, "QĐ-UBND", "Ban hành Kế hoạch tổ chức " + Movement + " trên địa bàn xã Bình Lư",
        Article("Ban hành kèm theo Quyết định này Kế hoạch tổ chức " + Movement + " trên địa bàn xã Bình Lư."),
        Article("Quyết định này có hiệu lực thi hành kể từ ngày ký."),
        Article("Chánh Văn phòng, Trưởng các phòng, ban, đơn vị chịu trách nhiệm thi hành Quyết định này.")) with
    {
        AuthorityLines = CommitteeAuthority,
        LegalBases = Bases([.. Laws, "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"]),
        Recipients = To("Như Điều 3", "Thường trực Đảng ủy, HĐND xã"),
        Appendices =
        [
            new AttachedText(Kind("plan"), Words("Tổ chức " + Movement + " trên địa bàn xã Bình Lư"),
                [
                    Titled(Marker.Roman, "Mục đích, yêu cầu", [.. Enumerable.Range(0, 6).Select(_ => Item(Marker.Arabic, Sentence))]),
                    Titled(Marker.Roman, "Nội dung thi đua", [.. Enumerable.Range(0, 6).Select(_ => Item(Marker.Arabic, Sentence))]),
                    Titled(Marker.Roman, "Tổ chức thực hiện", Text("Các phòng, ban, đơn vị phấn đấu đạt chỉ tiêu thi đua (chi tiết tại Phụ lục kèm theo).")),
                ]),
            new Appendix(Words("Chỉ tiêu thi đua"), [Table(["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2027"], ["Hồ sơ trực tuyến", "%", "90"], ["Sáng kiến", "Sáng kiến", "12"])]),
        ],
    };

    private static OfficialDocument Resolution()
    {
        var document = Document(
            "resolution", 9, "NQ-HĐND", "Về nhiệm vụ phát triển kinh tế - xã hội 6 tháng cuối năm 2027",
            Article(Sentence), Article("Nghị quyết này được Hội đồng nhân dân xã khóa I, kỳ họp thứ 5 thông qua và có hiệu lực từ ngày ký."));
        var body = new IssuingBody([], ["HỘI ĐỒNG NHÂN DÂN", "XÃ BÌNH LƯ"], "Hội đồng nhân dân xã Bình Lư");
        return document with
        {
            Header = document.Header with { Body = body },
            AuthorityLines = ["HỘI ĐỒNG NHÂN DÂN XÃ BÌNH LƯ", "KHÓA I, KỲ HỌP THỨ 5"],
            LegalBases = Bases([Laws[0], "Xét Tờ trình số 77/TTr-UBND ngày 10 tháng 5 năm 2027 của Ủy ban nhân dân xã"]),
            Recipients = To("Như Điều 2", "Thường trực HĐND tỉnh (để b/c)"),
            Signatures = [Signed("Lê Văn Cường", "CHỦ TỊCH")],
        };
    }

    private static OfficialDocument Dispatch(params string[] addressees) => Document(
        "dispatch", 128, "UBND-VHXH", "báo cáo kết quả thực hiện Phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” năm 2027",
        Text(Sentence), Text(Sentence)) with
    {
        Addressees = [.. addressees],
        Recipients = To("Như trên", "Thường trực Đảng ủy (để b/c)"),
        Signatures = [Signed("Phạm Văn Dũng", "TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI")],
    };

    private static OfficialDocument Submission() => Document(
        "submission", 45, "TTr-UBND", "Về việc đề nghị tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc trong " + Movement,
        Text("Ủy ban nhân dân xã Bình Lư kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, tặng Bằng khen cho 02 tập thể, 03 cá nhân."),
        Text("Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.")) with
    {
        Addressees = ["Chủ tịch Ủy ban nhân dân tỉnh Lai Châu", "Sở Nội vụ tỉnh Lai Châu"],
        LegalBases = Bases(Laws),
        Recipients = To("Như trên", "Các phòng, ban, đơn vị"),
    };

    private static OfficialDocument Report() => Document(
        "report", 211, "BC-UBND", "Kết quả thực hiện " + Movement,
        Titled(Marker.Roman, "Công tác chỉ đạo", Text(Sentence)), Titled(Marker.Roman, "Kết quả", Text(Sentence))) with
    {
        Addressees = ["Chủ tịch Ủy ban nhân dân tỉnh Lai Châu (qua Sở Nội vụ, Văn phòng Ủy ban nhân dân tỉnh Lai Châu)"],
        Recipients = To("Như trên"),
    };

    private static OfficialDocument Invitation() => Document(
        "invitation", 17, "GM-UBND", "Dự Hội nghị sơ kết phong trào thi đua",
        Text("Ủy ban nhân dân xã Bình Lư trân trọng kính mời: Đại diện lãnh đạo Sở Nội vụ tỉnh Lai Châu."),
        Text("Tới dự Hội nghị sơ kết " + Movement + "."),
        Text("Chủ trì: Đồng chí Nguyễn Văn An, Chủ tịch Ủy ban nhân dân xã."),
        Text("Thời gian: 08 giờ 00 phút, ngày 28 tháng 5 năm 2027."),
        Text("Địa điểm: Hội trường Ủy ban nhân dân xã."),
        Text("Đề nghị đại biểu đến đúng thời gian và địa điểm trên."));

    private static OfficialDocument Introduction() => Document(
        "introduction", 3, "GGT-UBND", "",
        Text("Ủy ban nhân dân xã Bình Lư trân trọng giới thiệu:"),
        Text("Ông (bà): Lò Thị Mai"),
        Text("Chức vụ: Chuyên viên Phòng Văn hóa - Xã hội"),
        Text("Được cử đến: Sở Nội vụ tỉnh Lai Châu"),
        Text("Về việc: Nộp hồ sơ đề nghị khen thưởng"),
        Text("Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ."),
        Text("Giấy này có giá trị đến hết ngày 31 tháng 5 năm 2027.")) with
    {
        Recipients = new RecipientList(["Như trên"], new ArchiveLine([])),
    };

    private static OfficialDocument Telegram() => Document(
        "telegram", 2, "CĐ-UBND", "Về việc ứng phó với mưa lũ", Text(Sentence)) with
    {
        Addressees = ["Trưởng các phòng, ban, đơn vị thuộc xã", "Trưởng các bản"],
        IssuedBy = "Chủ tịch Ủy ban nhân dân xã Bình Lư",
        Signatures = [Signed("Nguyễn Văn An", "CHỦ TỊCH")],
    };

    private static OfficialDocument Minutes()
    {
        var document = Document(
            "minutes", 6, "BB-HĐTĐKT", "Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng sơ kết " + Movement,
            Text("Thời gian bắt đầu: 14 giờ 00 phút, ngày 18 tháng 5 năm 2027."),
            Text("Địa điểm: Phòng họp Ủy ban nhân dân xã Bình Lư."),
            Titled(Marker.Roman, "Thành phần", Item(Marker.Arabic, "Chủ trì: đồng chí Nguyễn Văn An, Chủ tịch Ủy ban nhân dân xã, Chủ tịch Hội đồng."), Item(Marker.Arabic, "Thư ký: đồng chí Lò Thị Mai.")),
            Titled(Marker.Roman, "Nội dung", Text(Sentence), Table(["TT", "Tập thể, cá nhân", "Số phiếu", "Kết quả"], ["Bản Nà Khằm", "10/11", "Đạt"])),
            Text("Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 18 tháng 5 năm 2027."));
        return document with
        {
            Header = document.Header with
            {
                Body = new IssuingBody(["UBND XÃ BÌNH LƯ"], ["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"], "Hội đồng Thi đua - Khen thưởng"),
            },
            Recipients = new RecipientList(["Ủy ban nhân dân xã", "Thành viên Hội đồng"], new ArchiveLine(["Hồ sơ"])),
            Signatures =
            [
                Signed("Lò Thị Mai", "THƯ KÝ"),
                new SignatureBlock(["CHỦ TỌA", "CHỦ TỊCH HỘI ĐỒNG"], ["CHỦ TỊCH UBND XÃ"], "Nguyễn Văn An"),
            ],
        };
    }

    private static OfficialDocument AchievementsOfUnit() => Achievements(
        ByHand("(Ký, đóng dấu)", "XÁC NHẬN CỦA CẤP TRÌNH DUYỆT"), Signed("Lò Văn Páo", "TRƯỞNG BẢN"));

    private static OfficialDocument AchievementsOfPerson() => Achievements(
        ByHand("(Ký, đóng dấu)", "THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN, ĐỀ NGHỊ"), ByHand("(Ký, ghi rõ họ tên)", "NGƯỜI BÁO CÁO THÀNH TÍCH"),
        ByHand("(Ký, đóng dấu)", "XÁC NHẬN CỦA CẤP TRÌNH DUYỆT"));

    private static OfficialDocument Achievements(params SignatureBlock[] signatures) => Document(
        "report", 8, "BC-UBND", "Thành tích đề nghị tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Bình Lư",
        Titled(Marker.Roman, "Thông tin chung", Text(Sentence)), Titled(Marker.Roman, "Thành tích đạt được", Item(Marker.Arabic, Sentence), Item(Marker.Arabic, Sentence))) with
    {
        Recipients = null,
        Signatures = [.. signatures],
    };
}
