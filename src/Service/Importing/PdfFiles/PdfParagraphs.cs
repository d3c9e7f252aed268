using System.Text.RegularExpressions;

namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>
/// Joins rows to paragraphs. A row goes on in the next when its first word would not have fit any more, unless a marker or an indent begins a
/// paragraph; centred rows and rows of columns stand alone.
/// </summary>
internal sealed partial class PdfParagraphs
{
    private const double Centred = 0.02;
    private const double Indent = 0.02;
    private const double FarRight = 0.45;
    private const double RoomAbove = 2.5;
    private const double LeftEmpty = 0.8;
    private const int MostGap = 5;
    private const int Near = 3;

    private readonly int _left;
    private readonly int _right;
    private readonly int _indented;
    private readonly List<PdfParagraph> _paragraphs = [];
    private PdfRow? _last;
    private bool _isFlowing;

    private PdfParagraphs(IReadOnlyList<PdfPage> pages)
    {
        var rows = pages.SelectMany(page => page.Rows).Where(row => row.Columns.Length == 1).ToList();
        _left = Edge(rows.Select(row => row.Left).Order().ToList());
        _right = Edge(rows.Select(row => row.Right).OrderDescending().ToList());
        _indented = rows.Select(row => row.Left).Where(left => left > _left + Wide(Indent)).GroupBy(left => left).OrderByDescending(same => same.Count()).Select(same => same.Key).FirstOrDefault(_left);
    }

    private int Width => Math.Max(1, _right - _left);

    /// <summary>The paragraphs of all pages.</summary>
    public static IReadOnlyList<PdfParagraph> Of(IReadOnlyList<PdfPage> pages)
    {
        var reader = new PdfParagraphs(pages);
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Rows.Length; i++)
            {
                reader.Add(page.Rows[i], i == 0, page.Height);
            }
        }

        return reader._paragraphs;
    }

    /// <summary>The outermost place where more than one row begins or ends: a single one beyond may stick out.</summary>
    private static int Edge(List<int> fromOutside) =>
        fromOutside.Where((value, i) => i + 1 < fromOutside.Count && Math.Abs(fromOutside[i + 1] - value) <= Near).Select(value => (int?)value).FirstOrDefault() ?? fromOutside.FirstOrDefault();

    private void Add(PdfRow row, bool isFirst, int pageHeight)
    {
        var alignment = AlignmentOf(row);
        if (alignment == "both" && _isFlowing && _last is not null && Continues(_last, row, isFirst))
        {
            var runs = _paragraphs[^1].Runs;
            if (!runs[^1].Text.EndsWith(' ') && !BrokenSymbol().IsMatch(runs[^1].Text))
            {
                runs.Add(runs[^1] with { Text = " " });
            }

            runs.AddRange(row.Runs);
        }
        else
        {
            var paragraph = new PdfParagraph(alignment)
            {
                BeginsPage = isFirst && _last is not null && _last.Bottom < pageHeight * LeftEmpty,
                Gap = isFirst || _last is null || row.Top - _last.Bottom < RoomAbove * row.Height ? 0 : Math.Min(MostGap, (row.Top - _last.Bottom) / row.Height),
            };
            paragraph.Runs.AddRange(row.Runs);
            _paragraphs.Add(paragraph);
        }

        (_last, _isFlowing) = (row, alignment == "both");
    }

    private string AlignmentOf(PdfRow row)
    {
        if (row.Columns.Length > 1)
        {
            return "left";
        }

        var off = Math.Abs(((row.Left + row.Right) / 2.0) - ((_left + _right) / 2.0));
        var isIndented = Math.Abs(row.Left - _indented) <= Near && (!row.IsBold || Marker().IsMatch(row.Text));
        if (off <= Wide(Centred) && row.IsBold && _paragraphs.Count > 0 && _paragraphs[^1].Alignment == "center" && !Marker().IsMatch(row.Text))
        {
            // A title's line as wide as the text.
            return "center";
        }

        if (off <= Wide(Centred) && row.Left > _left + Wide(Indent) && row.Right < _right - Wide(Indent) && !isIndented)
        {
            return "center";
        }

        return row.Left > _left + Wide(FarRight) ? "right" : "both";
    }

    private bool Continues(PdfRow last, PdfRow row, bool isFirst)
    {
        var (before, text) = (last.Text.TrimEnd(), row.Text.TrimStart());
        if (text.Length == 0 || before.Length == 0 || (!isFirst && row.Top - last.Bottom > row.Height))
        {
            return false;
        }

        var word = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length;
        var wasFull = last.Right + ((row.Right - row.Left) * (word + 1.0) / text.Length) > _right - 2;
        var isOpen = before[^1] is not ('.' or ';' or ':');
        if (Marker().IsMatch(text))
        {
            // A dash or number that only happens to begin a line: at the margin, within a sentence.
            return wasFull && isOpen && row.Left <= Math.Min(last.Left, _left + Near);
        }

        return (isOpen && char.IsLower(text[0])) || (wasFull && row.Left <= (isOpen ? last.Left : _left) + Wide(Indent) && !(last.IsBold && !row.IsBold && last.Left > row.Left));
    }

    private double Wide(double share) => share * Width;

    /// <summary>A symbol cut behind its hyphen: "3076/KH-".</summary>
    [GeneratedRegex(@"[\p{L}\d]-$", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenSymbol();

    [GeneratedRegex(@"^\s*([-–—•*+]\s|(\d{1,2}|[IVX]{1,5})(\.\d{1,2})*[.)/]\s|[a-zđ]\)\s|Điều\s+\d+[.:]|Căn cứ\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
