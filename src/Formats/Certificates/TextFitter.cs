using System.Collections.Immutable;
using ThiDua.Formats.Fonts;

namespace ThiDua.Formats.Certificates;

/// <summary>
/// Makes texts fit their lines: shrinks them step by step to the least size, then breaks them in two behind the last mark or before
/// the last name of a place.
/// </summary>
/// <param name="rule">How.</param>
internal sealed class TextFitter(FitRule rule)
{
    private const char OpeningQuote = '“';
    private const char ClosingQuote = '”';

    /// <summary>The text as it fits; null when it does not.</summary>
    public FittedText? Fit(CertificateLine line, string text)
    {
        for (var size = line.Size; size >= line.Least; size -= rule.Step)
        {
            var lines = Wrap(line, text, size);
            if (lines.Length <= line.MostLines
                && lines.All(one => Fits(line, one, size))
                && lines.Length * FontMetrics.TimesNewRoman.LineHeight(size) <= Measures.Length.FromMillimetres(line.Height).Points)
            {
                return new FittedText(lines, size);
            }
        }

        return line.Broken is null ? null : BreakInTwo(line, text);
    }

    private FittedText? BreakInTwo(CertificateLine line, string text)
    {
        foreach (var cut in Cuts(text))
        {
            ImmutableArray<string> lines = [text[..cut].TrimEnd(), text[cut..].TrimStart()];
            if (lines.All(one => one.Length > 0 && Fits(line, one, line.Least)))
            {
                return new FittedText(lines, line.Least, Broken: true);
            }
        }

        return null;
    }

    /// <summary>Where a text may be broken, the best place first.</summary>
    private IEnumerable<int> Cuts(string text)
    {
        foreach (var mark in rule.BreakBehind)
        {
            for (var at = text.LastIndexOf(mark, StringComparison.Ordinal); at > 0; at = text.LastIndexOf(mark, at - 1, StringComparison.Ordinal))
            {
                yield return at + mark.Length;
            }
        }

        foreach (var at in rule.BreakBefore
            .SelectMany(word => Places(text, $" {word} ")).OrderDescending())
        {
            yield return at + 1;
        }
    }

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return at;
        }
    }

    /// <summary>
    /// Lines of a text at a size: its own, of which one that is too long is cut around a quoted name or into lines of about the same
    /// length.
    /// </summary>
    private static ImmutableArray<string> Wrap(CertificateLine line, string text, double size) => line.MostLines == 1
        ? [text]
        : [.. text.Split('\n').SelectMany(own => Fits(line, own, size) ? [own] : AroundQuote(line, own, size) ?? Balanced(line, own, size))];

    private static IReadOnlyList<string>? AroundQuote(CertificateLine line, string text, double size)
    {
        var opening = text.IndexOf(OpeningQuote, StringComparison.Ordinal);
        var closing = text.IndexOf(ClosingQuote, StringComparison.Ordinal);
        if (opening < 0 || closing < opening)
        {
            return null;
        }

        var end = text.IndexOf(' ', closing);
        string[] lines = end < 0 ? [text[..opening], text[opening..]] : [text[..opening], text[opening..end], text[end..]];
        lines = [.. lines.Select(one => one.Trim()).Where(one => one.Length > 0)];
        return lines.Length <= line.MostLines && lines.All(one => Fits(line, one, size)) ? lines : null;
    }

    private static IReadOnlyList<string> Balanced(CertificateLine line, string text, double size) =>
        LineBreaker.Balance(text, line.Look(size).Face, size, line.BoxWidth.Points).Lines;

    private static bool Fits(CertificateLine line, string text, double size) =>
        FontMetrics.TimesNewRoman.Width(text, line.Look(size).Face, size) <= line.BoxWidth.Points;
}
