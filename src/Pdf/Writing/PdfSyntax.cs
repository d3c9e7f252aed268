using System.Buffers.Text;

namespace ThiDua.Pdf.Writing;

/// <summary>How values are spelled in a PDF file (PDF 1.7, 7.3).</summary>
internal static class PdfSyntax
{
    private const int Fraction = 1000;
    private const int LongestNumber = 20;

    /// <summary>A number as the file knows it: in thousandths.</summary>
    public static long Thousandths(double value) => double.IsFinite(value)
        ? (long)Math.Round(value * Fraction, MidpointRounding.AwayFromZero)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a number that can be written.");

    /// <summary>Writes an integer.</summary>
    public static void Integer(this PooledBuffer buffer, long value)
    {
        Utf8Formatter.TryFormat(value, buffer.Room(LongestNumber), out var length);
        buffer.Advance(length);
    }

    /// <summary>Writes a number with at most three decimals.</summary>
    public static void Number(this PooledBuffer buffer, double value) => buffer.NumberFromThousandths(Thousandths(value));

    /// <summary>Writes a number with at most three decimals.</summary>
    public static void NumberFromThousandths(this PooledBuffer buffer, long thousandths)
    {
        if (thousandths < 0)
        {
            buffer.WriteByte((byte)'-');
            thousandths = -thousandths;
        }

        var (whole, fraction) = Math.DivRem(thousandths, Fraction);
        buffer.Integer(whole);
        if (fraction == 0)
        {
            return;
        }

        var room = buffer.Room(4);
        room[0] = (byte)'.';
        room[1] = (byte)('0' + (fraction / 100));
        room[2] = (byte)('0' + (fraction / 10 % 10));
        room[3] = (byte)('0' + (fraction % 10));
        buffer.Advance(fraction % 100 == 0 ? 2 : fraction % 10 == 0 ? 3 : 4);
    }

    /// <summary>Writes a reference to an object.</summary>
    public static void Reference(this PooledBuffer buffer, int number)
    {
        buffer.Integer(number);
        buffer.Write(" 0 R"u8);
    }

    /// <summary>Writes a byte within a literal string.</summary>
    public static void StringByte(this PooledBuffer buffer, byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                buffer.WriteByte((byte)'\\');
                buffer.WriteByte(value);
                break;
            case (byte)'\r':
                buffer.Write("\\r"u8);
                break;
            default:
                buffer.WriteByte(value);
                break;
        }
    }

    /// <summary>Writes a text string: plain where it is plain, else in UTF-16.</summary>
    public static void TextString(this PooledBuffer buffer, string text)
    {
        buffer.WriteByte((byte)'(');
        var plain = !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
        if (!plain)
        {
            buffer.Write([0xFE, 0xFF]);
        }

        foreach (var c in text)
        {
            if (!plain)
            {
                buffer.StringByte((byte)(c >> 8));
            }

            buffer.StringByte((byte)c);
        }

        buffer.WriteByte((byte)')');
    }
}
