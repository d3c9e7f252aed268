namespace ThiDua.Tests.Localization;

/// <summary>Sentences that speak of the province and its communes at once, of other communes, and of what is the province's alone.</summary>
public class TwoLevelSentenceTests
{
    [Theory]
    [InlineData("Kinh phí từ ngân sách tỉnh, ngân sách cấp xã.", "Kinh phí từ ngân sách xã.")]
    [InlineData("Cải cách trong cơ quan hành chính cấp tỉnh, cấp xã.", "Cải cách trong cơ quan hành chính cấp xã.")]
    [InlineData("Ủy ban MTTQ Việt Nam tỉnh, cấp xã vận động nhân dân.", "Ủy ban MTTQ Việt Nam xã vận động nhân dân.")]
    [InlineData("Tôn tạo nghĩa trang liệt sĩ của xã, phường.", "Tôn tạo nghĩa trang liệt sĩ của xã.")]
    [InlineData("Xây dựng xã, phường không ma túy.", "Xây dựng xã không ma túy.")]
    [InlineData("Mỗi xã, phường xây dựng ít nhất 01 mô hình.", "Xã xây dựng ít nhất 01 mô hình.")]
    [InlineData("Gắn với nhiệm vụ của từng cơ quan, đơn vị, địa phương.", "Gắn với nhiệm vụ của từng cơ quan, đơn vị, bản.")]
    [InlineData("UBND các xã, phường, đặc khu Phú Quý triển khai.", "Các cơ quan, đơn vị, các bản triển khai.")]
    [InlineData("Niêm yết tại trụ sở UBND các xã, phường.", "Niêm yết tại trụ sở UBND xã.")]
    [InlineData("Chủ tịch UBND các xã, phường tặng Giấy khen theo thẩm quyền.", "Chủ tịch UBND xã tặng Giấy khen theo thẩm quyền.")]
    [InlineData("Do ngân sách tỉnh, ngân sách cấp xã bảo đảm theo phân cấp.", "Do ngân sách xã bảo đảm theo phân cấp.")]
    [InlineData("Các cơ quan trên địa bàn tỉnh có ít nhất 01 mô hình, giai đoạn 2026 - 2030 theo kế hoạch.", "Các cơ quan trên địa bàn xã có ít nhất 01 mô hình, giai đoạn 2026 - 2030 theo kế hoạch.")]
    [InlineData("Toàn tỉnh phấn đấu tổ chức 02 đợt cao điểm trong năm 2026 về nội dung này.", "Toàn xã phấn đấu tổ chức 02 đợt cao điểm trong năm 2026 về nội dung này.")]
    [InlineData("Kiểm tra tại một số xã, phường.", "Kiểm tra tại một số bản.")]
    [InlineData("Tổng hợp báo cáo Bộ Công an, Tỉnh ủy, UBND tỉnh.", "Tổng hợp báo cáo Đảng ủy xã, UBND xã.")]
    [InlineData("Gửi Sở Y tế tổng hợp, báo cáo UBND tỉnh.", "Gửi UBND xã (qua Phòng Văn hóa - Xã hội) để tổng hợp, báo cáo UBND tỉnh.")]
    [InlineData("Gửi báo cáo về Công an tỉnh để tổng hợp.", "Gửi báo cáo về UBND xã (qua Công an xã) để tổng hợp.")]
    [InlineData("Báo cáo UBND tỉnh (qua Sở Nội vụ, điện thoại: 0222.3822.465) theo quy định.", "Báo cáo UBND xã (qua Phòng Văn hóa - Xã hội) theo quy định.")]
    [InlineData("Phối hợp với các Sở: Tài chính, Xây dựng và Y tế kiểm tra.", "Phối hợp với Phòng Kinh tế, Phòng Văn hóa - Xã hội kiểm tra.")]
    [InlineData("Phối hợp với các Sở Tài chính, Xây dựng và Y tế kiểm tra.", "Phối hợp với Phòng Kinh tế, Phòng Văn hóa - Xã hội kiểm tra.")]
    [InlineData("Sở Nội vụ tham mưu; Sở Y tế chỉ đạo cấp cứu.", "Phòng Văn hóa - Xã hội tham mưu; Phòng Văn hóa - Xã hội chỉ đạo cấp cứu.")]
    [InlineData("Báo và Phát thanh - Truyền hình tỉnh tuyên truyền.", "Trung tâm Dịch vụ tổng hợp xã tuyên truyền.")]
    [InlineData("Phối hợp với Hội Liên hiệp Phụ nữ tỉnh vận động.", "Phối hợp với Hội Liên hiệp Phụ nữ xã vận động.")]
    public void The_commune_is_the_one_level_that_is_left(string parent, string local) => Assert.Equal(local, Localizing.Sentence(parent));

