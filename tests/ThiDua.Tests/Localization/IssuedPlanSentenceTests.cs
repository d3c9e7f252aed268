using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Localization;

/// <summary>Sentences as plans of provinces and cities have them that were issued from 2016 to 2026.</summary>
public class IssuedPlanSentenceTests
{
    [Theory]
    [InlineData("Trên đây là Kế hoạch của UBND tỉnh, yêu cầu các đơn vị thực hiện.", "Trên đây là Kế hoạch của Ủy ban nhân dân xã Bình Lư, yêu cầu các đơn vị thực hiện.")]
    [InlineData("UBND các huyện, thành phố chỉ đạo UBND các xã, phường, thị trấn triển khai.", "UBND xã chỉ đạo các bản triển khai.")]
    [InlineData("UBND cấp huyện chỉ đạo UBND cấp xã triển khai.", "UBND xã chỉ đạo các bản triển khai.")]
    [InlineData("Thống nhất từ tỉnh đến huyện, xã, bản.", "Thống nhất từ xã đến bản.")]
    [InlineData("Thành viên phụ trách từng huyện, thành phố.", "Thành viên phụ trách từng bản.")]
    [InlineData("Các huyện, thành, thị triển khai.", "Các bản triển khai.")]
    [InlineData("Các sở, ngành chức năng tham mưu.", "Các cơ quan, đơn vị chức năng tham mưu.")]
    [InlineData("Các ban, sở, ngành, đoàn thể chính trị - xã hội tỉnh thực hiện.", "Các cơ quan, ban, ngành, đoàn thể chính trị - xã hội xã thực hiện.")]
    [InlineData("Giấy khen của Chủ tịch UBND huyện và Chủ tịch UBND xã.", "Giấy khen của Chủ tịch UBND xã.")]
    [InlineData("Sở Nội vụ (Ban Thi đua - Khen thưởng) theo dõi.", "Phòng Văn hóa - Xã hội theo dõi.")]
    [InlineData("Sở Nội vụ tham mưu UBND tỉnh khen thưởng các tập thể.", "Phòng Văn hóa - Xã hội tham mưu cho UBND xã khen thưởng các tập thể.")]
    [InlineData("Sở Nội vụ tham mưu Chủ tịch UBND tỉnh tặng Bằng khen.", "Phòng Văn hóa - Xã hội tham mưu cho UBND xã đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.")]
    [InlineData("Phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh xem xét.", "Phản ánh về Phòng Văn hóa - Xã hội để tổng hợp, báo cáo UBND xã xem xét.")]
    [InlineData("Báo cáo về Thanh tra tỉnh theo quy định.", "Báo cáo về UBND xã theo quy định.")]
    [InlineData("Báo cáo kết quả về Sở Lao động - Thương binh và Xã hội.", "Báo cáo kết quả về UBND xã (qua Phòng Văn hóa - Xã hội).")]
    [InlineData("Sở Nông nghiệp và PTNT theo dõi.", "Phòng Kinh tế theo dõi.")]
    [InlineData("Giám đốc các Sở: Nội vụ, Tài chính chịu trách nhiệm.", "Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế chịu trách nhiệm.")]
    [InlineData("Giám đốc Công an tỉnh chịu trách nhiệm.", "Trưởng Công an xã chịu trách nhiệm.")]
    [InlineData("Công an tỉnh bảo vệ; Sở Y tế bảo đảm cấp cứu.", "Công an xã bảo vệ; Phòng Văn hóa - Xã hội bảo đảm cấp cứu.")]
    [InlineData("Báo Lai Châu, Đài Phát thanh và Truyền hình Lai Châu tuyên truyền.", "Trung tâm Dịch vụ tổng hợp xã tuyên truyền.")]
    [InlineData("Phát huy hiệu quả các tiềm lực sẵn có của tỉnh.", "Phát huy hiệu quả các tiềm lực sẵn có của xã.")]
    [InlineData("Các cơ quan chuyên môn cấp tỉnh, cấp huyện thực hiện.", "Các cơ quan chuyên môn cấp xã thực hiện.")]
    [InlineData("HĐND và UBND các xã, phường ban hành quy chế.", "HĐND và UBND xã ban hành quy chế.")]
    [InlineData("Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam các xã, phường lãnh đạo.", "Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam xã lãnh đạo.")]
    [InlineData("Phó Chủ tịch UBND cấp xã dự Hội nghị.", "Phó Chủ tịch UBND xã dự Hội nghị.")]
    [InlineData("Chủ tịch UBND cấp xã căn cứ thẩm quyền tặng Giấy khen.", "Chủ tịch UBND xã căn cứ thẩm quyền tặng Giấy khen.")]
    [InlineData("Báo cáo có xác nhận của Chủ tịch UBND cấp xã.", "Báo cáo có xác nhận của Chủ tịch UBND xã.")]
    [InlineData("Hướng dẫn các xã, phường bố trí công chức.", "Hướng dẫn xã bố trí công chức.")]
    [InlineData("Báo cáo UBND tỉnh (qua Sở Nội vụ và Sở Tài chính).", "Báo cáo UBND xã (qua Phòng Văn hóa - Xã hội).")]
    [InlineData("Giao Sở Công Thương là đơn vị đầu mối.", "Giao Phòng Kinh tế là đơn vị đầu mối.")]
    [InlineData("Các sở, ban, ngành tỉnh và UBND các xã, phường thực hiện.", "Các cơ quan, đơn vị thuộc xã và các bản thực hiện.")]
    [InlineData("Thanh tra, kiểm tra và xử lý vi phạm.", "Thanh tra, kiểm tra và xử lý vi phạm.")]
    [InlineData("UBND xã Bình Lư tổ chức Lễ; báo cáo UBND tỉnh kết quả.", "UBND xã Bình Lư tổ chức Lễ; báo cáo UBND tỉnh kết quả.")]
    [InlineData("Ban Chỉ đạo tỉnh hướng dẫn các xã, phường.", "Ban Chỉ đạo xã hướng dẫn các bản.")]
    [InlineData("Ban Chỉ đạo chuyển đổi số các xã, phường kiểm tra.", "Ban Chỉ đạo chuyển đổi số xã kiểm tra.")]
    public void The_commune_says_it_of_itself(string parent, string local) => Assert.Equal(local, Localizing.Sentence(parent));

