using System.Globalization;

namespace ThiDua.Tests.Parity;

/// <summary>How alike two PDF files of one document are: pages, line breaks, positions.</summary>
/// <param name="Pages">Pages of the one and the other.</param>
/// <param name="Lines">Lines of the other.</param>
/// <param name="SameLines">Lines that both have with the same words on the same page.</param>
/// <param name="FirstPageOffset">The largest distance of such lines on page one, in points.</param>
/// <param name="LaterOffset">The largest distance on later pages, in points.</param>
/// <param name="Different">Lines that only the other has.</param>
internal sealed record ParityReport(
    (int Ours, int Theirs) Pages, int Lines, int SameLines, double FirstPageOffset, double LaterOffset, IReadOnlyList<string> Different)
{
    /// <summary>Poppler's box of a word of ours: ascent .891 and descent .216 stand in the font's descriptor.</summary>
    private const double OurAscentShare = 0.891 / (0.891 + 0.216);

    /// <summary>LibreOffice writes no ascent into the descriptor; poppler then takes .95 and .35.</summary>
    private const double TheirAscentShare = 0.95 / (0.95 + 0.35);

    public double Share => Lines == 0 ? 1 : (double)SameLines / Lines;

    /// <summary>Compares our file with LibreOffice's.</summary>
    public static ParityReport Of(byte[] ours, byte[] theirs)
    {
        var mine = PdfReading.Lines(ours, OurAscentShare);
        var other = PdfReading.Lines(theirs, TheirAscentShare);
        var unmatched = mine.GroupBy(line => (line.Page, line.Text)).ToDictionary(g => g.Key, g => new Queue<PageLine>(g));
        var (same, first, later) = (0, 0.0, 0.0);
        var different = new List<string>();
        foreach (var line in other)
        {
            if (!unmatched.TryGetValue((line.Page, line.Text), out var candidates) || !candidates.TryDequeue(out var match))
            {
                different.Add(string.Create(CultureInfo.InvariantCulture, $"p. {line.Page}: {line.Text}"));
                continue;
            }

            same++;
            var offset = Math.Abs(match.Baseline - line.Baseline);
            (first, later) = line.Page == 1 ? (Math.Max(first, offset), later) : (first, Math.Max(later, offset));
        }

        return new ParityReport((Last(mine), Last(other)), other.Count, same, first, later, different);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"pages {Pages.Ours}/{Pages.Theirs}, lines {SameLines}/{Lines} ({Share:P2}), largest offset {FirstPageOffset:0.00} pt on page 1, {LaterOffset:0.00} pt later")
        + string.Concat(Different.Take(8).Select(line => Environment.NewLine + "  only LibreOffice: " + line));

    private static int Last(IReadOnlyList<PageLine> lines) => lines.Count == 0 ? 0 : lines[^1].Page;
}
