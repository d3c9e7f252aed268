using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Images;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>Figures and QR codes: an image in the middle of the column and its caption below, on one page.</summary>
internal static class FigureFormatter
{
    public static IEnumerable<FormattedBlock> Format(FormatContext context, Figure figure, string place)
    {
        var (settings, room) = (context.Profile.Figures, context.Profile.Page.TextWidth);
        var (width, height) = ImageSizer.Size(figure.Picture.File, settings.Resolution, Wish(figure.WidthMillimetres), room, settings.MostHeight);
        var image = new FormattedImage(
            ImageSizer.Data(figure.Picture.File), width, height, figure.Picture.AlternativeText, context.Styles[Role.Figure].Paragraph);
        return WithCaption(context, image, figure.Caption, place);
    }

    public static IEnumerable<FormattedBlock> Format(FormatContext context, QrCode code, string place)
    {
        var (settings, room) = (context.Profile.Figures, context.Profile.Page.TextWidth);
        var bytes = Encoding.UTF8.GetByteCount(code.Payload);
        if (bytes > settings.QrMostBytes)
        {
            context.Report(Diagnostic.Error(
                "QR_TOO_LONG",
                place,
                string.Create(CultureInfo.InvariantCulture, $"Nội dung mã QR có {bytes} byte, quá {settings.QrMostBytes} byte: in ra khó quét được."),
                "Hãy rút ngắn, ví dụ dùng một địa chỉ ngắn hơn."));
            return [];
        }

        var wished = Wish(code.WidthMillimetres) ?? settings.QrWidth;
        var side = wished < room ? wished : room;
        var image = new FormattedImage(
            QrImage.Draw(code.Payload), side, side, code.AlternativeText, context.Styles[Role.Figure].Paragraph);
        return WithCaption(context, image, code.Caption, place);
    }

    private static IEnumerable<FormattedBlock> WithCaption(
        FormatContext context, FormattedImage image, ImmutableArray<Inline> caption, string place) => caption.Length == 0
        ? [image]
        :
        [
            image with { Format = image.Format with { KeepNext = true } },
            context.Paragraph(Role.FigureCaption, caption, place + ".caption"),
        ];

    private static Length? Wish(decimal? millimetres) => millimetres is { } wished ? Length.FromMillimetres((double)wished) : null;
}
