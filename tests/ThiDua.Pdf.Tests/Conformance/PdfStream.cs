using System.IO.Compression;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>A stream with its dictionary and its bytes as stored.</summary>
internal sealed record PdfStream(Dictionary<string, object?> Dictionary, byte[] Raw)
{
    /// <summary>Its bytes without compression.</summary>
    public byte[] Decoded()
    {
        if (!Dictionary.ContainsKey("Filter"))
        {
            return Raw;
        }

        Assert.Equal(new PdfName("FlateDecode"), Dictionary["Filter"]);
        using var decompressor = new ZLibStream(new MemoryStream(Raw), CompressionMode.Decompress);
        using var decoded = new MemoryStream();
        decompressor.CopyTo(decoded);
        return decoded.ToArray();
    }
}
