using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents;
using ThiDua.Documents.Inlines;
using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// What is said of the document as a whole, with the fields of the register of outgoing documents
/// (Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I) as far as the document knows them.
/// </summary>
internal static class PropertiesFormatter
{
    public static DocumentProperties Format(OfficialDocument document)
    {
        var header = document.Header;
        var subject = document.Subject.ToPlainText().Replace('\n', ' ');
        var kind = document.Certificates?.Award ?? document.Kind.Name;
        var title = string.Join(' ', new[] { kind, subject }.Where(t => t.Length > 0));
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        Add("TypeName", kind);
        Add("CodeNumber", header.Number.Number?.ToString("00", CultureInfo.InvariantCulture));
        Add("CodeNotation", header.Number.Symbol);
        Add("IssuedDate", header.Date.Day is null ? null : header.Date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("OrganName", header.Body.FullName);
        Add("Subject", subject);
        Add("Language", "Tiếng Việt");
        Add("Position", document.Signer?.AuthorityLines.LastOrDefault());
        Add("FullName", document.Signer?.Name);
        return new DocumentProperties(title, "vi-VN", fields.ToImmutable());

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                fields.Add(new KeyValuePair<string, string>(name, value));
            }
        }
    }
}
