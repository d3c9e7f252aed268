using ThiDua.Bench;

// Measures the way from data to a Word file for the plan of xã Bình Lư, warm, on one thread, and prints each stage with
// its ratio to the floor: putting the same finished parts into a ZIP archive.
// Usage: dotnet run -c Release --project bench/ThiDua.Bench [rounds]
//        dotnet run -c Release --project bench/ThiDua.Bench office   (compares with LibreOffice; needs soffice and python3-uno)
var rounds = args.Length > 0 && int.TryParse(args[0], out var given) ? given : 400;
var stages = new PlanStages();
if (args is ["office"])
{
    new OfficeComparison(stages, Path.Combine("bench", "libreoffice", "warm.py")).Run(Console.Out);
    return;
}

var loop = new PairedLoop(rounds);
loop.Add("floor: ZIP of the same parts", () => stages.Floor());
loop.Add("read and check data", () => stages.Read());
loop.Add("merge (read, check, fill in, tree)", () => stages.Merge());
loop.Add("format", () => stages.Format());
loop.Add("write DOCX", () => stages.Write());
loop.Add("lay out pages", () => stages.Layout());
loop.Add("write PDF", () => stages.WritePdf());
loop.Add("write preview", () => stages.Preview());
loop.Add("together, to PDF", () => stages.ToPdf());
loop.Add("together, to DOCX", () => stages.All());
Console.WriteLine($"Kế hoạch xã Bình Lư: {stages.Size} byte DOCX, {rounds} rounds");
loop.Run(Console.Out);
