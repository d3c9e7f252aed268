using ThiDua.Bench.Documents;

namespace ThiDua.Bench.Typst;

/// <summary>
/// Our way from data to PDF beside Typst's from source to PDF/UA-1, in turn. Each run has another word in its text. Both are
/// measured twice: with what they remember of earlier runs (we the prepared fonts, Typst each paragraph that has not changed), and
/// without (we by letters that no run before had, Typst by emptying its caches).
/// </summary>
/// <param name="pipeline">Our way.</param>
/// <param name="typst">Theirs.</param>
/// <param name="folder">Where one file of each is kept, to be looked at; null for nowhere.</param>
internal sealed class TypstComparison(Pipeline pipeline, TypstEngine typst, string? folder)
{
    /// <summary>Compares on one document.</summary>
    public void Run(BenchDocument document, int rounds, TextWriter output)
    {
        var pages = pipeline.Layout(pipeline.Format(pipeline.Merge(document.Varied(0))));
        var ours = pipeline.WritePdf(pages);
        var theirs = typst.Compile(Source(document.Varied(0)), emptyCaches: true, PathOf(document.Name + ".typst.pdf"));
        if (PathOf(document.Name + ".pdf") is { } path)
        {
            File.WriteAllBytes(path, ours.ToArray());
        }

        output.WriteLine($"{document.Name}: ours {pages.Pages.Length} pages, {ours.Length / 1024} KB; Typst {theirs.Pages} pages, {theirs.Bytes / 1024} KB; {rounds} rounds");
        var loop = new PairedLoop(rounds);
        loop.Add("data to PDF", round => pipeline.ToPdf(document.Varied(round)));
        loop.Add("data to PDF, new letters", round => pipeline.ToPdf(document.VariedInLetters(round)));
        loop.AddMeasured("Typst, caches kept", round => Compile(document.Varied(round), emptyCaches: false));
        loop.AddMeasured("Typst, caches emptied", round => Compile(document.VariedInLetters(round), emptyCaches: true));
        loop.Run(output);
    }

    private string? PathOf(string file) => folder is null ? null : Path.GetFullPath(Path.Combine(folder, file));

    private Sample Compile(string json, bool emptyCaches) => new(typst.Compile(Source(json), emptyCaches).Milliseconds);

    private string Source(string json) => TypstWriter.Write(pipeline.Format(pipeline.Merge(json)));
}
