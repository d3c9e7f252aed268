using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Certificates;

/// <summary>Where a line of a certificate stands and how it looks: a row of <c>certificate-layouts.json</c>. Lengths are in millimetres.</summary>
public sealed record CertificateLine
{
    /// <summary>Which line.</summary>
    public required CertificatePart Part { get; init; }

    /// <summary>Its Vietnamese name, for messages and as name of its style.</summary>
    public required string Name { get; init; }

    /// <summary>Left edge of its box.</summary>
    public required double Left { get; init; }

    /// <summary>Upper edge of its box.</summary>
    public required double Top { get; init; }

    /// <summary>Width of its box.</summary>
    public required double Width { get; init; }

    /// <summary>Height of its box.</summary>
    public required double Height { get; init; }

    /// <summary>Type size in points.</summary>
    public required double Size { get; init; }

    /// <summary>The least type size, where it may shrink.</summary>
    public double? LeastSize { get; init; }

    /// <summary>Bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Italic.</summary>
    public bool Italic { get; init; }

    /// <summary>In capitals.</summary>
    public bool Upper { get; init; }

    /// <summary>Colour, as <c>#C8102E</c>.</summary>
    public string Colour { get; init; } = "#000000";

    /// <summary>How it is aligned in its box.</summary>
    public Alignment Align { get; init; } = Alignment.Center;

    /// <summary>How many lines of print it may take in its box.</summary>
    public int MostLines { get; init; } = 1;

    /// <summary>The higher box that it takes when it is broken in two at its least size; null when it may not be broken.</summary>
    public CertificateBand? Broken { get; init; }

    /// <summary>Whether the text stands at the top of its box instead of in the middle.</summary>
    public bool AtTop { get; init; }

    /// <summary>Whether it stands on the blank already.</summary>
    public bool Preprinted { get; init; }

    /// <summary>A ruled line below it, as long as its text; null for none.</summary>
    public CertificateRule? Rule { get; init; }

    /// <summary>The least size it may be printed in.</summary>
    public double Least => LeastSize ?? Size;

    /// <summary>Width of its box.</summary>
    public Length BoxWidth => Length.FromMillimetres(Width);

    /// <summary>Its look at a size.</summary>
    public CharacterFormat Look(double size) =>
        new((int)Math.Round(size * 2), Bold, Italic) { Colour = Styles.Colour.Parse(Colour) };
}
