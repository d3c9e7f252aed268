using System.Text;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>A string.</summary>
internal sealed record PdfString(byte[] Bytes)
{
    /// <summary>Its text: UTF-16 with a byte order mark, or else plain.</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2))
        : Encoding.Latin1.GetString(Bytes);
}
