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

    private readonly int _left;
    private readonly int _right;
    private readonly int _indented;
    private readonly List<PdfParagraph> _paragraphs = [];
    private PdfRow? _last;
    private bool _isFlowing;

    private PdfParagraphs(IReadOnlyList<PdfPage> pages)
    {
        var rows = pages.SelectMany(page => page.Rows).Where(row => row.Columns.Length == 1).ToList();
        _left = Common(rows.Select(row => row.Left), int.MaxValue);
        _right = Common(rows.Select(row => row.Right), int.MaxValue);
        _indented = Common(rows.Where(row => row.Left > _left + Wide(Indent)).Select(row => row.Left), _left);
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

    private static int Common(IEnumerable<int> values, int otherwise) =>
        values.GroupBy(value => value).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).Select(same => (int?)same.Key).FirstOrDefault() ?? otherwise;

    private void Add(PdfRow row, bool isFirst, int pageHeight)
    {
        var alignment = AlignmentOf(row);
        if (alignment == "both" && _isFlowing && _last is not null && Continues(_last, row, isFirst))
        {
            var runs = _paragraphs[^1].Runs;
            if (!runs[^1].Text.EndsWith(' '))
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
        var isIndented = Math.Abs(row.Left - _indented) <= 3 && (!row.IsBold || Marker().IsMatch(row.Text));
        if (off <= Wide(Centred) && row.Left > _left + Wide(Indent) && row.Right < _right - Wide(Indent) && !isIndented)
        {
            return "center";
        }

        return row.Left > _left + Wide(FarRight) ? "right" : "both";
    }

    private bool Continues(PdfRow last, PdfRow row, bool isFirst)
    {
        var (before, text) = (last.Text.TrimEnd(), row.Text.TrimStart());
        if (text.Length == 0 || before.Length == 0 || Marker().IsMatch(text) || (!isFirst && row.Top - last.Bottom > row.Height))
        {
            return false;
        }

        var word = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length;
        var wasFull = last.Right + ((row.Right - row.Left) * (word + 1.0) / text.Length) > _right - 2;
        var goesOn = char.IsLower(text[0]) && before[^1] is not ('.' or ';' or ':');
        return goesOn || (wasFull && row.Left <= last.Left + Wide(Indent) && !(last.IsBold && !row.IsBold && last.Left > row.Left));
    }

    private double Wide(double share) => share * Width;

    [GeneratedRegex(@"^\s*([-–—•*+]\s|(\d{1,2}|[IVX]{1,5})(\.\d{1,2})*[.)/]\s|[a-zđ]\)\s|Điều\s+\d+[.:]|Căn cứ\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
