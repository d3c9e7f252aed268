using System.Globalization;
using ThiDua.Bench.Documents;

namespace ThiDua.Bench;

/// <summary>Makes the plan for one commune after another, each in its own name, and reports the memory held in between.</summary>
internal sealed class MemoryRun(Pipeline pipeline)
{
    private const int Step = 500;
    private const double MegaByte = 1024 * 1024;

    public void Run(int documents, TextWriter output)
    {
        var communes = pipeline.Communes;
        for (var i = 1; i <= documents; i++)
        {
            GC.KeepAlive(pipeline.ToPdf(BenchDocument.Plan.Varied(i), communes[i % communes.Count]));
            if (i % Step == 0)
            {
                var heap = GC.GetTotalMemory(forceFullCollection: true) / MegaByte;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i,5} documents   managed heap {heap,6:0.0} MB   working set {Environment.WorkingSet / MegaByte,6:0.0} MB   collections {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)}"));
            }
        }
    }
}
