namespace ThiDua.Tests.Parity;

/// <summary>Words in random order.</summary>
/// <param name="random">Draws them.</param>
internal sealed class RandomText(Random random)
{
    private static readonly string[] Words =
        ("phong trào thi đua đổi mới sáng tạo phát triển khoa học công nghệ chuyển đổi số xanh trên địa bàn xã cơ quan đơn vị tổ chức thực hiện hiệu "
        + "quả kinh tế - xã hội KH-UBND 3076/KH-UBND 14/02/2025 (giai đoạn 2026-2030), “Bình dân học vụ số”; 100% video,... Văn hóa – Xã hội "
        + "(Zalo, Facebook, YouTube) nghiêng-nghiêng-nghiêng-nghiêng tổ-công-nghệ-số-cộng-đồng ").TrimEnd().Split(' ');

    private static readonly string[] LongWords =
    [
        string.Concat(Enumerable.Repeat("NGHỊQUYẾTĐẠIHỘI", 5)),
        "https://laichau.gov.vn/thi-dua-khen-thuong/2026/ke-hoach?trang=12&muc=3",
        "vanphong.thiduakhenthuong.xabinhlu@laichau.gov.vn",
        "3076/KH-UBND-VHXH-TĐKT-2026/BC-SNV",
        string.Join('-', Enumerable.Repeat("chuyển-đổi-số", 6)),
        "thi–đua—khen–thưởng—chuyển–đổi–số—chuyển–đổi–xanh—phát–triển—khoa–học",
        string.Concat(Enumerable.Repeat("“(100%)”;", 12)),
    ];

    /// <summary>So many words.</summary>
    public string Take(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]));

    /// <summary>Some words, less than <paramref name="below"/>.</summary>
    public string Some(int least, int below) => Take(random.Next(least, below));

    /// <summary>A word wider than most columns, some of them wider than a page.</summary>
    public string Long() => LongWords[random.Next(LongWords.Length)];

    /// <summary>Short and long words.</summary>
    public string WithLong(int words) => $"{Take(words)} {Long()} {Take(words)}";
}
