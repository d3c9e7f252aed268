using System.Globalization;
using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Certificates;

/// <summary>What may be wrong with certificates, in words for a clerk.</summary>
internal static class CertificateChecks
{
    /// <summary>Faults of the printing and of the emblem.</summary>
    public static IEnumerable<Diagnostic> Check(CertificateBatch batch, PrintLimits limits)
    {
        foreach (var (offset, path) in new[] { (batch.Print.OffsetX, "print.offsetX"), (batch.Print.OffsetY, "print.offsetY") })
        {
            if (Math.Abs(offset) > limits.MostOffset || offset % limits.OffsetStep != 0)
            {
                yield return Diagnostic.Error(
                    "PRINT_OFFSET",
                    path,
                    $"Độ lệch {Millimetres.Text(offset)} mm phải là bội số của {Millimetres.Text(limits.OffsetStep)} mm, từ -{Millimetres.Text(limits.MostOffset)} đến {Millimetres.Text(limits.MostOffset)} mm.",
                    "Hãy in trang căn chỉnh (print.calibration) để đo.");
            }
        }

        if (batch is { Emblem: null, Print: { Mode: PrintMode.Full, Calibration: false } })
        {
            yield return new Diagnostic(
                "EMBLEM_MISSING", Severity.Info, "emblem", "Chưa có ảnh Quốc huy; chỗ của Quốc huy để trống.", "Hãy đưa tệp ảnh Quốc huy đúng mẫu vào trường emblem.");
        }

        foreach (var (first, second) in Repeated(batch))
        {
            yield return Diagnostic.Warning(
                "LAUREATE_TWICE",
                string.Create(CultureInfo.InvariantCulture, $"laureates[{second}]"),
                string.Create(CultureInfo.InvariantCulture, $"{batch.Certificates[second].Laureate.PrintedName} đã có ở laureates[{first}] với cùng thành tích."),
                "Một thành tích chỉ được khen một lần; hãy kiểm tra lại danh sách.");
        }
    }

    /// <summary>A line that does not fit however small it is printed.</summary>
    public static Diagnostic TooLong(CertificateLine line, Laureate laureate, string place) => Diagnostic.Error(
        "LINE_TOO_LONG",
        place,
        $"Dòng “{line.Name}” trên giấy của {laureate.PrintedName} quá dài: ở cỡ chữ nhỏ nhất ({Millimetres.Text((decimal)line.Least)}) vẫn không vừa khung rộng {Millimetres.Text((decimal)line.Width)} mm.",
        "Hãy rút ngắn dòng này, ví dụ bỏ phần địa chỉ đã rõ hoặc viết gọn chức vụ, tên đơn vị.");

    private static IEnumerable<(int First, int Second)> Repeated(CertificateBatch batch)
    {
        var seen = new Dictionary<Certificate, int>();
        for (var i = 0; i < batch.Certificates.Length; i++)
        {
            var bare = batch.Certificates[i] with { GoldenBookNumber = "" };
            if (!seen.TryAdd(bare, i))
            {
                yield return (seen[bare], i);
            }
        }
    }
}
