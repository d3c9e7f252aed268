using ThiDua.Bench.Documents;

namespace ThiDua.Bench.Typst;

/// <summary>
/// Our way from data to PDF beside Typst's from source to PDF/UA-1, in turn. Each run has another word in its text. Typst is
/// measured with its caches emptied before each run, and with them kept, when it lays out only the paragraph that changed.
/// </summary>
/// <param name="pipeline">Our way.</param>
/// <param name="typst">Theirs.</param>
/// <param name="folder">Where one file of each is kept, to be looked at; null for nowhere.</param>
internal sealed class TypstComparison(Pipeline pipeline, TypstEngine typst, string? folder)
{
    // So far from the round that the run before, which filled the caches, had another word.
    private const int OtherWords = 4500;

    /// <summary>Compares on one document.</summary>
    public void Run(BenchDocument document, int rounds, TextWriter output)
    {
        var pages = pipeline.Layout(pipeline.Format(pipeline.Merge(document.Varied(0))));
        var ours = pipeline.WritePdf(pages);
        var theirs = typst.Compile(Source(document, 0), emptyCaches: true, PathOf(document.Name + ".typst.pdf"));
        if (PathOf(document.Name + ".pdf") is { } path)
        {
            File.WriteAllBytes(path, ours.ToArray());
        }

        output.WriteLine($"{document.Name}: ours {pages.Pages.Length} pages, {ours.Length / 1024} KB; Typst {theirs.Pages} pages, {theirs.Bytes / 1024} KB; {rounds} rounds");
        var loop = new PairedLoop(rounds);
        loop.AddMeasured("data to PDF", round => Measure(document.Varied(round)));
        loop.AddMeasured("Typst, caches emptied", round => Compile(document, round, emptyCaches: true));
        loop.AddMeasured("Typst, caches kept", round => Compile(document, round + OtherWords, emptyCaches: false));
        loop.Run(output);
    }

    private string? PathOf(string file) => folder is null ? null : Path.GetFullPath(Path.Combine(folder, file));

    private Sample Measure(string json) => Sample.Of(() => pipeline.ToPdf(json));

    private Sample Compile(BenchDocument document, int round, bool emptyCaches) =>
        new(typst.Compile(Source(document, round), emptyCaches).Milliseconds);

    private string Source(BenchDocument document, int round) =>
        TypstWriter.Write(pipeline.Format(pipeline.Merge(document.Varied(round))));
}