    [Theory]
    [InlineData("Kỷ niệm 70 năm ngày thành lập tỉnh Lai Châu.", "CON-SOT")]
    [InlineData("Tổ chức Đại hội thi đua yêu nước tỉnh Lai Châu lần thứ VI.", "CON-SOT")]
    [InlineData("Cấp tỉnh tổ chức Đại hội trong tháng 9.", "NV-CAP-TINH")]
    [InlineData("Họp tại Trung tâm Văn hóa, Điện ảnh và Xúc tiến du lịch tỉnh.", "CON-SOT")]
    [InlineData("Giảm hộ nghèo cả tỉnh bình quân 1,5%/năm.", "NV-SO-LIEU")]
    [InlineData("Bình quân mỗi năm tỉnh giảm 1% hộ nghèo.", "NV-SO-LIEU")]
    [InlineData("Địa phương còn 1.943 căn nhà tạm.", "NV-SO-LIEU")]
    [InlineData("Tỷ lệ xã, phường đạt chuẩn: 65%.", "NV-SO-XA")]
    [InlineData("Thực hiện kế hoạch 22 của UBND tỉnh.", "CON-SOT")]
    [InlineData("Nâng chỉ số cải cách hành chính cấp tỉnh.", "CON-SOT")]
    [InlineData("Phù hợp với Quy hoạch tỉnh Lai Châu thời kỳ 2021 - 2030.", "CON-SOT")]
    [InlineData("Trùng tu các di tích cấp tỉnh.", "CON-SOT")]
    [InlineData("Tỉnh Lai Châu nằm về phía Tây Bắc.", "CON-SOT")]
    [InlineData("Tình hình trên địa bàn tỉnh vẫn chưa ổn định.", "CON-SOT")]
    [InlineData("Năm 2025, UBND tỉnh đã chỉ đạo thực hiện tốt.", "CON-SOT")]
    [InlineData("Theo chỉ đạo của đồng chí Bí thư Tỉnh ủy, Ban Chỉ đạo Tỉnh ủy.", "CON-SOT")]
    [InlineData("Các hoạt động tại thành phố Điện Biên Phủ.", "CON-SOT")]
    [InlineData("Hoàn thiện cơ quan 02 cấp (cấp tỉnh, cấp xã).", "CON-SOT")]
    [InlineData("Chương trình mỗi xã một sản phẩm.", "")]
    [InlineData("I. CƠ SỞ XÂY DỰNG KẾ HOẠCH", "")]
    [InlineData("Các cơ sở giáo dục và đào tạo thực hiện.", "")]
    [InlineData("Lực lượng Công an nhân dân gương mẫu.", "")]
    [InlineData("Thắp hương tại đường Bà Huyện Thanh Quan.", "")]
    [InlineData("Nghị quyết số 05-NQ/TU ngày 20/9/2021 của Ban Thường vụ Tỉnh ủy Lai Châu (Khóa XX) về Chuyển đổi số tỉnh Lai Châu đến năm 2025.", "")]
    [InlineData("Chủ tịch UBND tỉnh ủy quyền cho Giám đốc sở.", "CON-SOT")]
    [InlineData("Theo chỉ đạo của Đảng ủy UBND tỉnh.", "CON-SOT")]
    [InlineData("Tỉnh sẽ hỗ trợ 10 triệu đồng cho mỗi mô hình.", "CON-SOT")]
    [InlineData("Hoàn thành chỉ tiêu được tỉnh giao.", "CON-SOT")]
    [InlineData("UBND tỉnh giao 833 nhiệm vụ.", "NV-SO-LIEU")]
    [InlineData("Đến nay đạt 23/34 mục tiêu.", "NV-SO-LIEU")]
    [InlineData("100% các xã, phường bắn pháo hoa.", "NV-SO-XA")]
    [InlineData("Tổ chức đấu giá quyền khai thác khoáng sản.", "NV-QUYEN-TINH")]
    [InlineData("Sáng kiến được công nhận cấp tỉnh.", "CON-SOT")]
    public void What_is_not_the_commune_s_stays(string text, string rule)
    {
        var plan = Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", text));

        Assert.Equal(text, Localizing.Lines(plan.Document)[^1]);
        Assert.Equal(rule, plan.Questions.IsEmpty ? "" : Assert.Single(plan.Questions).Rule);
    }

