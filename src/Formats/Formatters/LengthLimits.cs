using System.Globalization;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Lengths that the register of outgoing documents can hold (Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I:
/// rules ND30-META-3 to ND30-META-12.2).
/// </summary>
internal static class LengthLimits
{
    private const int Symbol = 30;
    private const int Subject = 500;
    private const int Organ = 200;
    private const int Position = 100;
    private const int FullName = 50;

    public static IEnumerable<Diagnostic> Check(OfficialDocument document) =>
        new[]
        {
            Over(document.Header.Number.Symbol, Symbol, "symbol", "Ký hiệu"),
            Over(document.Subject.ToPlainText(), Subject, "subject", "Trích yếu"),
            Over(document.Header.Body.FullName, Organ, "issuer", "Tên cơ quan ban hành"),
            Over(document.Signature.AuthorityLines.LastOrDefault() ?? "", Position, "signature.lines", "Chức vụ người ký"),
            Over(document.Signature.Name, FullName, "signature.name", "Họ và tên người ký"),
        }.OfType<Diagnostic>();

    private static Diagnostic? Over(string text, int limit, string path, string what) => text.Length <= limit
        ? null
        : Diagnostic.Error(
            "TEXT_TOO_LONG",
            path,
            string.Create(CultureInfo.InvariantCulture, $"{what} dài {text.Length} ký tự, quá {limit} ký tự mà sổ văn bản cho phép."),
            "Hãy rút ngắn.");
}
