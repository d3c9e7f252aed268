using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Images;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// The image of the signature in the middle between post and name
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm d).
/// </summary>
internal static class SignatureImageFormatter
{
    /// <summary>
    /// The image, as large as it says within the room; one that says nothing takes the room that is always kept. The room left
    /// for it below is that above.
    /// </summary>
    /// <param name="context">The document.</param>
    /// <param name="picture">The image.</param>
    /// <param name="column">Width of the column.</param>
    public static FormattedImage Format(FormatContext context, Picture picture, Length column)
    {
        var blocks = context.Profile.Blocks;
        var most = picture.File.Resolution is null ? blocks.SignatureRoom : blocks.MostSignatureRoom;
        var (width, height) = ImageSizer.Size(picture.File, context.Profile.Figures.Resolution, null, column, most);
        var free = blocks.SignatureRoom - height;
        var gap = free > Length.Zero ? free / 2 : Length.Zero;
        var format = context.Styles[Role.Figure].Paragraph with { Before = gap, After = gap };
        return new FormattedImage(ImageSizer.Data(picture.File), width, height, picture.AlternativeText, format);
    }

    /// <summary>Tells when the image is not as the decree asks.</summary>
    /// <param name="picture">The image; null for none.</param>
    /// <param name="place">How diagnostics name the signature.</param>
    public static IEnumerable<Diagnostic> Check(Picture? picture, string place)
    {
        if (picture is { File: { Format: not ImageFormat.Png } or { MayBeTransparent: false } })
        {
            yield return Diagnostic.Warning(
                "SIGNATURE_IMAGE_OPAQUE",
                place + ".image",
                "Hình ảnh chữ ký phải là ảnh PNG nền trong suốt, màu xanh; ảnh này không có nền trong suốt.",
                "Hãy xóa nền ảnh và lưu lại thành PNG.");
        }
    }
}