    [Fact]
    public void Awards_of_the_province_stay_beside_the_commune_s_own() => Assert.Equal(
        ["Bằng khen do Chủ tịch UBND tỉnh, Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh xét tặng.", "Giấy khen của Chủ tịch UBND xã."],
        Localizing.Lines(Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", "Bằng khen do Chủ tịch UBND tỉnh, Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh xét tặng.")).Document).TakeLast(2));

    [Theory]
    [InlineData(
        "Theo đề nghị của Sở Nội vụ, UBND tỉnh Lai Châu ban hành Kế hoạch như sau:",
        "Thực hiện {0}; theo đề nghị của Phòng Văn hóa - Xã hội, Ủy ban nhân dân xã Bình Lư ban hành Kế hoạch như sau:")]
    [InlineData(
        "Trong thời gian qua, các cấp đã làm tốt. Để tiếp tục thực hiện, UBND tỉnh xây dựng Kế hoạch như sau:",
        "Trong thời gian qua, các cấp đã làm tốt. Thực hiện {0}; để tiếp tục thực hiện, UBND xã xây dựng Kế hoạch như sau:")]
    [InlineData("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", "Thực hiện {0}, Ủy ban nhân dân xã Bình Lư ban hành Kế hoạch như sau:")]
    [InlineData("Tình hình chung đã tốt lên.", "Thực hiện {0}, Ủy ban nhân dân xã Bình Lư ban hành Kế hoạch triển khai thực hiện trên địa bàn xã như sau:")]
    public void The_superior_s_plan_is_cited_in_the_sentence_that_issues(string opening, string local)
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Một việc.");
        var plan = Localizing.Plan(parent with { Body = parent.Body.SetItem(0, new Paragraph([new TextSpan(opening)])) });

        Assert.Equal(
            string.Format(null, local, "Kế hoạch số 45/KH-UBND ngày 05/3/2026 của UBND tỉnh Lai Châu về thực hiện công tác cải cách hành chính trên địa bàn tỉnh Lai Châu"),
            Localizing.Lines(plan.Document)[1]);
    }

    [Fact]
    public void Lines_to_be_written_on_go_into_the_local_plan()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Một việc.");
        var local = Localizing.Plan(parent with { Body = parent.Body.Add(new Paragraph([new Fill()])) }).Document;

        Assert.IsType<Fill>(Assert.Single(Assert.IsType<Paragraph>(local.Body[^1]).Inlines));
    }

