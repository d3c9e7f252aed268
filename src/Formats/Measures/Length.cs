using System.Globalization;

namespace ThiDua.Formats.Measures;

/// <summary>A length on paper, kept in twips (1/20 pt; 1 mm = 56.693 twips).</summary>
/// <param name="Twips">The length in twips.</param>
public readonly record struct Length(int Twips) : IComparable<Length>
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>The length in points (pt).</summary>
    public double Points => Twips / 20.0;

    /// <summary>The length in millimetres (mm).</summary>
    public double Millimetres => Twips / TwipsPerMillimetre;

    /// <summary>Sum.</summary>
    public static Length operator +(Length a, Length b) => new(a.Twips + b.Twips);

    /// <summary>Difference.</summary>
    public static Length operator -(Length a, Length b) => new(a.Twips - b.Twips);

    /// <summary>A part of a length.</summary>
    public static Length operator /(Length a, int parts) => new(a.Twips / parts);

    /// <summary>A share of a length, rounded to the nearest twip.</summary>
    public static Length operator *(Length a, double share) => new((int)Math.Round(a.Twips * share));

    /// <summary>Shorter than.</summary>
    public static bool operator <(Length a, Length b) => a.Twips < b.Twips;

    /// <summary>Longer than.</summary>
    public static bool operator >(Length a, Length b) => a.Twips > b.Twips;

    /// <summary>
    /// Millimetres, rounded up to whole twips: a smallest margin of 15 mm (850.4 twips) must not fall short of its clause.
    /// </summary>
    public static Length FromMillimetres(double millimetres) =>
        new((int)Math.Ceiling(Math.Round(millimetres * TwipsPerMillimetre, 6)));

    /// <summary>Points, rounded to the nearest twip.</summary>
    public static Length FromPoints(double points) => new((int)Math.Round(points * 20));

    /// <inheritdoc />
    public int CompareTo(Length other) => Twips.CompareTo(other.Twips);

    /// <inheritdoc />
    public override string ToString() => Points.ToString("0.##", CultureInfo.InvariantCulture) + " pt";
}
