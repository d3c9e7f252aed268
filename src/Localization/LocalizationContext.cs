using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Counterparts;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Understanding;
using ThiDua.Localization.Wording;
using ThiDua.Rules.Frames;

namespace ThiDua.Localization;

/// <summary>What all passes of one run look at, and where they put their questions.</summary>
internal sealed class LocalizationContext
{
    private readonly List<Question> _questions = [];
    private readonly List<Diagnostic> _faults = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly StableId _ids = new();

    public LocalizationContext(LocalizationBook book, LocalizationRequest request, AdministrativeUnit parent)
    {
        (Book, Request, Parent) = (book, request, parent);
        VillageTerm = Villages(book, request.Frame);
        Words = new PlanWords(parent, Unit, VillageTerm);
        Counterparts = new CounterpartFinder(this);
    }

    /// <summary>The rules.</summary>
    public LocalizationBook Book { get; }

    /// <summary>What is asked for.</summary>
    public LocalizationRequest Request { get; }

    /// <summary>The superior's unit.</summary>
    public AdministrativeUnit Parent { get; }

    /// <summary>What was understood of the superior's plan; read before the first pass.</summary>
    public ParentFacts Facts { get; set; } = ParentFacts.Nothing;

    /// <summary>The local unit.</summary>
    public AdministrativeUnit Unit => Request.Frame.Unit;

    /// <summary>The day rules are looked up by.</summary>
    public DateOnly On => Request.Frame.On;

    /// <summary>The first day on which the plan can be issued: a deadline before it has passed.</summary>
    public DateOnly IssuedFrom => Request.IssuedFrom ?? Request.Frame.Date.Earliest;

    /// <summary>How many years later the movement begins than by the superior's plan; 0 when nothing says so.</summary>
    public int YearsLater => OldYears is { } old ? (CampaignYears.Parse(Request.Answers.CampaignPeriod)?.First ?? LaterStart ?? old.First) - old.First : 0;

    /// <summary>
    /// The year of the plan that is cited instead of the one that was read, where it lies within the movement's years and behind their first; the movement of
    /// that plan cannot have begun before. Null when the clerk gave the years or cites no other plan.
    /// </summary>
    public int? LaterStart => Request.Answers is { CitesAnother: true, CampaignPeriod: "", ParentDate.Year: var year } && OldYears is { } old && year > old.First && year <= old.Last ? year : null;

    /// <summary>What the communities below are called: "bản".</summary>
    public string VillageTerm { get; }

    /// <summary>Words of patterns and replacements.</summary>
    public PlanWords Words { get; }

    /// <summary>Finds bodies of the province and those of the commune with their function.</summary>
    public CounterpartFinder Counterparts { get; }

    /// <summary>The commune's bodies that the plan gives tasks to.</summary>
    public List<string> Tasked { get; } = [];

    /// <summary>The last days of events that the plan holds.</summary>
    public List<DateOnly> EventEnds { get; } = [];

    /// <summary>Whether the opening defines the short form of the movement's name.</summary>
    public bool HasShortForm { get; set; }

    /// <summary>The questions asked so far.</summary>
    public ImmutableArray<Question> Questions => [.. _questions];

    /// <summary>What is wrong with the clerk's answers.</summary>
    public IEnumerable<Diagnostic> Faults => _faults;

    /// <summary>Ids of decisions that met a question or a change.</summary>
    public IReadOnlySet<string> UsedDecisions => _used;

    /// <inheritdoc cref="PlanWords.Pattern" />
    public Regex Pattern(string pattern) => Words.Pattern(pattern);

    /// <summary>The row for what a pass does, one of <see cref="PassCodes"/>; null when it does nothing on the day.</summary>
    public PassRule? Pass(string code) => Book.Pass(code, On);

    /// <summary>Asks, and tells what is decided: the clerk's answer, else the first choice.</summary>
    /// <param name="reason">The rule that asks.</param>
    /// <param name="place">Where.</param>
    /// <param name="text">The text asked about.</param>
    /// <param name="words">The words asked about.</param>
    /// <param name="question">The question.</param>
    /// <param name="choices">What can be answered.</param>
    /// <param name="isRequired">Whether the plan cannot be signed before it is answered.</param>
    /// <param name="start">Where the words begin; found by themselves when not said.</param>
    public Answer Ask(ChangeReason reason, TextPlace place, RevisedText text, string words, string question, ImmutableArray<Choice> choices, bool isRequired = false, int? start = null)
    {
        var id = _ids.Of(reason.Rule, text.Before, words);
        var given = Decision(id);
        if (given is { Text: "" } && choices.All(choice => choice.Id != given.Choice))
        {
            _faults.Add(Diagnostic.Error(
                "ANSWER_UNKNOWN", $"decisions.{id}", $"Câu hỏi này không có lựa chọn “{given.Choice}”.",
                "Các lựa chọn: " + string.Join(", ", choices.Select(choice => $"{choice.Id} ({choice.Label})")) + "; hoặc ghi lời của mình ở text."));
            given = null;
        }

        var at = start ?? text.After.IndexOf(words, StringComparison.Ordinal);
        var answer = given ?? new Answer(choices[0].Id);
        _questions.Add(new Question(id, reason.Rule, place.Path, at < 0 ? text.After : text.After[Sentences.Around(text.After, at)], question, choices, answer.Choice)
        {
            IsAnswered = given is not null,
            IsRequired = isRequired,
            Words = words,
            Start = at,
            TextBefore = text.Before,
            Clause = reason.Clause,
            Certainty = reason.Certainty,
        });
        return answer;
    }

    /// <summary>What the clerk decided under an id; null for nothing.</summary>
    public Answer? Decision(string id)
    {
        var given = Request.Answers.Decisions.GetValueOrDefault(id);
        if (given is not null)
        {
            _used.Add(id);
        }

        return given;
    }

    private CampaignYears? OldYears => CampaignYears.Parse(Facts.Campaign?.Period ?? "");

    private static string Villages(LocalizationBook book, FrameRequest frame) =>
        frame.VillageTerm.Length > 0 ? frame.VillageTerm
        : frame.Profile.VillageTerm.Length > 0 ? frame.Profile.VillageTerm
        : book.Rules.VillageTermOf(frame.Unit, frame.On)?.Term ?? "thôn";
}
