using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Localization;
using ThiDua.Localization.Tables;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Localization;

/// <summary>Plans of superiors and what becomes of them.</summary>
internal static class Localizing
{
    public const string BinhLu = "xã Bình Lư, tỉnh Lai Châu";

    private static readonly Lazy<OfficialDocument> LaiChauPlan = new(() => WordFiles.Read(ExamplePlan.LaiChau.Docx()).Document);

    /// <summary>The plan of the province Lai Châu, read from its Word file.</summary>
    public static OfficialDocument LaiChau => LaiChauPlan.Value;

    /// <summary>The movement's name and topic since 2026, and the plan that brought them.</summary>
    public static LocalizationAnswers Renamed { get; } = new()
    {
        CampaignName = "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh",
        CampaignTopic = "đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh",
        ParentNumber = 3076,
        ParentDate = new DateOnly(2026, 4, 23),
    };

    /// <summary>Makes a local plan; fails the test with the diagnostics when there is none.</summary>
    public static LocalizedPlan Plan(OfficialDocument parent, string unit = BinhLu, LocalizationAnswers? answers = null, DateOnly? issuedFrom = null)
    {
        var result = Result(parent, unit, answers, issuedFrom);
        Assert.True(result.Succeeded, string.Join(Environment.NewLine, result.Diagnostics));
        return result.Value;
    }

    public static Result<LocalizedPlan> Result(OfficialDocument parent, string unit = BinhLu, LocalizationAnswers? answers = null, DateOnly? issuedFrom = null)
    {
        var date = new IssueDate(2026, 5, null);
        var frame = new FrameRequest
        {
            Unit = UnitCatalogue.Default.Find(unit, date.Latest).Unit!,
            Date = date,
            Kind = parent.Kind,
            Signers = [new SignerChoice { Name = "Trần Thanh Tuấn" }],
        };
        return new PlanLocalizer(LocalizationBook.BuiltIn).Localize(new LocalizationRequest(parent, frame, answers ?? LocalizationAnswers.None) { IssuedFrom = issuedFrom });
    }

    /// <summary>A province's plan of a few paragraphs; "- " makes an item of the paragraph before, a title ends with a colon.</summary>
    public static OfficialDocument ParentOf(string province, params string[] paragraphs)
    {
        var unit = UnitCatalogue.Default.Find(province, new DateOnly(2026, 5, 20)).Unit!;
        Assert.True(DocumentKinds.TryGet("plan", out var kind));
        var header = new DocumentHeader(
            new IssuingBody([], ["ỦY BAN NHÂN DÂN", unit.FullName.ToUpperInvariant()], $"Ủy ban nhân dân {unit.FullName}"),
            new DocumentNumber(45, "KH-UBND"), unit.Name, new IssueDate(2026, 3, 5));
        return new OfficialDocument(
            header, kind, [new TextSpan($"Thực hiện công tác cải cách hành chính trên địa bàn {unit.FullName}")], [],
            [new Paragraph([new TextSpan($"Ủy ban nhân dân {unit.FullName} ban hành Kế hoạch như sau:")]), .. Sections(paragraphs)], null, [], []);
    }

    /// <summary>Blocks with words replaced, as a clerk would in Word.</summary>
    public static ImmutableArray<Block> Edit(ImmutableArray<Block> blocks, string old, string text) => [.. blocks.Select(block => block switch
    {
        Section section => section with
        {
            Title = Edit(section.Title, old, text),
            Text = Edit(section.Text, old, text),
            Blocks = Edit(section.Blocks, old, text),
        },
        Paragraph paragraph => new Paragraph(Edit(paragraph.Inlines, old, text)),
        _ => block,
    })];

    /// <summary>The text of a local plan, a paragraph a line, without markers.</summary>
    public static ImmutableArray<string> Lines(OfficialDocument document) =>
        [document.Subject.ToPlainText(), .. document.LegalBases.Select(basis => basis.ToPlainText()), .. Lines(document.Body), .. document.Appendices.SelectMany(appendix => Lines(appendix.Blocks).Prepend(appendix.Title.ToPlainText()))];

    /// <summary>What one paragraph of a province's plan becomes.</summary>
    public static string Sentence(string text, string province = "tỉnh Lai Châu", string unit = BinhLu, LocalizationAnswers? answers = null) =>
        string.Join('\n', Lines(Plan(ParentOf(province, text), unit, answers).Document).Skip(2));

    private static ImmutableArray<Inline> Edit(ImmutableArray<Inline> inlines, string old, string text) =>
        [.. inlines.Select(inline => inline is TextSpan span ? span with { Text = span.Text.Replace(old, text, StringComparison.Ordinal) } : inline)];

    private static IEnumerable<Section> Sections(string[] paragraphs)
    {
        var sections = new List<Section>();
        foreach (var paragraph in paragraphs)
        {
            var isItem = paragraph.StartsWith("- ", StringComparison.Ordinal);
            var text = CitationFinder.Split(isItem ? paragraph[2..] : paragraph);
            var section = new Section(isItem ? Marker.Dash : Marker.Arabic, [], text, []);
            if (isItem)
            {
                sections[^1] = sections[^1] with { Blocks = sections[^1].Blocks.Add(section) };
            }
            else
            {
                sections.Add(section);
            }
        }

        return sections;
    }

    private static IEnumerable<string> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => Lines(section.Blocks).Prepend($"{section.Title.ToPlainText()} {section.Text.ToPlainText()}".Trim()),
        Paragraph paragraph => [paragraph.Inlines.ToPlainText()],
        DataTable table => table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Inlines.ToPlainText()),
        UnknownBlock unknown => [unknown.Text],
        _ => [],
    });
}
