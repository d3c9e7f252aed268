using System.Globalization;

namespace ThiDua.Formats.Measures;

/// <summary>Measures as a clerk reads them.</summary>
internal static class Millimetres
{
    /// <summary>A number with a decimal comma and at most two places: "0,5".</summary>
    public static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
