using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Writing;

namespace ThiDua.Pdf.Tests.Support;

/// <summary>Documents as files.</summary>
internal static class Written
{
    public static byte[] ThreePages { get; } = Bytes(Samples.ThreePages());

    public static byte[] Bytes(LaidOutDocument document, FontLibrary? fonts = null)
    {
        using var stream = new MemoryStream();
        PdfWriter.Write(document, fonts ?? FontLibrary.BuiltIn, stream);
        return stream.ToArray();
    }
}
