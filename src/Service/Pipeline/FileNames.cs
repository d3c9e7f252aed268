using System.Globalization;
using System.Text;
using ThiDua.Documents;
using ThiDua.Documents.Text;

namespace ThiDua.Service.Pipeline;

/// <summary>Names for files that are safe on every system: kind, number and place without marks.</summary>
internal static class FileNames
{
    /// <summary>Such as <c>KH-82-Binh-Lu</c>.</summary>
    public static string Of(OfficialDocument document)
    {
        var number = document.Header.Number.Number?.ToString("00", CultureInfo.InvariantCulture);
        var kind = document.Kind.Form.Numbered ? document.Kind.Symbol : document.Kind.Name;
        var parts = new[] { document.Certificates?.Award ?? kind, number, document.Header.Place };
        return Safe(string.Join('-', parts.Where(p => !string.IsNullOrEmpty(p))));
    }

    private static string Safe(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = PlainLetter.Of(c);
            if (char.IsAsciiLetterOrDigit(plain))
            {
                output.Append(plain);
            }
            else if (output.Length > 0 && output[^1] != '-')
            {
                output.Append('-');
            }
        }

        return output.ToString().Trim('-');
    }
}
