namespace ThiDua.TestImages;

/// <summary>JPEG files for tests: a red disc on a ground of shades, 96 by 64 pixels, written by cjpeg of libjpeg-turbo.</summary>
internal static class JpegFiles
{
    public const int Width = 96;
    public const int Height = 64;

    public static byte[] Baseline { get; } = Read("colour-baseline.jpg");

    public static byte[] Progressive { get; } = Read("colour-progressive.jpg");

    public static byte[] Grey { get; } = Read("grey-baseline.jpg");

    /// <summary>The file with another density in its head: 1 means per inch, 2 per centimetre.</summary>
    public static byte[] WithDensity(byte unit, byte density)
    {
        var file = (byte[])Baseline.Clone();
        (file[13], file[15], file[17]) = (unit, density, density);
        return file;
    }

    /// <summary>The file with a segment put in behind its first two bytes.</summary>
    public static byte[] WithSegment(byte marker, params byte[] content) =>
        [.. Baseline[..2], 0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content, .. Baseline[2..]];

    /// <summary>The place of a segment's content.</summary>
    public static int Find(byte[] file, byte marker)
    {
        var at = 2;
        while (file[at + 1] != marker)
        {
            at += 2 + (file[at + 2] << 8) + file[at + 3];
        }

        return at + 4;
    }

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestImages", name));
}
