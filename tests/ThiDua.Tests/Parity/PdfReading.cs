using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThiDua.Tests.Parity;

/// <summary>Reads where words stand in a PDF file with poppler's pdftotext.</summary>
internal static partial class PdfReading
{
    /// <summary>Words of one line differ less than this in their baselines, in points.</summary>
    private const double SameLine = 2.5;

    /// <summary>How dots that lead to the margin are read, however many they are.</summary>
    public const string Dots = " ..... ";

    private sealed record Word(int Page, double X, double Baseline, string Text);

    /// <summary>
    /// The lines of a file from top to bottom, neighbouring columns read as one line.
    /// </summary>
    /// <param name="pdf">The file.</param>
    /// <param name="ascentShare">
    /// Where the baseline stands in poppler's box of a word: it draws the box by ascent and descent of the font's descriptor.
    /// </param>
    public static IReadOnlyList<PageLine> Lines(byte[] pdf, double ascentShare)
    {
        var lines = new List<PageLine>();
        foreach (var page in Words(pdf, ascentShare).GroupBy(w => w.Page).OrderBy(g => g.Key))
        {
            var rest = page.OrderBy(w => w.Baseline).ToList();
            while (rest.Count > 0)
            {
                var line = rest.TakeWhile(w => w.Baseline - rest[0].Baseline <= SameLine).ToList();
                rest.RemoveRange(0, line.Count);
                lines.Add(new PageLine(page.Key, line[0].Baseline, Leading().Replace(string.Join(' ', line.OrderBy(w => w.X).Select(w => w.Text)), Dots).Trim()));
            }
        }

        return lines;
    }

    private static IEnumerable<Word> Words(byte[] pdf, double ascentShare)
    {
        var pages = XDocument.Parse(Declarations().Replace(Run(pdf), "")).Descendants("page").ToList();
        return pages.SelectMany((page, i) => page.Descendants("word").Select(word =>
        {
            var (top, bottom) = (Number(word, "yMin"), Number(word, "yMax"));
            return new Word(i + 1, Number(word, "xMin"), top + ((bottom - top) * ascentShare), word.Value);
        }));
    }

    private static string Run(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox-layout", path, "-"]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Number(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*\.{5,}\s*")]
    private static partial Regex Leading();

    [GeneratedRegex("<!DOCTYPE[^>]*>| xmlns=\"[^\"]*\"")]
    private static partial Regex Declarations();
}
