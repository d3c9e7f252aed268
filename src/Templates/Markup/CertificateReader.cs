using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Certificates;
using ThiDua.Documents.Images;
using ThiDua.Documents.Inlines;

namespace ThiDua.Templates.Markup;

/// <summary>Reads certificates.</summary>
internal static class CertificateReader
{
    /// <summary>Reads the current element <c>certificates</c> to its end.</summary>
    public static CertificateBatch Read(MarkupCursor cursor)
    {
        cursor.AllowAttributes("layout", "print", "offset-x", "offset-y", "calibration", "emblem", "alt");
        var layout = Required(cursor, "layout");
        var print = new PrintRequest(
            Code<PrintMode>(cursor, "print") ?? PrintMode.Full, Offset(cursor, "offset-x"), Offset(cursor, "offset-y"), Flag(cursor, "calibration"));
        var emblem = Emblem(cursor);
        var (presents, award) = ("", "");
        var certificates = ImmutableArray.CreateBuilder<Certificate>();
        foreach (var element in cursor.Children())
        {
            switch (element)
            {
                case "presents":
                    presents = Text(cursor);
                    break;
                case "award":
                    award = Text(cursor);
                    break;
                case "certificate":
                    certificates.Add(ReadOne(cursor));
                    break;
                default:
                    throw cursor.Error($"không dùng được <{element}> trong <certificates>");
            }
        }

        return award.Length > 0 && certificates.Count > 0
            ? new CertificateBatch(layout, presents, award, print, emblem, certificates.ToImmutable())
            : throw cursor.Error("<certificates> cần phần tử <award> và ít nhất một <certificate>");
    }

    private static Certificate ReadOne(MarkupCursor cursor)
    {
        cursor.AllowAttributes();
        var (laureate, detail, reason, register) = ((Laureate?)null, "", "", "");
        foreach (var element in cursor.Children())
        {
            switch (element)
            {
                case "laureate":
                    laureate = ReadLaureate(cursor);
                    break;
                case "detail":
                    detail = Text(cursor);
                    break;
                case "reason":
                    reason = Text(cursor);
                    break;
                case "golden-book":
                    register = Text(cursor);
                    break;
                default:
                    throw cursor.Error($"không dùng được <{element}> trong <certificate>");
            }
        }

        return laureate is null
            ? throw cursor.Error("<certificate> cần phần tử <laureate>")
            : new Certificate(laureate with { Detail = detail }, reason, register);
    }

    private static Laureate ReadLaureate(MarkupCursor cursor)
    {
        cursor.AllowAttributes("kind", "prefix");
        var (kind, prefix) = (Code<LaureateKind>(cursor, "kind"), cursor.Attribute("prefix")?.Trim() ?? "");
        return new Laureate(kind ?? throw cursor.Error("thiếu thuộc tính “kind”"), prefix, InlineReader.Read(cursor).ToPlainText());
    }

    private static Picture? Emblem(MarkupCursor cursor) => cursor.Attribute("emblem") switch
    {
        null => null,
        var name when cursor.Images?.At(name) is { } file => new Picture(file, Required(cursor, "alt")),
        var name => throw cursor.Error($"không có ảnh “{name}” trong dữ liệu"),
    };

    private static string Text(MarkupCursor cursor)
    {
        cursor.AllowAttributes();
        return InlineReader.Read(cursor).ToPlainText();
    }

    private static string Required(MarkupCursor cursor, string name) => cursor.Attribute(name) is { } text && !string.IsNullOrWhiteSpace(text)
        ? text
        : throw cursor.Error($"thiếu thuộc tính “{name}”");

    private static T? Code<T>(MarkupCursor cursor, string name)
        where T : struct, Enum => cursor.Attribute(name) switch
        {
            null => null,
            var text when Enum.GetValues<T>().FirstOrDefault(value => value.ToString().ToLowerInvariant() == text) is var value
                && value.ToString().ToLowerInvariant() == text => value,
            var text => throw cursor.Error($"thuộc tính “{name}” không nhận giá trị “{text}”"),
        };

    private static bool Flag(MarkupCursor cursor, string name) => cursor.Attribute(name) switch
    {
        null or "false" => false,
        "true" => true,
        var text => throw cursor.Error($"thuộc tính “{name}” không nhận giá trị “{text}”"),
    };

    /// <summary>Millimetres; a number of the data prints with a decimal comma.</summary>
    private static decimal Offset(MarkupCursor cursor, string name) => cursor.Attribute(name) switch
    {
        null => 0,
        var text when decimal.TryParse(
            text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) => offset,
        var text => throw cursor.Error($"độ lệch “{text}” không phải là số milimét"),
    };
}
