using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Localization;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Docx.Revisions;

namespace ThiDua.Tests.Localization;

/// <summary>Sentences as plans of many provinces and subjects have them.</summary>
public class OfficeHabitSentenceTests
{
    [Theory]
    [InlineData("Đưa Lai Châu trở thành tỉnh nằm trong nhóm 10 tỉnh, thành phố dẫn đầu cả nước.", "Lai Châu trở thành tỉnh nằm trong nhóm 10 tỉnh")]
    [InlineData("Kết nối với Trung tâm giám sát, điều hành thông minh (IOC) của tỉnh.", "tỉnh")]
    [InlineData("Chỉ đạo Phòng Giáo dục và Đào tạo rà soát.", "Phòng Giáo dục và Đào tạo")]
    [InlineData("Chi cục An toàn vệ sinh thực phẩm tỉnh, Ban Quản lý các Khu công nghiệp tỉnh phối hợp.", "tỉnh, Ban Quản lý các Khu công nghiệp tỉnh")]
    [InlineData("Tổ chức tại Quảng trường Nhân dân, tỉnh Lai Châu.", "tỉnh Lai Châu")]
    public void What_is_said_of_the_superior_or_of_bodies_that_are_no_more_stays_and_is_asked_about_once(string text, string words)
    {
        var plan = Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", text));

        Assert.Equal(text, Localizing.Lines(plan.Document)[^1]);
        Assert.Equal(words, Assert.Single(plan.Questions, question => question.Rule == "CON-SOT").Words);
    }

    [Theory]
    [InlineData("Tham mưu UBND tỉnh ban hành quy chế vận hành.", "Tham mưu cho UBND xã ban hành quy chế vận hành.")]
    [InlineData("Xây dựng kế hoạch của đơn vị, địa phương mình.", "Xây dựng kế hoạch của đơn vị mình.")]
    [InlineData("Báo cáo trước ngày 15/6 và 15/12 hằng năm.", "Báo cáo trước ngày 26/5 và 25/11 hằng năm.")]
    [InlineData("Báo cáo trước ngày 15/7/2026, ngày 20/12/2026.", "Báo cáo trước ngày 25/6/2026, ngày 30/11/2026.")]
    [InlineData("Hoàn thành trước ngày 30/6/2026, 5/10 xã được công nhận.", "Hoàn thành trước ngày 10/6/2026, 5/10 xã được công nhận.")]
    [InlineData("Giám đốc các Sở, Thủ trưởng các ban, ngành, đoàn thể tỉnh chịu trách nhiệm thi hành.", "Thủ trưởng các cơ quan, đơn vị thuộc xã chịu trách nhiệm thi hành.")]
    [InlineData("Chủ tịch UBND các huyện, thành phố chịu trách nhiệm toàn diện.", "Trưởng các bản chịu trách nhiệm toàn diện.")]
    [InlineData("VP UBND tỉnh, LĐLĐ tỉnh, Hội LHPN tỉnh phối hợp thực hiện.", "Văn phòng HĐND và UBND xã, Công đoàn xã và Hội Liên hiệp Phụ nữ xã phối hợp thực hiện.")]
    [InlineData("Báo cáo kết quả về Sở NN&MT (qua Văn phòng Điều phối nông thôn mới tỉnh) trước ngày 05/12 hằng năm.", "Báo cáo kết quả về UBND xã (qua Phòng Kinh tế) trước ngày 15/11 hằng năm.")]
    [InlineData("Sở Tài chính, Sở Y tế, Sở KH&CN theo dõi, lồng ghép nguồn lực.", "Phòng Kinh tế, Phòng Văn hóa - Xã hội theo dõi, lồng ghép nguồn lực.")]
    [InlineData("Sở Nội vụ báo cáo UBND tỉnh, Bộ NN&MT theo quy định.", "Phòng Văn hóa - Xã hội báo cáo UBND xã theo quy định.")]
    [InlineData("Trạm Y tế các xã, phường chuẩn bị lực lượng.", "Trạm Y tế xã chuẩn bị lực lượng.")]
    [InlineData("Phối hợp với Ban An toàn giao thông, Công an các xã, phường, đặc khu xử lý điểm đen.", "Phối hợp với Ban An toàn giao thông, Công an xã xử lý điểm đen.")]
    [InlineData("Chỉ đạo Công an các xã, phường tăng cường tuần tra.", "Chỉ đạo Công an xã tăng cường tuần tra.")]
    [InlineData("Các sở hoàn thành kế hoạch của mình.", "Các cơ quan, đơn vị thuộc xã hoàn thành kế hoạch của mình.")]
    [InlineData("Sở Khoa học và Công nghệ: Chỉ đạo các doanh nghiệp viễn thông phủ sóng.", "Phòng Văn hóa - Xã hội: Chỉ đạo các doanh nghiệp viễn thông phủ sóng.")]
    [InlineData("Sở Giáo dục và Đào tạo báo cáo Bộ Giáo dục và Đào tạo theo quy định.", "Phòng Văn hóa - Xã hội báo cáo UBND xã theo quy định.")]
    public void The_commune_says_it_of_itself(string parent, string local) => Assert.Equal(local, Localizing.Sentence(parent));

