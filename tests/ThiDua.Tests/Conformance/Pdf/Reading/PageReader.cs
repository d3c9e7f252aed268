using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>Reads the pages of a PDF file with poppler: words from <c>pdftotext -bbox-layout</c>.</summary>
internal static partial class PageReader
{
    /// <summary>Words of one line differ less than this in their baselines, in points.</summary>
    private const double SameLine = 1;

    /// <summary>Columns stand further apart than words of a line, in points; a draft's open day leaves 28.</summary>
    private const double ColumnGap = 28.4;

    public static IReadOnlyList<PdfPage> Read(byte[] pdf)
    {
        var faces = new FaceReader(pdf);
        var html = XDocument.Parse(Declarations().Replace(Poppler.Run(pdf, "pdftotext", "-bbox-layout", "{}", "-"), ""));
        return [.. html.Descendants("page").Select((page, i) =>
        {
            var height = Number(page, "height");
            var words = page.Descendants("word").Select(Word).ToList();
            return new PdfPage(
                i + 1, Number(page, "width"), height, Lines(i + 1, faces.Read(i + 1, words)),
                new Lazy<IReadOnlyList<PdfStroke>>(() => StrokeReader.Read(pdf, i + 1, height)));
        })];
    }

    private static List<PdfLine> Lines(int page, IEnumerable<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var rest = words.OrderBy(w => w.Baseline).ToList();
        while (rest.Count > 0)
        {
            var level = rest.TakeWhile(w => w.Baseline - rest[0].Baseline < SameLine).ToList();
            rest.RemoveRange(0, level.Count);
            var column = new List<PdfWord>();
            foreach (var word in level.OrderBy(w => w.X))
            {
                if (column.Count > 0 && word.X - column[^1].Right > ColumnGap)
                {
                    lines.Add(new PdfLine(page, column));
                    column = [];
                }

                column.Add(word);
            }

            lines.Add(new PdfLine(page, column));
        }

        return lines;
    }

    private static PdfWord Word(XElement word) =>
        new(Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax"), word.Value, default);

    private static double Number(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<!DOCTYPE[^>]*>| xmlns=\"[^\"]*\"")]
    private static partial Regex Declarations();
}
