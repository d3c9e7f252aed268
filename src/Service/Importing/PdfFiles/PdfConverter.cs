using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Hosting;

namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>PDF files with a text layer to .docx: rows to paragraphs, columns parted by tabs.</summary>
/// <param name="options">Which program, and how long it may take.</param>
internal sealed class PdfConverter(ServiceOptions options)
{
    private const int TableColumns = 3;

    /// <summary>The file as .docx, with what a clerk should look at.</summary>
    /// <exception cref="ImportFault">It is refused, or poppler is missing, fails, or takes too long.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<(byte[] Word, IReadOnlyList<Diagnostic> Remarks)> ToWordAsync(byte[] file, CancellationToken cancellation)
    {
        var read = await new PdfReader(options).ReadAsync(file, cancellation);
        var remarks = new List<Diagnostic>
        {
            Diagnostic.Warning("PDF_READ", "file", "Tệp PDF được đọc theo vị trí chữ trên trang; đoạn văn được ghép từ các dòng.", "Hãy đối chiếu với tệp gốc; nếu có tệp Word gốc thì nên dùng tệp đó."),
        };
        var pages = PdfEdges.Without(read, remarks);
        var tabular = pages.Sum(page => page.Rows.Count(row => row.Columns.Length >= TableColumns));
        if (tabular > 0)
        {
            remarks.Add(Diagnostic.Warning(
                "PDF_TABLES_AS_TEXT", "file", $"Tệp PDF có bảng ({tabular} dòng nhiều cột); chữ trong bảng được giữ thành đoạn văn.", "Hãy lập lại bảng theo tệp gốc."));
        }

        return (LinesFile.Write(PdfParagraphs.Of(pages)), remarks);
    }
}
