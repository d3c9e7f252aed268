using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Pdf.Writing;

/// <summary>
/// A colour profile of sRGB (IEC 61966-2-1), made here in the format ICC.1:2001-04 (version 2.4): the primaries adapted to
/// the white D50 and the transfer curve in 256 samples.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurveSamples = 256;
    private static readonly double[] WhiteD50 = [0.9642, 1.0, 0.8249];

    /// <summary>The profile.</summary>
    public static byte[] Build()
    {
        (string[] Tags, byte[] Data)[] blocks =
        [
            (["desc"], Description("sRGB IEC61966-2.1")),
            (["cprt"], Text("No copyright, use freely")),
            (["wtpt"], Xyz(WhiteD50)),
            (["rXYZ"], Xyz([0.4360747, 0.2225045, 0.0139322])),
            (["gXYZ"], Xyz([0.3850649, 0.7168786, 0.0971045])),
            (["bXYZ"], Xyz([0.1430804, 0.0606169, 0.7141733])),
            (["rTRC", "gTRC", "bTRC"], Curve()),
        ];
        var tagCount = blocks.Sum(block => block.Tags.Length);
        var at = HeaderLength + 4 + (12 * tagCount);
        var profile = new byte[at + blocks.Sum(block => Padded(block.Data.Length))];
        WriteHeader(profile);
        UInt32(profile, HeaderLength, (uint)tagCount);
        var entry = HeaderLength + 4;
        foreach (var (tags, data) in blocks)
        {
            foreach (var tag in tags)
            {
                Ascii(profile, entry, tag);
                UInt32(profile, entry + 4, (uint)at);
                UInt32(profile, entry + 8, (uint)data.Length);
                entry += 12;
            }

            data.CopyTo(profile, at);
            at += Padded(data.Length);
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        UInt32(profile, 0, (uint)profile.Length);
        UInt32(profile, 8, 0x02400000);
        Ascii(profile, 12, "mntrRGB XYZ ");
        ReadOnlySpan<ushort> created = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < created.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24 + (2 * i)), created[i]);
        }

        Ascii(profile, 36, "acsp");
        for (var i = 0; i < WhiteD50.Length; i++)
        {
            Fixed(profile, 68 + (4 * i), WhiteD50[i]);
        }
    }

    private static byte[] Description(string text)
    {
        const int EmptyUnicodeAndScript = 4 + 4 + 2 + 1 + 67;
        var data = new byte[12 + text.Length + 1 + EmptyUnicodeAndScript];
        Ascii(data, 0, "desc");
        UInt32(data, 8, (uint)text.Length + 1);
        Ascii(data, 12, text);
        return data;
    }

    private static byte[] Text(string text)
    {
        var data = new byte[8 + text.Length + 1];
        Ascii(data, 0, "text");
        Ascii(data, 8, text);
        return data;
    }

    private static byte[] Xyz(double[] values)
    {
        var data = new byte[20];
        Ascii(data, 0, "XYZ ");
        for (var i = 0; i < values.Length; i++)
        {
            Fixed(data, 8 + (4 * i), values[i]);
        }

        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurveSamples)];
        Ascii(data, 0, "curv");
        UInt32(data, 8, CurveSamples);
        for (var i = 0; i < CurveSamples; i++)
        {
            var encoded = i / (CurveSamples - 1.0);
            var linear = encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return data;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Ascii(byte[] data, int at, string text) => Encoding.ASCII.GetBytes(text, data.AsSpan(at));

    private static void UInt32(byte[] data, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(at), value);

    private static void Fixed(byte[] data, int at, double value) =>
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(at), (int)Math.Round(value * 65536));
}