    [Theory]
    [InlineData("HÀNH ĐỘNG VỀ QUẢN LÝ RÁC THẢI", "Kế hoạch hành động số 45/KH-UBND ngày 05/3/2026 của UBND tỉnh Lai Châu về quản lý rác thải")]
    [InlineData("V/v ban hành Kế hoạch năm 2026.", "Kế hoạch số 45/KH-UBND ngày 05/3/2026 của UBND tỉnh Lai Châu về ban hành Kế hoạch năm 2026")]
    [InlineData("THỰC HIỆN CHỈ THỊ SỐ 07-CT/TW TRÊN ĐỊA BÀN TỈNH LAI CHÂU.", "Kế hoạch số 45/KH-UBND ngày 05/3/2026 của UBND tỉnh Lai Châu về thực hiện chỉ thị số 07-CT/TW trên địa bàn tỉnh Lai Châu")]
    [InlineData("CHUYỂN ĐỔI SỐ TẠI BÀ RỊA - VŨNG TÀU", "Kế hoạch số 45/KH-UBND ngày 05/3/2026 của UBND tỉnh Lai Châu về chuyển đổi số tại Bà Rịa - Vũng Tàu")]
    public void The_superior_s_plan_is_cited_by_its_name(string subject, string cited) =>
        Assert.Equal(cited, Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", "Một việc.") with { Subject = [new TextSpan(subject)] }).Facts.Citation);

    [Theory]
    [InlineData("Tuyên truyền phong trào thi đua “Vì người nghèo” năm 2026; vinh danh người tốt", "Phát động phong trào thi đua “Vì người nghèo”.", "Phát động phong trào thi đua “Vì người nghèo”.")]
    [InlineData("Phát động phong trào thi đua “Vì người nghèo”", "Phong trào thi đua “Vì người nghèo” (viết tắt là Phong trào vì người nghèo).", "Phong trào thi đua “Vì người nghèo” (viết tắt là Phong trào vì người nghèo).")]
    [InlineData("Phát động phong trào thi đua “Vì người nghèo”", "UBND tỉnh triển khai phong trào thi đua “Vì người nghèo” trên địa bàn tỉnh, như sau:", "UBND xã triển khai Phong trào thi đua trên địa bàn xã, như sau:")]
    public void A_movement_is_shortened_only_where_nothing_is_lost(string subject, string text, string local) =>
        Assert.Equal(local, Localizing.Lines(Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", text) with { Subject = [new TextSpan(subject)] }).Document)[^1]);
}
