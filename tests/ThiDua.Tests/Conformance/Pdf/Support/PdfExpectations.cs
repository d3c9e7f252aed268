using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance.Pdf.Support;

/// <summary>Ways to measure a line that many rules share, with the rule book's tolerances for PDF.</summary>
internal static class PdfExpectations
{
    public const double Size = 0.1;

    /// <summary>Half a millimetre.</summary>
    public const double Length = 0.5 * 72 / 25.4;

    /// <summary>One millimetre.</summary>
    public const double Centring = 72 / 25.4;

    public const double SameBaseline = 1;

    public static double Mm(double length) => length * 72 / 25.4;

    public static void Sized(this Findings found, double least, double most, PdfLine line)
    {
        foreach (var word in line.Words)
        {
            found.Within(least - Size, most + Size, word.Size, $"size of “{word.Text}” in “{line.Text}”");
        }
    }

    public static void Face(this Findings found, bool bold, bool italic, PdfLine line)
    {
        foreach (var word in line.Words)
        {
            found.Same(new PdfFace(bold, italic), word.Face, $"face of “{word.Text}” in “{line.Text}”");
        }
    }

    public static void Centred(this Findings found, double centre, PdfLine line) =>
        found.Within(centre - Centring, centre + Centring, line.Centre, $"centre of “{line.Text}”");

    public static void Level(this Findings found, PdfLine one, PdfLine other) =>
        found.Within(one.Baseline - SameBaseline, one.Baseline + SameBaseline, other.Baseline, $"baseline of “{other.Text}”");

    public static void Capitals(this Findings found, PdfLine line) =>
        found.Expect(Expectations.IsCapitals(line.Text), $"“{line.Text}” is not in capitals");

    public static void SmallLetters(this Findings found, PdfLine line) =>
        found.Expect(line.Text.Any(char.IsLower), $"“{line.Text}” is not in small letters");

    /// <summary>Baselines 1.1 to 1.2 times the size apart.</summary>
    public static void Single(this Findings found, IReadOnlyList<PdfLine> lines)
    {
        foreach (var (above, below) in lines.Zip(lines.Skip(1)))
        {
            var (least, most) = (Math.Min(above.Size, below.Size), Math.Max(above.Size, below.Size));
            found.Within(1.1 * least, 1.2 * most, below.Baseline - above.Baseline, $"step to “{below.Text}”");
        }
    }

    /// <summary>A solid black line 1 to 6 pt below a text, with its centre; its length is a share of the text's.</summary>
    public static void Ruled(this Findings found, PdfPage page, PdfLine text, double least, double most)
    {
        var stroke = page.Strokes.SingleOrDefault(s =>
            s.IsHorizontal && s.Y1 > text.Bottom + 1 && s.Y1 < text.Bottom + 6 && s.Centre > text.X && s.Centre < text.Right);
        found.Expect(stroke is { Solid: true, Black: true, Thickness: >= 0.5 and <= 0.75 }, $"line below “{text.Text}” is {stroke}");
        if (stroke is not null)
        {
            found.Within(text.Centre - Centring, text.Centre + Centring, stroke.Centre, $"centre of the line below “{text.Text}”");
            var slack = least >= 1 ? Centring : 0;
            found.Within((least * text.Width) - slack, (most * text.Width) + slack, stroke.Length, $"length of the line below “{text.Text}”");
        }
    }
}
