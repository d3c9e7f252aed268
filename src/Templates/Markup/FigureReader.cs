using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Images;
using ThiDua.Documents.Inlines;
using ThiDua.Templates.Merging;

namespace ThiDua.Templates.Markup;

/// <summary>Reads figures and QR codes.</summary>
internal static class FigureReader
{
    private const decimal WidestMillimetres = 1000;

    /// <summary>Reads the current element <c>figure</c> to its end.</summary>
    public static Figure Read(MarkupCursor cursor)
    {
        cursor.AllowAttributes("image", "alt", "width");
        var name = Required(cursor, "image");
        var file = cursor.Images?.At(name) ?? throw cursor.Error($"không có ảnh “{name}” trong dữ liệu");
        var (alternative, width) = (Required(cursor, "alt"), Width(cursor));
        return new Figure(new Picture(file, alternative), ReadCaption(cursor), width);
    }

    /// <summary>Reads the current element <c>qr</c> to its end.</summary>
    public static QrCode ReadCode(MarkupCursor cursor)
    {
        cursor.AllowAttributes("text", "alt", "width");
        Required(cursor, "text");
        var payload = cursor.Xml.GetAttribute("text")!.Replace(MarkupEncoder.NewLine, '\n');
        var (alternative, width) = (Required(cursor, "alt"), Width(cursor));
        return new QrCode(payload, alternative, ReadCaption(cursor), width);
    }

    /// <summary>An attribute that must be there with some text.</summary>
    public static string Required(MarkupCursor cursor, string name) => cursor.Attribute(name) is { } text && !string.IsNullOrWhiteSpace(text)
        ? text
        : throw cursor.Error($"thiếu thuộc tính “{name}”");

    /// <summary>A width in mm; a number of the data prints with a decimal comma.</summary>
    private static decimal? Width(MarkupCursor cursor) => cursor.Attribute("width") switch
    {
        null => null,
        var text when decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var width)
            && width is > 0 and <= WidestMillimetres => width,
        var other => throw cursor.Error($"bề rộng “{other}” không phải là số milimét"),
    };

    private static ImmutableArray<Inline> ReadCaption(MarkupCursor cursor)
    {
        ImmutableArray<Inline> caption = [];
        foreach (var element in cursor.Children())
        {
            if (element != "caption")
            {
                throw cursor.Error($"không dùng được <{element}> trong hình");
            }

            cursor.AllowAttributes();
            caption = InlineReader.Read(cursor);
        }

        return caption;
    }
}
