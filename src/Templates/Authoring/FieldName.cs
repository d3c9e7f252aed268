using System.Text;
using ThiDua.Documents.Text;

namespace ThiDua.Templates.Authoring;

/// <summary>Names of fields as clerks type them ("tên phong trào") and as data has them (<c>tenPhongTrao</c>).</summary>
internal static class FieldName
{
    /// <summary>The name in data: letters without marks, words run together; parts behind a point stay parts. Empty when nothing is left.</summary>
    public static string Of(string typed) => string.Join('.', typed.Split('.').Select(Part));

    private static string Part(string typed)
    {
        var name = new StringBuilder();
        var begins = false;
        foreach (var c in typed.Trim())
        {
            var letter = PlainLetter.Of(c);
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(name.Length == 0 ? char.ToLowerInvariant(letter) : begins ? char.ToUpperInvariant(letter) : letter);
                begins = false;
            }
            else
            {
                begins = true;
            }
        }

        return name.Length > 0 && char.IsAsciiDigit(name[0]) ? "so" + name : name.ToString();
    }
}
