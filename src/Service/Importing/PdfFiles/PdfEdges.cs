using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>Takes page numbers and running lines off the edges of pages, and tells them.</summary>
internal static class PdfEdges
{
    private const int FewestRepeats = 3;
    private const int Nearby = 4;

    public static IReadOnlyList<PdfPage> Without(IReadOnlyList<PdfPage> pages, List<Diagnostic> remarks)
    {
        var numbers = new List<string>();
        var running = new SortedSet<string>(StringComparer.Ordinal);
        var repeated = pages.SelectMany(page => Edge(page).Select(row => (row.Text, Place: row.Top / Nearby)).Distinct()).CountBy(edge => edge)
            .Where(edge => edge.Value >= FewestRepeats && edge.Value * 2 > pages.Count).Select(edge => edge.Key.Text).ToHashSet(StringComparer.Ordinal);
        var output = pages.Select((page, i) => page with
        {
            Rows = [.. page.Rows.Where(row =>
            {
                if (!Edge(page).Contains(row))
                {
                    return true;
                }

                if (IsNumber(row, i + 1))
                {
                    numbers.Add(row.Text.Trim());
                    return false;
                }

                return !repeated.Contains(row.Text) || !running.Add(row.Text) & false;
            })],
        }).ToList();
        if (numbers.Count > 0)
        {
            remarks.Add(Diagnostic.Warning("PAGE_NUMBERS_LEFT_OUT", "file", $"Số trang của tệp PDF ({string.Join(", ", numbers)}) không được giữ lại.", "Văn bản mới tự đánh số trang."));
        }

        if (running.Count > 0)
        {
            remarks.Add(Diagnostic.Warning(
                "PAGE_EDGES_LEFT_OUT", "file", $"Đầu trang, chân trang lặp lại của tệp PDF không được giữ lại. Nội dung: {string.Join("; ", running.Select(text => $"“{text.Trim()}”"))}.", "Đầu trang của văn bản mới chỉ có số trang."));
        }

        return output;
    }

    /// <summary>The first row of a page and the last.</summary>
    private static IEnumerable<PdfRow> Edge(PdfPage page) => page.Rows.Length == 0 ? [] : page.Rows.Length == 1 ? [page.Rows[0]] : [page.Rows[0], page.Rows[^1]];

    /// <summary>A number alone that is not beyond the page's own: pages of appendices are numbered anew.</summary>
    private static bool IsNumber(PdfRow row, int page) =>
        row.Columns.Length == 1 && int.TryParse(row.Text.Trim(' ', '-', '–', '/'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 && number <= page;
}
