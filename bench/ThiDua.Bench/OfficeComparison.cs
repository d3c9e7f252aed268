using System.Diagnostics;
using System.Globalization;
using ThiDua.Bench.Documents;
using ThiDua.Docx.Writing;

namespace ThiDua.Bench;

/// <summary>
/// Our way from data to PDF against LibreOffice turning the Word file of the same plan into PDF, in one run: as a cold process, and
/// warm through the socket of a running one.
/// </summary>
internal sealed class OfficeComparison(Pipeline pipeline, string warmScript)
{
    private const int ColdTimes = 3;
    private const int WarmTimes = 15;
    private const int WarmedUp = 5;
    private const int OurTimes = 300;

    public void Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("thidua-bench-");
        try
        {
            var docx = Path.Combine(folder.FullName, "plan.docx");
            File.WriteAllBytes(docx, DocxWriter.Write(pipeline.Format(pipeline.Merge(BenchDocument.Plan.Json))));
            var ours = Median(Repeat(OurTimes, round => pipeline.ToPdf(BenchDocument.Plan.Varied(round))).Skip(OurTimes / 3));
            var cold = Median(Repeat(ColdTimes, _ => Start("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, docx)));
            var warm = Median(Start("/usr/bin/python3", warmScript, docx, Path.Combine(folder.FullName, "warm.pdf"), $"{WarmTimes}")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).Skip(WarmedUp));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"data to PDF              {ours,9:0.00} ms"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"LibreOffice, cold        {cold,9:0.00} ms   x{cold / ours:0}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"LibreOffice, warm        {warm,9:0.00} ms   x{warm / ours:0}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<double> Repeat(int times, Func<int, object> body) =>
        Enumerable.Range(0, times).Select(round => Sample.Of(() => body(round)).Milliseconds);

    private static string Start(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