    [Theory]
    [InlineData("Phân cấp nguồn thu giữa ngân sách tỉnh và ngân sách xã.", "CON-SOT")]
    [InlineData("Hiện toàn tỉnh có 31.245 hộ nghèo.", "NV-SO-LIEU")]
    [InlineData("Năm 2025, trên địa bàn tỉnh xảy ra 52 vụ cháy.", "NV-SO-LIEU")]
    [InlineData("Trồng mới 2.500 ha rừng trên địa bàn tỉnh.", "NV-SO-LIEU")]
    [InlineData("Toàn tỉnh trồng mới 2.500 ha rừng.", "NV-SO-LIEU")]
    [InlineData("Ngân sách tỉnh đối ứng: 85.000 triệu đồng.", "NV-SO-LIEU")]
    [InlineData("Huy động sự vào cuộc của 99 xã, phường trong tỉnh.", "NV-SO-XA")]
    [InlineData("25% (34/135) xã, phường đạt chuẩn.", "NV-SO-XA")]
    [InlineData("Giúp đỡ ít nhất 01 xã khó khăn của tỉnh.", "NV-SO-XA")]
    [InlineData("Các xã, phường có số ca mắc cao: phường Tân Phong (612 ca), xã Phong Thổ.", "XA-KHAC")]
    [InlineData("Chọn xã Phong Thổ làm điểm.", "XA-KHAC")]
    [InlineData("Nâng cấp đường tỉnh 295B và tỉnh lộ 398.", "CON-SOT")]
    [InlineData("Nâng chỉ số hành chính công cấp tỉnh (PAPI).", "CON-SOT")]
    [InlineData("Sau sắp xếp tỉnh Lai Châu và tỉnh Điện Biên.", "CON-SOT")]
    [InlineData("Phối hợp với Tòa án nhân dân tỉnh xét xử.", "CON-SOT")]
    [InlineData("Tỉnh Lai Châu hiện có diện tích 9.068 km2.", "CON-SOT")]
    [InlineData("UBND tỉnh tặng Bằng khen cho 20 tập thể.", "NV-KT-TINH")]
    [InlineData("Đạt 100% hồ sơ cấp tỉnh, 95% hồ sơ cấp xã.", "CON-SOT")]
    [InlineData("UBND các xã Phong Thổ, Tân Uyên báo cáo.", "NH-XA-NEU-TEN")]
    [InlineData("Quán triệt các chỉ đạo của Tỉnh ủy, HĐND, UBND tỉnh.", "CON-SOT")]
    [InlineData("Chỉ đạo các Trung tâm Y tế khu vực tổ chức tiêm.", "NV-CHI-DAO-TINH")]
    public void What_is_the_province_s_or_of_other_communes_stays_and_is_asked_about(string text, string rule)
    {
        var plan = Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", text));

        Assert.Equal(text, Localizing.Lines(plan.Document)[^1]);
        Assert.Equal(rule, plan.Questions.IsEmpty ? "" : Assert.Single(plan.Questions).Rule);
    }

    [Theory]
    [InlineData("Theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ và Nghị quyết số 41/2025/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh.")]
    [InlineData("Theo Nghị quyết số 05-NQ/TU của Ban Chấp hành Đảng bộ tỉnh và Chương trình số 02-CTr/TU của Tỉnh ủy.")]
    [InlineData("Theo Thông báo kết luận số 15-TB/TU của Thường trực Tỉnh ủy về công tác cán bộ.")]
    [InlineData("Theo phần mềm quản lý của Bộ Công an, thanh tra việc chấp hành pháp luật.")]
    [InlineData("Tổ chức chuyên mục “Lai Châu chung sức xây dựng nông thôn mới”.")]
    public void What_is_cited_or_quoted_stays_without_a_question(string text)
    {
        var plan = Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", text));

        Assert.Equal(text, Localizing.Lines(plan.Document)[^1]);
        Assert.Empty(plan.Questions);
    }
}
