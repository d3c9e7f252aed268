using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>Reads the drawn lines of a page from pdftocairo's SVG.</summary>
internal static partial class StrokeReader
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>
    /// The straight lines. Their path is in the PDF's own space, from the bottom left; only its transform fits the page to paper.
    /// </summary>
    public static IReadOnlyList<PdfStroke> Read(byte[] pdf, int page, double height)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var svg = XElement.Parse(Poppler.Run(pdf, "pdftocairo", "-svg", "-f", number, "-l", number, "{}", "-"));
        var strokes = new List<PdfStroke>();
        foreach (var path in svg.Descendants(Svg + "path").Where(p => p.Attribute("style")?.Value.Contains("stroke-width", StringComparison.Ordinal) == true))
        {
            var style = path.Attribute("style")!.Value;
            var line = Segment().Match(path.Attribute("d")!.Value);
            Assert.True(line.Success, $"A drawn path on page {page} is no straight line: {path}");
            strokes.Add(new PdfStroke(
                Number(line, 1), height - Number(line, 2), Number(line, 3), height - Number(line, 4), Number(Width().Match(style), 1),
                !style.Contains("dasharray", StringComparison.Ordinal), style.Contains("stroke:rgb(0%,0%,0%)", StringComparison.Ordinal)));
        }

        return strokes;
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^M (\S+) (\S+) L (\S+) (\S+) $")]
    private static partial Regex Segment();

    [GeneratedRegex(@"stroke-width:([\d.]+)")]
    private static partial Regex Width();
}
