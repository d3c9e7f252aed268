using System.Text.RegularExpressions;
using System.Xml.Linq;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Support;
using static ThiDua.Tests.Conformance.Support.SampleText;
using Pipeline = ThiDua.Tests.Support.Pipeline;

namespace ThiDua.Tests.Conformance.Pdf;

/// <summary>From data to the text that others read from the PDF file: every letter, every word.</summary>
public sealed partial class TextTests
{
    private const string Template = "plan.emulation-campaign";
    private const string Unit = "xã Bình Lư, tỉnh Lai Châu";

    /// <summary>No mark and the five tones, as combining marks.</summary>
    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

    /// <summary>The vowels in the order of <see cref="Tones"/>, composed.</summary>
    private static readonly string[] Vowels =
        ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];

    /// <summary>The same vowels without tone, taken apart.</summary>
    private static readonly string[] Bases =
        ["a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031b", "u", "u\u031b", "y"];

    private static readonly string[] Small = [.. Vowels.SelectMany(v => v).Concat("bcdđghklmnpqrstvx").Select(c => c.ToString())];

    private static readonly string[] Letters = [.. Small, .. Small.Select(l => l.ToUpperInvariant())];

    [Fact]
    public void Vietnamese_has_178_letters_with_tones_and_cases()
    {
        Assert.Equal(2 * ((12 * 6) + 17), Letters.Length);
        Assert.Equal(Letters.Length, Letters.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Letters, l => Assert.Single(l));
    }

    [RequiresToolTheory(Tool.Poppler)]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_letter_with_every_tone_comes_back_composed_in_every_face(bool takenApart)
    {
        var line = string.Join(' ', Letters);
        var given = takenApart ? string.Join(' ', Letters.Select(Apart)) : line;
        Assert.Equal(takenApart, given.Contains('\u0301', StringComparison.Ordinal));
        var body = ((bool Bold, bool Italic)[])[(false, false), (true, false), (false, true), (true, true)];
        var json = Plan(body.Select(face => (object)new { text = new[] { new { text = given, bold = face.Bold, italic = face.Italic } } }).ToArray());
        var pdf = Pipeline.File(OutputFormat.Pdf, Template, Unit, json, "2026-05-20");

        var text = Spaces().Replace(string.Join(' ', PageReader.Read(pdf).SelectMany(p => p.Lines).Select(l => l.Text)), " ");
        Assert.Equal(body.Length, text.Split(line).Length - 1);

        var words = PageReader.Read(pdf).SelectMany(p => p.Lines).SelectMany(l => l.Words).ToList();
        Assert.All(body, face => Assert.Empty(Letters.Except(
            words.Where(w => w.Face == new PdfFace(face.Bold, face.Italic)).Select(w => w.Text.Replace("./.", "", StringComparison.Ordinal)), StringComparer.Ordinal)));
    }

    [RequiresTool(Tool.Qpdf)]
    public void Qpdf_finds_no_fault_in_any_sample_of_any_template()
    {
        var files = Rendered(OutputFormat.Pdf).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var report = Poppler.Run(file.Content, "qpdf", "--check", "{}");
            Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
        });
    }

    [RequiresTool(Tool.Poppler)]
    public void No_word_of_the_Word_file_is_lost_in_the_PDF_file_of_any_sample()
    {
        var pairs = Rendered(OutputFormat.Docx).Zip(Rendered(OutputFormat.Pdf)).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair =>
        {
            var written = WordsOf(pair.First.Content);
            var printed = PageReader.Read(pair.Second.Content).SelectMany(p => p.Lines).SelectMany(l => l.Words).Select(w => w.Text).ToList();
            Assert.True(written.Count > (pair.First.FileName.Contains("-khen-", StringComparison.Ordinal) ? 40 : 100), pair.First.FileName);

            // Lines may break behind a hyphen or a slash, which parts a word; its letters are all there.
            Assert.Empty(Lacking(written.Where(w => !w.Contains('-') && !w.Contains('/')), printed));
            Assert.Empty(Lacking(string.Concat(written).Select(c => c.ToString()), string.Concat(printed).Select(c => c.ToString())));
        });
    }

    private static List<string> Lacking(IEnumerable<string> needed, IEnumerable<string> there)
    {
        var counts = there.CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. needed.CountBy(w => w, StringComparer.Ordinal).Where(n => counts.GetValueOrDefault(n.Key) < n.Value).Select(n => n.Key)];
    }

    private static IEnumerable<OutputFile> Rendered(OutputFormat format) =>
        ThiDua.Tests.Templates.Sample.Library.List().SelectMany(p => p.Samples.Select(s =>
        {
            var made = Pipeline.Default.Render(new RenderJob(p.Info.Id, "", s.Unit, "", s.DataJson, [format]), CancellationToken.None);
            Assert.True(made.Succeeded, string.Join(Environment.NewLine, made.Diagnostics));
            return made.Value.Files[0];
        }));

    private static List<string> WordsOf(byte[] docx)
    {
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(docx));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(part, LoadOptions.PreserveWhitespace).Descendants(word + "p")
            .Where(p => !p.Descendants(word + "p").Any())
            .Select(p => string.Concat(p.Descendants().Select(e => e.Name == word + "t" ? e.Value : e.Name == word + "br" || e.Name == word + "tab" ? " " : "")))
            .SelectMany(p => p.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>A composed vowel as its letter and combining marks: the runtime does not take letters apart without culture data.</summary>
    private static string Apart(string letter)
    {
        var lower = letter.ToLowerInvariant();
        var row = Array.FindIndex(Vowels, v => v.Contains(lower, StringComparison.Ordinal));
        if (row < 0)
        {
            return letter;
        }

        var apart = Bases[row] + Tones[Vowels[row].IndexOf(lower, StringComparison.Ordinal)];
        return letter == lower ? apart : apart.ToUpperInvariant();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
