
namespace ThiDua.Formats.Certificates;

/// <summary>A line of a certificate; a layout has each once.</summary>
public enum CertificatePart
{
    /// <summary>National name (Quốc hiệu).</summary>
    NationalName,

    /// <summary>National motto (Tiêu ngữ).</summary>
    Motto,

    /// <summary>Who awards (thẩm quyền tặng thưởng).</summary>
    Authority,

    /// <summary>The word "TẶNG".</summary>
    Presents,

    /// <summary>Name of the award (hình thức khen thưởng, danh hiệu).</summary>
    Award,

    /// <summary>Who is commended.</summary>
    Laureate,

    /// <summary>Post, unit, address of who is commended.</summary>
    Detail,

    /// <summary>What for (thành tích).</summary>
    Reason,

    /// <summary>Place and date.</summary>
    PlaceDate,

    /// <summary>Power and post of the signer.</summary>
    SignerPost,

    /// <summary>Name of the signer.</summary>
    SignerName,

    /// <summary>Number and date of the decision.</summary>
    Decision,

    /// <summary>Number in the golden book (số sổ vàng).</summary>
    GoldenBook,
}
