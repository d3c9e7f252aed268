using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Tests.Support;
using ThiDua.Pdf.Writing;

namespace ThiDua.Pdf.Tests.Writing;

public class PdfFileTests
{
    [Fact]
    public void Same_document_gives_the_same_bytes() =>
        Assert.Equal(Written(FontLibrary.BuiltIn), Written(FontLibrary.BuiltIn));

    private static byte[] Written(FontLibrary fonts)
    {
        using var stream = new MemoryStream();
        PdfWriter.Write(Samples.ThreePages(), fonts, stream);
        File.WriteAllBytes("/tmp/pdfw/a.pdf", stream.ToArray());
        return stream.ToArray();
    }
}
