using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Inlines;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Passes;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Wording;

namespace ThiDua.Localization.Reviewing;

/// <summary>A plan under review: its texts in order, and what the checks need to know of it.</summary>
internal sealed class ReviewedPlan
{
    private static readonly Regex Quoted = new("[“\"][^”\"]{0,300}[”\"]", RegexOptions.CultureInvariant);

    public ReviewedPlan(LocalizationBook book, OfficialDocument plan, AdministrativeUnit unit, DateOnly on, OfficialDocument? parent)
    {
        (Book, Document, Unit, On) = (book, plan, unit, on);
        Words = new PlanWords(Superior, unit, book.Rules.VillageTermOf(unit, on)?.Term ?? "thôn");
        Parent = parent is null ? null : ProtectCitations.Run(DraftReader.Read(PlanTaker.Take(parent)));
        Draft = ProtectCitations.Run(DraftReader.Read(plan));
        Texts = Read();
    }

    /// <summary>The rules of localization.</summary>
    public LocalizationBook Book { get; }

    /// <summary>The plan.</summary>
    public OfficialDocument Document { get; }

    /// <summary>Who issues it.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The day rules are looked up by.</summary>
    public DateOnly On { get; }

    /// <summary>The unit whose plan it carries out; for a plan of the province the province.</summary>
    public AdministrativeUnit Superior => Unit.Province ?? Unit;

    /// <summary>The superior's plan with its citations protected; null when it is not at hand.</summary>
    public PlanDraft? Parent { get; }

    /// <summary>The plan with its citations protected.</summary>
    public PlanDraft Draft { get; }

    /// <summary>All texts, in the order of the document.</summary>
    public ImmutableArray<ReviewedText> Texts { get; }

    /// <summary>Words of patterns and proposals.</summary>
    public PlanWords Words { get; }

    /// <inheritdoc cref="PlanWords.Pattern" />
    public Regex Pattern(string pattern) => Words.Pattern(pattern);

    private ImmutableArray<ReviewedText> Read()
    {
        var texts = ImmutableArray.CreateBuilder<ReviewedText>();
        Draft.Visit((place, text) => Add(place, TextPart.Content, text));
        var lines = Document.Recipients is { } recipients
            ? recipients.Entries.Select((entry, i) => (Path: PlanDraft.Item("recipients.entries", i), Text: entry)).Append((Path: "recipients.archive", Text: recipients.Archive.ToString()))
            : [];
        foreach (var (path, text) in lines)
        {
            AddLine(path, TextPart.Recipients, text);
        }

        for (var i = 0; i < Document.Signatures.Length; i++)
        {
            AddLine(PlanDraft.Item("signatures", i) + ".lines", TextPart.Signature, string.Join('\n', Document.Signatures[i].AuthorityLines));
        }

        return texts.ToImmutable();

        void AddLine(string path, TextPart part, string text) =>
            Add(new TextPlace(path, TextRole.Text, []), part, RevisedText.Of([new TextSpan(text)]));

        void Add(TextPlace place, TextPart part, RevisedText text) =>
            texts.Add(new ReviewedText(texts.Count, place, part, text, place.Role == TextRole.Subject ? Protect(text) : Protect(WithoutQuotes(text))));
    }

    private RevisedText Protect(RevisedText text) => Book.Protections.On(On)
        .SelectMany(row => Pattern(row.Find).Matches(text.Folded))
        .Aggregate(text, (current, match) => current.Protect(match.Index, match.Length));

    private static RevisedText WithoutQuotes(RevisedText text) =>
        Quoted.Matches(text.Folded).Aggregate(text, (current, match) => current.Protect(match.Index, match.Length));
}
