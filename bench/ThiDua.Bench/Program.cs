using ThiDua.Bench;
using ThiDua.Bench.Documents;
using ThiDua.Bench.Typst;

// Usage: dotnet run -c Release --project bench/ThiDua.Bench [stages | table | office | typst [FOLDER] | memory]
// What each measures stands in bench/README.md.
var pipeline = new Pipeline();
var (plan, shortPlan, table) = (BenchDocument.Plan, BenchDocument.ShortPlan, BenchDocument.AwardTable(rows: 2000));
switch (args)
{
    case [] or ["stages"]:
        Stages(plan, rounds: 400);
        break;
    case ["table"]:
        Stages(table, rounds: 40);
        break;
    case ["office"]:
        WarmUp(plan);
        new OfficeComparison(pipeline, Path.Combine("bench", "libreoffice", "warm.py")).Run(Console.Out);
        break;
    case ["typst", .. var folder]:
        WarmUp(shortPlan, plan, table);
        using (var typst = new TypstEngine(Path.Combine("bench", "typst"), Path.Combine("src", "Pdf", "Fonts", "Files")))
        {
            var comparison = new TypstComparison(pipeline, typst, folder.FirstOrDefault());
            comparison.Run(shortPlan, rounds: 200, Console.Out);
            comparison.Run(plan, rounds: 100, Console.Out);
            comparison.Run(table, rounds: 20, Console.Out);
        }

        break;
    case ["memory"]:
        new MemoryRun(pipeline).Run(documents: 2000, Console.Out);
        break;
    default:
        Console.Error.WriteLine($"Unknown: {string.Join(' ', args)}; see bench/README.md.");
        return 2;
}

return 0;

void WarmUp(params IEnumerable<BenchDocument> documents)
{
    pipeline.WarmUp(documents);
    OneCore.Hold();
}

void Stages(BenchDocument document, int rounds)
{
    var loop = new PairedLoop(rounds);
    var stages = new DocumentStages(pipeline, document);
    stages.AddTo(loop);
    WarmUp(document);
    Console.WriteLine($"{stages.Title}, {rounds} rounds");
    loop.Run(Console.Out);
}
