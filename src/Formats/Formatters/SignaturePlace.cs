using System.Globalization;
using ThiDua.Documents;

namespace ThiDua.Formats.Formatters;

/// <summary>How diagnostics name a signature block: by its position where there are several.</summary>
internal static class SignaturePlace
{
    public static string Of(OfficialDocument document, int index) =>
        document.Signatures.Length == 1 ? "signature" : string.Create(CultureInfo.InvariantCulture, $"signatures[{index}]");
}
