using System.Globalization;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Profile;

namespace ThiDua.Formats.Formatters;

/// <summary>Checks that the register of outgoing documents can hold what stands in a document.</summary>
internal static class LengthLimits
{
    public static IEnumerable<Diagnostic> Check(OfficialDocument document, RegisterLimits limits) =>
        new[]
        {
            Over(document.Header.Number.Symbol, limits.Symbol, "symbol", "Ký hiệu"),
            Over(document.Subject.ToPlainText(), limits.Subject, "subject", "Trích yếu"),
            Over(document.Header.Body.FullName, limits.OrganName, "issuer", "Tên cơ quan ban hành"),
        }.Concat(document.Signatures.SelectMany((s, i) => Signature(s, limits, SignaturePlace.Of(document, i)))).OfType<Diagnostic>();

    private static IEnumerable<Diagnostic?> Signature(SignatureBlock signature, RegisterLimits limits, string place) =>
    [
        Over(signature.AuthorityLines.LastOrDefault() ?? "", limits.Position, place + ".lines", "Chức vụ người ký"),
        Over(signature.Name, limits.FullName, place + ".name", "Họ và tên người ký"),
    ];

    private static Diagnostic? Over(string text, int limit, string path, string what) => text.Length <= limit
        ? null
        : Diagnostic.Error(
            "TEXT_TOO_LONG",
            path,
            string.Create(CultureInfo.InvariantCulture, $"{what} dài {text.Length} ký tự, quá {limit} ký tự mà sổ văn bản cho phép."),
            "Hãy rút ngắn.");
}