    [Theory]
    [InlineData("Các sở - ban - ngành, đoàn thể Thành phố, Ủy ban nhân dân phường, xã, đặc khu triển khai.", "Các cơ quan, ban, ngành, đoàn thể phường, các khu phố triển khai.")]
    [InlineData("Cờ truyền thống của Ủy ban nhân dân Thành phố.", "Cờ truyền thống của Ủy ban nhân dân Thành phố.")]
    [InlineData("Xây dựng Thành phố Hồ Chí Minh trở thành đô thị thông minh.", "Xây dựng Thành phố Hồ Chí Minh trở thành đô thị thông minh.")]
    [InlineData("Báo Sài Gòn Giải phóng, Đài Truyền hình Thành phố tuyên truyền.", "Trung tâm Dịch vụ tổng hợp phường tuyên truyền.")]
    [InlineData("Các quận, huyện, thành phố Thủ Đức rà soát.", "Các khu phố, thành phố Thủ Đức rà soát.")]
    [InlineData("Thực hiện Chương trình “Chung tay xây dựng Thành phố văn minh” trên địa bàn Thành phố.", "Thực hiện Chương trình “Chung tay xây dựng Thành phố văn minh” trên địa bàn phường.")]
    [InlineData("Thủ trưởng các sở, ban, ngành Thành phố; Chủ tịch Ủy ban nhân dân phường, xã, đặc khu chịu trách nhiệm.", "Thủ trưởng các cơ quan, đơn vị thuộc phường; trưởng các khu phố chịu trách nhiệm.")]
    public void A_ward_of_Ho_Chi_Minh_City_reads_its_habits(string parent, string local) =>
        Assert.Equal(local, Localizing.Sentence(parent, "Thành phố Hồ Chí Minh", "phường Sài Gòn, Thành phố Hồ Chí Minh"));

    [Fact]
    public void The_city_s_own_name_is_asked_about() => Assert.Contains(
        Localizing.Plan(Localizing.ParentOf("Thành phố Hồ Chí Minh", "Xây dựng Thành phố Hồ Chí Minh trở thành đô thị thông minh."), "phường Sài Gòn, Thành phố Hồ Chí Minh").Questions,
        question => question.Rule == "CON-SOT");

