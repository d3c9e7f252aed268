using System.Globalization;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>
/// Reads which words are bold or slanted. Neither pdftotext nor pdffonts tells the font of a word and pdftocairo's glyphs have lost
/// their font's name, so this reads <c>pdftohtml -xml</c>, which marks words with &lt;b&gt; and &lt;i&gt; by the name of their font.
/// </summary>
internal sealed class FaceReader
{
    /// <summary>Places are whole numbers there, so they are asked for as large as it allows.</summary>
    private const int Zoom = 3;

    private const double Slack = 1.5;

    private readonly Dictionary<int, List<(double X, double Top, double Right, double Bottom, List<(string Text, PdfFace Face)> Tokens)>> _pages = [];

    public FaceReader(byte[] pdf)
    {
        var xml = Poppler.Run(pdf, "pdftohtml", "-xml", "-i", "-stdout", "-nodrm", "-zoom", Zoom.ToString(CultureInfo.InvariantCulture), "{}");
        var start = xml.IndexOf("<pdf2xml", StringComparison.Ordinal);
        foreach (var page in XElement.Parse(xml[start..], LoadOptions.PreserveWhitespace).Elements("page"))
        {
            _pages[(int)page.Attribute("number")!] = [.. page.Elements("text").Select(Box)];
        }
    }

    /// <summary>The faces of words of a page; every word has to be found.</summary>
    public IEnumerable<PdfWord> Read(int page, IReadOnlyList<PdfWord> words)
    {
        var boxes = _pages[page];
        foreach (var group in words.GroupBy(w => boxes.FindIndex(b => Holds(b.X, b.Top, b.Right, b.Bottom, w))))
        {
            Assert.True(group.Key >= 0, $"pdftohtml has no “{group.First().Text}” on page {page}.");
            var tokens = boxes[group.Key].Tokens;
            var ordered = group.OrderBy(w => w.X).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                // A word that two boxes share, as bold type with a regular comma, has the face of the box that holds its middle.
                var token = tokens.Count == ordered.Count
                    ? tokens[i]
                    : tokens.FirstOrDefault(t => t.Text == ordered[i].Text, tokens[Math.Min(i, tokens.Count - 1)]);
                yield return ordered[i] with { Face = token.Face };
            }
        }
    }

    private static bool Holds(double x, double top, double right, double bottom, PdfWord word)
    {
        var (middle, level) = ((word.X + word.Right) / 2, (word.Top + word.Bottom) / 2);
        return middle > x - Slack && middle < right + Slack && level > top && level < bottom;
    }

    private static (double X, double Top, double Right, double Bottom, List<(string Text, PdfFace Face)> Tokens) Box(XElement text)
    {
        var (x, top) = (Length(text, "left"), Length(text, "top"));
        var tokens = text.DescendantNodes().OfType<XText>().SelectMany(node =>
            node.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(t => (t, Face(node)))).ToList();
        tokens.AddRange(tokens.Count == 0 ? [("", default(PdfFace))] : []);
        return (x, top, x + Length(text, "width"), top + Length(text, "height"), tokens);
    }

    private static PdfFace Face(XText node) => new(node.Ancestors("b").Any(), node.Ancestors("i").Any());

    private static double Length(XElement text, string name) => (double)text.Attribute(name)! / Zoom;
}
