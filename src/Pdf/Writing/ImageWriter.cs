using System.Text;
using ThiDua.Pdf.Images;

namespace ThiDua.Pdf.Writing;

/// <summary>Writes the images (PDF 1.7, 8.9.5) and their soft masks (11.6.5.3).</summary>
internal static class ImageWriter
{
    /// <summary>Writes the images.</summary>
    /// <returns>The entries of the resources that name them; empty when there are none.</returns>
    public static string Write(PdfFile file, DocumentImages images)
    {
        var entries = images.All.Select((image, number) => $"/I{number} {Write(file, image)} 0 R");
        return images.All.Count == 0 ? "" : $"/XObject<<{string.Concat(entries)}>>";
    }

    private static int Write(PdfFile file, PreparedImage image)
    {
        var mask = image.SoftMask is { } soft ? $"/SMask {Write(file, soft)} 0 R" : "";
        var number = file.Reserve();
        file.Stream(number, Encoding.ASCII.GetBytes(image.Entries + mask), image.Bytes.Span);
        return number;
    }
}
