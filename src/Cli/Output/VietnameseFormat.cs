using System.Globalization;

namespace ThiDua.Cli.Output;

/// <summary>Numbers as Vietnamese readers write them: dot between thousands, comma before decimals.</summary>
internal static class VietnameseFormat
{
    private const double Kilobyte = 1024;
    private const double Megabyte = Kilobyte * 1024;

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>Such as <c>3.321</c>.</summary>
    public static string Count(long number) => number.ToString("N0", Numbers);

    /// <summary>Such as <c>532 byte</c>, <c>12,3 KB</c>, <c>1,5 MB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < (long)Kilobyte => Count(bytes) + " byte",
        < (long)Megabyte => (bytes / Kilobyte).ToString("N1", Numbers) + " KB",
        _ => (bytes / Megabyte).ToString("N1", Numbers) + " MB",
    };

    /// <summary>Such as <c>412 ms</c>, <c>1,5 giây</c>.</summary>
    public static string Duration(TimeSpan time) => time.TotalSeconds < 1
        ? Count((long)Math.Round(time.TotalMilliseconds)) + " ms"
        : Seconds(time);

    /// <summary>Such as <c>60 giây</c>, <c>0,5 giây</c>.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("#,0.##", Numbers) + " giây";
}
