namespace ThiDua.Tests.Localization;

/// <summary>What becomes of a sentence of a province's plan, and what stays.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("Nâng cao hiệu quả trên địa bàn tỉnh.", "Nâng cao hiệu quả trên địa bàn xã.")]
    [InlineData("Nâng cao hiệu quả trên địa bàn tỉnh Lai Châu.", "Nâng cao hiệu quả trên địa bàn xã Bình Lư.")]
    [InlineData("THI ĐUA TRÊN ĐỊA BÀN TỈNH LAI CHÂU", "THI ĐUA TRÊN ĐỊA BÀN XÃ BÌNH LƯ")]
    [InlineData("Triển khai đồng bộ từ cấp tỉnh đến cơ sở.", "Triển khai đồng bộ từ xã đến bản.")]
    [InlineData("Xây dựng tỉnh Lai Châu phát triển nhanh, bền vững.", "Xây dựng xã Bình Lư phát triển nhanh, bền vững.")]
    [InlineData("Phù hợp với điều kiện của tỉnh.", "Phù hợp với điều kiện của xã.")]
    [InlineData("Các sở, ban, ngành, đoàn thể tỉnh, địa phương căn cứ Kế hoạch này triển khai.", "Các cơ quan, ban, ngành, đoàn thể xã, các bản căn cứ Kế hoạch này triển khai.")]
    [InlineData("Trong hoạt động của sở, ban, ngành tỉnh.", "Trong hoạt động của cơ quan, đơn vị.")]
    [InlineData("Các huyện, thành phố, xã, phường, thị trấn tổ chức thực hiện.", "Các bản tổ chức thực hiện.")]
    [InlineData("Hội đồng Thi đua - Khen thưởng tỉnh tổng hợp kết quả.", "Hội đồng Thi đua - Khen thưởng xã tổng hợp kết quả.")]
    [InlineData("Uỷ ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh tuyên truyền.", "Uỷ ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội xã tuyên truyền.")]
    [InlineData("Đẩy mạnh hợp tác quốc tế, nghiên cứu và đổi mới sáng tạo.", "Đẩy mạnh nghiên cứu và đổi mới sáng tạo.")]
    [InlineData("Xây dựng và ban hành cơ chế, chính sách ưu đãi doanh nghiệp nhỏ.", "Đề xuất xây dựng và ban hành cơ chế, chính sách ưu đãi doanh nghiệp nhỏ.")]
    public void The_commune_speaks_of_itself(string parent, string local) => Assert.Equal(local, Localizing.Sentence(parent));

    [Theory]
    [InlineData("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu bố trí kinh phí.", "Phòng Văn hóa - Xã hội chủ trì, phối hợp với Phòng Kinh tế tham mưu bố trí kinh phí.")]
    [InlineData("Sở Nội vụ: Chủ trì, phối hợp với Sở Y tế và các cơ quan liên quan thực hiện.", "Phòng Văn hóa - Xã hội: Chủ trì, phối hợp với các cơ quan liên quan thực hiện.")]
    [InlineData("Sở Khoa học và Công nghệ: Xây dựng tiêu chí chuyển đổi xanh.", "Phòng Kinh tế: Xây dựng tiêu chí chuyển đổi xanh.")]
    [InlineData("Sở Khoa học và Công nghệ: Phổ biến tiêu chí chuyển đổi số.", "Phòng Văn hóa - Xã hội: Phổ biến tiêu chí chuyển đổi số.")]
    [InlineData("Báo Lai Châu, Đài Phát thanh và Truyền hình, Cổng Thông tin điện tử tỉnh thực hiện tốt công tác tuyên truyền.", "Trung tâm Dịch vụ tổng hợp xã, Trang thông tin điện tử xã thực hiện tốt công tác tuyên truyền.")]
    [InlineData("Giao Công an tỉnh chủ trì bảo đảm an ninh mạng.", "Giao Công an xã chủ trì bảo đảm an ninh mạng.")]
    public void Tasks_go_to_the_commune_s_bodies_of_the_same_function(string parent, string local) => Assert.Equal(local, Localizing.Sentence(parent));

    [Theory]
    [InlineData("Hoàn thành các nhiệm vụ tại Kế hoạch số 2273/KH-UBND ngày 22/5/2025 của UBND tỉnh.")]
    [InlineData("Thực hiện Nghị quyết số 05-NQ/TU ngày 01/4/2025 của Tỉnh ủy Lai Châu về xây dựng tỉnh Lai Châu phát triển xanh; bảo đảm hiệu quả.")]
    [InlineData("Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh và Cờ thi đua của tỉnh.")]
    [InlineData("Góp phần thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XV.")]
    public void Citations_awards_and_resolutions_of_the_superior_stay(string text) => Assert.Equal(text, Localizing.Sentence(text));

    [Theory]
    [InlineData("Các cơ quan, đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 01/12 hằng năm để tổng hợp, báo cáo UBND tỉnh.", "Các cơ quan, đơn vị báo cáo kết quả về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 11/11 hằng năm để tổng hợp, báo cáo UBND tỉnh.")]
    [InlineData("Kịp thời phản ánh với UBND tỉnh (qua Sở Nội vụ) để xem xét.", "Kịp thời phản ánh với UBND xã (qua Phòng Văn hóa - Xã hội) để xem xét.")]
    [InlineData("Tham mưu cho UBND tỉnh báo cáo Bộ Nội vụ theo quy định.", "Tham mưu cho UBND xã báo cáo UBND tỉnh (qua Sở Nội vụ) theo quy định.")]
    [InlineData("Gửi báo cáo chậm nhất ngày 15 tháng 10 năm 2026.", "Gửi báo cáo chậm nhất ngày 25 tháng 9 năm 2026.")]
    [InlineData("Gửi báo cáo trong quý II năm 2026.", "Gửi báo cáo trước ngày 10/6/2026.")]
    [InlineData("Báo cáo trước ngày 20 hằng tháng.", "Báo cáo trước ngày 15 hằng tháng.")]
    public void Reports_go_one_level_up_and_earlier(string parent, string local) => Assert.Equal(local, Localizing.Sentence(parent));

    [Theory]
    [InlineData("Thi đua trên địa bàn thành phố; UBND thành phố biểu dương.", "Thi đua trên địa bàn phường; UBND phường biểu dương.")]
    [InlineData("Sở Xây dựng chủ trì quản lý quy hoạch.", "Phòng Kinh tế, Hạ tầng và Đô thị chủ trì quản lý quy hoạch.")]
    [InlineData("Thành uỷ Hải Phòng lãnh đạo toàn diện.", "Đảng ủy phường lãnh đạo toàn diện.")]
    [InlineData("Bằng khen của Chủ tịch UBND thành phố.", "Bằng khen của Chủ tịch UBND thành phố.\nGiấy khen của Chủ tịch UBND phường.")]
    public void A_ward_of_a_city_has_its_own_words(string parent, string local) =>
        Assert.Equal(local, Localizing.Sentence(parent, "thành phố Hải Phòng", "phường An Dương, thành phố Hải Phòng"));

    [Fact]
    public void A_special_zone_is_called_so() => Assert.Equal(
        "Phòng Kinh tế, Hạ tầng và Đô thị theo dõi trên địa bàn đặc khu Phú Quốc.",
        Localizing.Sentence("Sở Tài chính theo dõi trên địa bàn tỉnh An Giang.", "tỉnh An Giang", "đặc khu Phú Quốc, tỉnh An Giang"));
}
