using System.Globalization;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
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
            Over(document.Signature.AuthorityLines.LastOrDefault() ?? "", limits.Position, "signature.lines", "Chức vụ người ký"),
            Over(document.Signature.Name, limits.FullName, "signature.name", "Họ và tên người ký"),
        }.OfType<Diagnostic>();

    private static Diagnostic? Over(string text, int limit, string path, string what) => text.Length <= limit
        ? null
        : Diagnostic.Error(
            "TEXT_TOO_LONG",
            path,
            string.Create(CultureInfo.InvariantCulture, $"{what} dài {text.Length} ký tự, quá {limit} ký tự mà sổ văn bản cho phép."),
            "Hãy rút ngắn.");
}
