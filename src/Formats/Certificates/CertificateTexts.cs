using System.Globalization;
using ThiDua.Documents;
using ThiDua.Documents.Certificates;
using ThiDua.Formats.Profile;

namespace ThiDua.Formats.Certificates;

/// <summary>What the lines of certificates say.</summary>
/// <param name="document">The document.</param>
/// <param name="batch">Its certificates.</param>
/// <param name="fixedWords">Words of the decree.</param>
/// <param name="words">Words of certificates.</param>
internal sealed class CertificateTexts(OfficialDocument document, CertificateBatch batch, FixedWords fixedWords, CertificateWords words)
{
    private const string Number = "{number}";
    private const string Date = "{date}";

    /// <summary>The text of a line; empty when the certificate has none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="certificate">The certificate.</param>
    public string Of(CertificateLine line, Certificate certificate)
    {
        var text = line.Part switch
        {
            CertificatePart.NationalName => fixedWords.NationalName,
            CertificatePart.Motto => fixedWords.Motto,
            CertificatePart.Authority => string.Join('\n', document.AuthorityLines),
            CertificatePart.Presents => batch.Presents,
            CertificatePart.Award => batch.Award,
            CertificatePart.Laureate => certificate.Laureate.PrintedName,
            CertificatePart.Detail => certificate.Laureate.Detail,
            CertificatePart.Reason => certificate.Reason,
            CertificatePart.PlaceDate => $"{document.Header.Place}, {document.Header.Date.ToLongText()}",
            CertificatePart.SignerPost => string.Join('\n', document.Signer?.AuthorityLines ?? []),
            CertificatePart.SignerName => document.Signer?.Name ?? "",
            CertificatePart.Decision => words.Decision
                .Replace(Number, document.Header.Number.ToString(), StringComparison.Ordinal)
                .Replace(Date, document.Header.Date.ToLongText(), StringComparison.Ordinal),
            CertificatePart.GoldenBook => certificate.GoldenBookNumber.Length == 0
                ? ""
                : words.GoldenBook.Replace(Number, certificate.GoldenBookNumber, StringComparison.Ordinal),
            _ => throw new ArgumentOutOfRangeException(nameof(line)),
        };
        text = line.MostLines == 1 ? text.Replace('\n', ' ') : text;
        return line.Upper ? text.ToUpperInvariant() : text;
    }

    /// <summary>Where the text of a line comes from, for messages.</summary>
    /// <param name="part">The line.</param>
    /// <param name="index">Index of the certificate.</param>
    public static string Place(CertificatePart part, int index) => part switch
    {
        CertificatePart.Laureate => Own(index, "name"),
        CertificatePart.Detail => Own(index, "detail"),
        CertificatePart.Reason => Own(index, "reason"),
        CertificatePart.GoldenBook => Own(index, "goldenBookNo"),
        CertificatePart.Authority => "issuingBody",
        CertificatePart.PlaceDate => "issueDate",
        CertificatePart.SignerPost => "signature.lines",
        CertificatePart.SignerName => "signature.name",
        CertificatePart.Decision => "number",
        _ => "award",
    };

    private static string Own(int index, string field) => string.Create(CultureInfo.InvariantCulture, $"laureates[{index}].{field}");
}
