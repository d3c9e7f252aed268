using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Certificates;

/// <summary>What the lines of a certificate are in terms of roles.</summary>
internal static class CertificateParts
{
    /// <summary>The role of a line.</summary>
    public static Role Role(this CertificatePart part) => part switch
    {
        CertificatePart.NationalName => Styles.Role.NationalName,
        CertificatePart.Motto => Styles.Role.Motto,
        CertificatePart.Authority => Styles.Role.AuthorityLine,
        CertificatePart.Presents => Styles.Role.Presents,
        CertificatePart.Award => Styles.Role.KindTitle,
        CertificatePart.Laureate => Styles.Role.Laureate,
        CertificatePart.Detail => Styles.Role.LaureateDetail,
        CertificatePart.Reason => Styles.Role.AwardReason,
        CertificatePart.PlaceDate => Styles.Role.PlaceDate,
        CertificatePart.SignerPost => Styles.Role.SigningAuthority,
        CertificatePart.SignerName => Styles.Role.SignerName,
        CertificatePart.Decision => Styles.Role.NumberSymbol,
        CertificatePart.GoldenBook => Styles.Role.GoldenBook,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>Whether it differs from one certificate of a batch to the next.</summary>
    public static bool IsOwn(this CertificatePart part) =>
        part is CertificatePart.Laureate or CertificatePart.Detail or CertificatePart.Reason or CertificatePart.GoldenBook;
}
