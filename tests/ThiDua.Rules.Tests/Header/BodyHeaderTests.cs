using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Profiles;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Header;

/// <summary>How each kind of body names itself, and the symbols of its documents.</summary>
public class BodyHeaderTests
{
    [Theory]
    [InlineData("tỉnh Lai Châu", "people-committee", "", "ỦY BAN NHÂN DÂN / TỈNH LAI CHÂU", "KH-UBND")]
    [InlineData("thành phố Hải Phòng", "people-committee", "", "ỦY BAN NHÂN DÂN / THÀNH PHỐ HẢI PHÒNG", "KH-UBND")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "people-committee", "", "ỦY BAN NHÂN DÂN / XÃ BÌNH LƯ", "KH-UBND")]
    [InlineData("phường Nam Gia Nghĩa, tỉnh Lâm Đồng", "people-committee", "", "ỦY BAN NHÂN DÂN / PHƯỜNG NAM GIA NGHĨA", "KH-UBND")]
    [InlineData("đặc khu Phú Quý, tỉnh Lâm Đồng", "people-committee", "", "ỦY BAN NHÂN DÂN / ĐẶC KHU PHÚ QUÝ", "KH-UBND")]
    [InlineData("tỉnh Lai Châu", "people-council", "", "HỘI ĐỒNG NHÂN DÂN / TỈNH LAI CHÂU", "KH-HĐND")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "people-council", "", "HỘI ĐỒNG NHÂN DÂN / XÃ BÌNH LƯ", "KH-HĐND")]
    [InlineData("tỉnh Lai Châu", "home-affairs", "UBND TỈNH LAI CHÂU", "SỞ NỘI VỤ", "KH-SNV")]
    [InlineData("thành phố Hải Phòng", "culture", "UBND THÀNH PHỐ HẢI PHÒNG", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "KH-SVHTTDL")]
    [InlineData("tỉnh Lai Châu", "inspectorate", "UBND TỈNH LAI CHÂU", "THANH TRA TỈNH", "KH-TTr")]
    [InlineData("tỉnh Lai Châu", "committee-office", "UBND TỈNH LAI CHÂU", "VĂN PHÒNG", "KH-VPUBND")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "culture-society", "UBND XÃ BÌNH LƯ", "PHÒNG VĂN HÓA - XÃ HỘI", "KH-VHXH")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "economy", "UBND XÃ BÌNH LƯ", "PHÒNG KINH TẾ", "KH-KT")]
    [InlineData("phường Nam Gia Nghĩa, tỉnh Lâm Đồng", "economy", "UBND PHƯỜNG NAM GIA NGHĨA", "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", "KH-KTHTĐT")]
    [InlineData("đặc khu Phú Quý, tỉnh Lâm Đồng", "economy", "UBND ĐẶC KHU PHÚ QUÝ", "PHÒNG KINH TẾ", "KH-KT")]
    [InlineData("đặc khu Phú Quốc, tỉnh An Giang", "economy", "UBND ĐẶC KHU PHÚ QUỐC", "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", "KH-KTHTĐT")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "committee-office", "UBND XÃ BÌNH LƯ", "VĂN PHÒNG HĐND VÀ UBND", "KH-VP")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "public-service-centre", "UBND XÃ BÌNH LƯ", "TRUNG TÂM / PHỤC VỤ HÀNH CHÍNH CÔNG", "KH-TTPVHCC")]
    [InlineData("tỉnh Lai Châu", "emulation-council", "UBND TỈNH LAI CHÂU", "HỘI ĐỒNG / THI ĐUA - KHEN THƯỞNG", "KH-HĐTĐKT")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "emulation-council", "UBND XÃ BÌNH LƯ", "HỘI ĐỒNG / THI ĐUA - KHEN THƯỞNG", "KH-HĐTĐKT")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "steering-committee", "UBND XÃ BÌNH LƯ", "BAN CHỈ ĐẠO", "KH-BCĐ")]
    [InlineData("tỉnh Lai Châu", "council-office", "", "VĂN PHÒNG / ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HĐND / TỈNH LAI CHÂU", "KH-VP")]
    public void Bodies_name_themselves_in_full_below_their_superior(string unit, string issuer, string superior, string lines, string symbol)
    {
        var header = FrameCases.Derive(Given(FrameCases.Request(unit) with { Issuer = issuer })).Header;
        Assert.Equal(superior, string.Join(" / ", header.Body.SuperiorLines));
        Assert.Equal(lines, string.Join(" / ", header.Body.IssuerLines));
        Assert.Equal(symbol, header.Number.Symbol);
    }

    [Theory]
    [InlineData("people-committee", "plan", "", 82, "82/KH-UBND")]
    [InlineData("people-committee", "plan", "", 7, "07/KH-UBND")]
    [InlineData("people-committee", "plan", "", null, "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/KH-UBND")]
    [InlineData("steering-committee", "plan", "", 1, "01/KH-BCĐ")]
    [InlineData("people-committee", "dispatch", "culture-society", 128, "128/UBND-VHXH")]
    [InlineData("people-committee", "dispatch", "", 128, "128/UBND-VHXH")]
    [InlineData("people-committee", "dispatch", "committee-office", 128, "128/UBND-VP")]
    [InlineData("culture-society", "dispatch", "", 5, "05/VHXH")]
    [InlineData("culture-society", "dispatch", "culture-society", 5, "05/VHXH")]
    [InlineData("culture-society", "submission", "", 12, "12/TTr-VHXH")]
    [InlineData("committee-office", "report", "", 3, "03/BC-VP")]
    [InlineData("emulation-council", "minutes", "", 4, "04/BB-HĐTĐKT")]
    [InlineData("emulation-council", "guidance", "", 4, "04/HD-HĐTĐKT")]
    [InlineData("people-committee", "decision", "", 125, "125/QĐ-UBND")]
    [InlineData("people-committee", "programme", "", 125, "125/CTr-UBND")]
    [InlineData("people-committee", "regulation", "", 125, "125/QyĐ-UBND")]
    [InlineData("people-council", "resolution", "", 9, "09/NQ-HĐND")]
    public void Symbols_are_built_of_kind_and_body_and_a_dispatch_names_its_drafter(
        string issuer, string kind, string drafting, int? number, string symbol)
    {
        var request = Given(FrameCases.Request(kind: kind) with { Issuer = issuer, DraftingUnit = drafting, Number = number });
        request = request with { Addressees = kind is "dispatch" or "submission" ? ["Ủy ban nhân dân xã"] : [] };
        Assert.Equal(symbol, FrameCases.Derive(request).Header.Number.ToString());
    }

    [Theory]
    [InlineData("award-merit", null, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", "CHỦ TỊCH")]
    [InlineData("general", null, "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", "TM. ỦY BAN NHÂN DÂN")]
    [InlineData("general", Power.Personal, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", "CHỦ TỊCH")]
    [InlineData("campaign-launch", null, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", "CHỦ TỊCH")]
    public void The_authority_line_of_a_decision_agrees_with_its_signature(string matter, Power? power, string authority, string first)
    {
        var frame = FrameCases.Derive(FrameCases.Request(kind: "decision", matter: matter) with
        {
            Signers = [new SignerChoice { Power = power, Name = "Nguyễn Văn An" }],
        });
        Assert.Equal<IEnumerable<string>>([authority], frame.AuthorityLines);
        Assert.Equal(first, frame.Signatures[0].AuthorityLines[0]);
    }

    [Theory]
    [InlineData("tỉnh Lai Châu", "home-affairs", "decision", "GIÁM ĐỐC SỞ NỘI VỤ")]
    [InlineData("tỉnh Lai Châu", "inspectorate", "decision", "CHÁNH THANH TRA TỈNH LAI CHÂU")]
    [InlineData("tỉnh Lai Châu", "people-council", "resolution", "HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "people-council", "resolution", "HỘI ĐỒNG NHÂN DÂN XÃ BÌNH LƯ")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "culture-society", "decision", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "emulation-council", "decision", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ BÌNH LƯ")]
    [InlineData("xã Bình Lư, tỉnh Lai Châu", "people-committee", "plan", "")]
    public void Decisions_and_resolutions_of_every_body_have_an_authority_line_and_other_kinds_none(
        string unit, string issuer, string kind, string authority) => Assert.Equal(
            authority,
            string.Concat(FrameCases.Derive(Given(FrameCases.Request(unit, kind, "general") with { Issuer = issuer })).AuthorityLines));

    [Fact]
    public void A_local_habit_may_mark_the_symbol_of_the_chairmans_own_decisions()
    {
        var profile = new AgencyProfile { Styles = AgencyProfile.Empty.Styles.Add("personal-symbol", "CT{BODY}") };
        var decision = FrameCases.Request(kind: "decision", matter: "award-merit") with { Profile = profile };
        Assert.Equal("QĐ-CTUBND", FrameCases.Derive(decision).Header.Number.Symbol);
        Assert.Equal("QĐ-UBND", FrameCases.Derive(decision with { Matter = "general" }).Header.Number.Symbol);
        Assert.Equal("KH-UBND", FrameCases.Derive(decision with { Matter = "campaign-launch", Kind = FrameCases.Kind("plan") }).Header.Number.Symbol);
        var resolution = decision with { Issuer = "people-council", Matter = "general", Kind = FrameCases.Kind("resolution") };
        Assert.Equal("NQ-HĐND", FrameCases.Derive(resolution).Header.Number.Symbol);
    }

    [Theory]
    [InlineData("persons-and-events", "Phường Điện Biên Phủ")]
    [InlineData("numbers", "Điện Biên Phủ")]
    public void Units_named_after_events_are_written_in_full_where_the_agency_wants_it(string value, string place) => Assert.Equal(
        place,
        FrameCases.Derive(FrameCases.Request("phường Điện Biên Phủ, tỉnh Điện Biên") with
        {
            Styles = AgencyProfile.Empty.Styles.Add("place-in-full", value),
        }).Header.Place);

    [Fact]
    public void A_place_of_the_profile_wins_over_the_rule() => Assert.Equal(
        "Tam Đường", FrameCases.Derive(FrameCases.Request() with { Profile = new AgencyProfile { PlaceName = "Tam Đường" } }).Header.Place);

    [Fact]
    public void A_body_may_be_called_otherwise_by_the_profile()
    {
        var profile = new AgencyProfile
        {
            Bodies = [new ProfileBody { Code = "economy", Name = "Phòng Kinh tế và Hạ tầng", Symbol = "KTHT" }],
        };
        var header = FrameCases.Derive(Given(FrameCases.Request() with { Issuer = "economy", Profile = profile })).Header;
        Assert.Equal<IEnumerable<string>>(["PHÒNG KINH TẾ VÀ HẠ TẦNG"], header.Body.IssuerLines);
        Assert.Equal("Phòng Kinh tế và Hạ tầng", header.Body.FullName);
        Assert.Equal("KH-KTHT", header.Number.Symbol);
    }

    [Theory]
    [InlineData("health", "tinh", "Chi cục Dân số", "CHI CỤC DÂN SỐ", "tỉnh Lai Châu", "SỞ Y TẾ TỈNH LAI CHÂU")]
    [InlineData("people-committee", "xa", "Trường Tiểu học số 1", "TRƯỜNG TIỂU HỌC SỐ 1", "xã Bình Lư, tỉnh Lai Châu", "UBND XÃ BÌNH LƯ")]
    public void A_unit_below_a_department_or_a_commune_is_a_row_of_data(
        string superior, string level, string name, string line, string unit, string superiorLine)
    {
        var rules = new FrameRules(RuleFiles.Shipped.Adding("bodies.json", $$"""
            {
              "id": "TEST", "code": "unit", "levels": ["{{level}}"], "name": "{{name}}", "shortName": "{{name}}", "symbol": "DV",
              "issuerLines": ["{{line}}"], "superior": "{{superior}}", "regime": "head", "head": "Thủ trưởng", "deputy": "Phó Thủ trưởng",
              "headAuthority": "THỦ TRƯỞNG {{line}}", "validFrom": "2025-07-01", "clause": "Phụ lục I, Mục II, khoản 2", "certainty": "S"
            }
            """).Read());
        var frame = FrameCases.Derive(rules, Given(FrameCases.Request(unit) with { Issuer = "unit" }));
        Assert.Equal<IEnumerable<string>>([superiorLine], frame.Header.Body.SuperiorLines);
        Assert.Equal<IEnumerable<string>>([line], frame.Header.Body.IssuerLines);
        Assert.Equal<IEnumerable<string>>(["THỦ TRƯỞNG"], frame.Signatures[0].AuthorityLines);
    }

    [Fact]
    public void A_draft_leaves_room_for_number_and_day()
    {
        var header = FrameCases.Derive(FrameCases.Request() with { Date = new IssueDate(2026, 5, null) }).Header;
        Assert.Equal($"{DocumentNumber.Blank}/KH-UBND", header.Number.ToString());
        Assert.Equal($"ngày {DocumentNumber.Blank} tháng 5 năm 2026", header.Date.ToLongText());
    }

    /// <summary>The request with recipients of its own, and a signer of a meeting for minutes: only the head is in question.</summary>
    private static FrameRequest Given(FrameRequest request) => request with
    {
        Edits = new RecipientEdits { Entries = ["Sở Nội vụ"] },
        Signers = request.Kind.Code == "minutes" ? [new SignerChoice { Role = SignerRole.MeetingChair, Name = "Nguyễn Văn An" }] : request.Signers,
    };
}