    [Theory]
    [InlineData("Báo cáo kết quả trước ngày 15/11 hằng năm về Sở Khoa học và Công nghệ để tổng hợp.", "Sở Khoa học và Công nghệ (b/c)")]
    [InlineData("Báo cáo kết quả về Sở NN&MT (qua Văn phòng Điều phối nông thôn mới tỉnh) trước ngày 05/12 hằng năm.", "Sở Nông nghiệp và Môi trường (b/c)")]
    [InlineData("Các cơ quan phản ánh với UBND tỉnh (qua Sở Tư pháp) để xem xét.", "Sở Tư pháp (b/c)")]
    public void The_department_that_gets_the_reports_is_among_the_recipients(string parent, string recipient) =>
        Assert.Contains(recipient, Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", parent)).Document.Recipients!.Entries);

    [Theory]
    [InlineData("Đến năm 2030, toàn tỉnh có ít nhất 80% số xã đạt chuẩn nông thôn mới.", "NV-SO-XA")]
    [InlineData("Cấp tỉnh: Từ nguồn ngân sách tỉnh giao cho Sở Y tế.", "NV-CAP-TINH")]
    [InlineData("Lễ phát động cấp tỉnh tổ chức ngày 16/4/2026 tại tỉnh Lai Châu.", "NV-SU-KIEN")]
    public void What_only_the_province_has_stays_and_is_asked_about(string text, string rule)
    {
        var plan = Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", text));

        Assert.Equal(text, Localizing.Lines(plan.Document)[^1]);
        Assert.Contains(plan.Questions, question => question.Rule == rule);
    }

    [Fact]
    public void Tasks_of_two_bodies_that_become_one_stand_in_one_place()
    {
        var plan = Localizing.Plan(Localizing.ParentOf(
            "tỉnh Lai Châu", "Sở Nội vụ: Chủ trì tổng hợp.", "Công an tỉnh: Bảo đảm an ninh.", "Sở Giáo dục và Đào tạo: tập huấn giáo viên.", "Sở Y tế: Khám sức khỏe."));
        var tracked = DocxRevisionWriter.Write(RevisionPairs.Format(plan.Parent), RevisionPairs.Format(plan.Document), [], DateTimeOffset.UnixEpoch).Content;

        Assert.Equal(
            "Phòng Văn hóa - Xã hội: | Chủ trì tổng hợp. | Tập huấn giáo viên. | Khám sức khỏe. | Công an xã: Bảo đảm an ninh.", string.Join(" | ", Localizing.Lines(plan.Document)[2..]));
        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Document)), StructuredText.Of(TrackedChanges.Accept(tracked)));
        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Parent)), StructuredText.Of(TrackedChanges.Reject(tracked)));
    }

    [Fact]
    public void A_province_that_was_merged_is_cited_as_it_was()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Triển khai trên địa bàn tỉnh Bắc Kạn.");
        parent = parent with
        {
            Header = new DocumentHeader(new IssuingBody([], ["ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN"], "Ủy ban nhân dân tỉnh Bắc Kạn"), new DocumentNumber(288, "KH-UBND"), "Bắc Kạn", new IssueDate(2022, 5, 5)),
            Subject = [new TextSpan("TRIỂN KHAI CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN TỈNH BẮC KẠN")],
        };
        var result = Localizing.Result(parent, "xã Ba Bể, tỉnh Thái Nguyên", LocalizationAnswers.None);

        Assert.Equal("Kế hoạch số 288/KH-UBND ngày 05/5/2022 của UBND tỉnh Bắc Kạn về triển khai chuyển đổi số trên địa bàn tỉnh Bắc Kạn", result.Value!.Facts.Citation);
        Assert.Equal("TRIỂN KHAI CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN XÃ BA BỂ", result.Value.Document.Subject.ToPlainText());
        Assert.Equal("Triển khai trên địa bàn xã Ba Bể.", Localizing.Lines(result.Value.Document)[^1]);
        Assert.DoesNotContain(result.Diagnostics, remark => remark.Code == "PARENT_OF_OTHER_UNIT");
    }

    [Theory]
    [InlineData("UBND TỈNH LAI CHÂU", "SỞ NỘI VỤ", "99/KH-SNV", "Sở Nội vụ tỉnh Lai Châu", "Thực hiện Kế hoạch của UBND tỉnh Lai Châu, Sở Nội vụ ban hành Kế hoạch như sau:")]
    [InlineData("UBND TỈNH LAI CHÂU", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "15/KH-HĐTĐKT", "Hội đồng Thi đua - Khen thưởng tỉnh Lai Châu", "Thực hiện Luật Thi đua, khen thưởng, Hội đồng Thi đua - Khen thưởng tỉnh xây dựng Kế hoạch như sau:")]
    [InlineData("", "TỈNH ỦY LAI CHÂU", "55-KH/TU", "Tỉnh ủy Lai Châu", "Thực hiện Nghị quyết số 57-NQ/TW, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:")]
    public void A_plan_of_another_body_is_cited_as_its_own_and_issued_by_the_committee(string superior, string issuer, string number, string cited, string opening)
    {
        var file = new PlainWord().Table(false, [$"{superior}|*{issuer}|-------|Số: {number}".TrimStart('|'), "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc|-------|Lai Châu, ngày 12 tháng 02 năm 2026"])
            .P("KẾ HOẠCH", "center", true).P("Tập huấn nghiệp vụ năm 2026", "center", true).P(opening).P("1. Nâng cao năng lực.").Foot().File();
        var result = Localizing.Result(WordFiles.Read(file).Document, Localizing.BinhLu, LocalizationAnswers.None);

        Assert.Equal($"Kế hoạch số {number} ngày 12/02/2026 của {cited} về tập huấn nghiệp vụ năm 2026", result.Value!.Facts.Citation);
        Assert.Contains(", Ủy ban nhân dân xã Bình Lư ", Localizing.Lines(result.Value.Document)[1], StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, remark => remark.Code == "PARENT_OF_OTHER_BODY");
    }

    [Fact]
    public void Bases_of_the_law_stand_before_the_superior_s_plan() => Assert.Equal(
        "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022; Kế hoạch số 45/KH-UBND ngày 05/3/2026 của UBND tỉnh Lai Châu về thực hiện công tác cải cách hành chính trên địa bàn tỉnh Lai Châu, Ủy ban nhân dân xã Bình Lư ban hành Kế hoạch như sau:",
        Localizing.Lines(Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", "Nâng cao.") is var parent
            ? parent with { Body = parent.Body.SetItem(0, new Paragraph([new TextSpan("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022, Ủy ban nhân dân tỉnh Lai Châu ban hành Kế hoạch như sau:")])) }
            : parent).Document)[1]);

    [Fact]
    public void A_plan_without_head_is_known_by_its_subject()
    {
        var parent = Localizing.ParentOf("tỉnh Sơn La", "Nâng cao nhận thức.");
        parent = parent with { Header = parent.Header with { Body = new IssuingBody([], [], "") }, Subject = [new TextSpan("Chuyển đổi số trên địa bàn tỉnh Sơn La")] };

        Assert.Contains(Localizing.Result(parent, Localizing.BinhLu, null).Diagnostics, remark => remark.Code == "PARENT_OF_OTHER_UNIT");
    }
}
