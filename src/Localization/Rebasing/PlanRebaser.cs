using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Localization.Changes;

namespace ThiDua.Localization.Rebasing;

/// <summary>
/// Puts an edited local plan on a new version of the superior's: what the clerk edited stays, what the superior changed is taken over, and
/// where both changed the same words the clerk's stand and a question says what the superior has now.
/// </summary>
/// <param name="localizer">Makes local plans.</param>
public sealed class PlanRebaser(PlanLocalizer localizer)
{
    private const string Rule = "CAP-NHAT";

    /// <summary>Rebases a plan.</summary>
    /// <returns>The plan on the new version, with the changes of its localization; or errors as of <see cref="PlanLocalizer.Localize"/>.</returns>
    public Result<LocalizedPlan> Rebase(RebaseRequest request)
    {
        // Decisions on sentences of the new version fit no question of the old one, and the other way round: both are told of the new one only.
        var old = localizer.Localize(new LocalizationRequest(request.OldParent, request.Frame, request.Answers) { IssuedFrom = request.IssuedFrom });
        var next = localizer.Localize(new LocalizationRequest(request.NewParent, request.Frame, request.Answers) { IssuedFrom = request.IssuedFrom });
        if (!old.Succeeded || !next.Succeeded)
        {
            return Result<LocalizedPlan>.Failure([.. next.Diagnostics, .. old.Diagnostics.Where(fault => !next.Diagnostics.Contains(fault))]);
        }

        var (was, own, now) = (old.Value.Document, request.Local, next.Value.Document);
        foreach (var (document, field) in new[] { (was, "old_file"), (own, "local_file"), (now, "file") })
        {
            if (PlanLines.Of(document.Body).Length > PlanLimits.RebasedLines)
            {
                return PlanLimits.TooManyLines(field);
            }
        }

        var questions = new List<Question>();
        var ids = new StableId();
        var rebased = now with
        {
            Header = now.Header with
            {
                Number = Pick(was.Header.Number, own.Header.Number, now.Header.Number),
                Date = Pick(was.Header.Date, own.Header.Date, now.Header.Date),
            },
            Subject = Text(was.Subject.ToPlainText(), own.Subject.ToPlainText(), now.Subject.ToPlainText(), "subject", questions) is { } subject ? [new TextSpan(subject)] : now.Subject,
            Body = Body(was.Body, own.Body, now.Body, "lines", ids, questions),
            Appendices = Appendices(was.Appendices, own.Appendices, now.Appendices, ids, questions),
            Recipients = Same(was, own, document => document.Recipients is { } list ? [.. list.Entries, list.Archive.ToString()] : []) ? now.Recipients : own.Recipients,
            Signatures = Same(was, own, document => [.. document.Signatures.SelectMany(block => block.AuthorityLines.Append(block.Name))]) ? now.Signatures : own.Signatures,
        };
        return Result<LocalizedPlan>.Success(
            next.Value with { Document = rebased, Questions = [.. questions, .. next.Value.Questions.Where(question => !IsSigned(question, rebased))] }, next.Diagnostics);
    }

    /// <summary>Whether the clerk wrote the signer himself, who is asked for else.</summary>
    private static bool IsSigned(Question question, OfficialDocument document) =>
        question.Path.StartsWith("signature", StringComparison.Ordinal) && document.Signatures.Length > 0 && document.Signatures.All(block => block.Name.Length > 0);

    private static ImmutableArray<Block> Body(ImmutableArray<Block> was, ImmutableArray<Block> own, ImmutableArray<Block> now, string path, StableId ids, List<Question> questions)
    {
        var lines = ThreeWay.Merge(PlanLines.Of(was), PlanLines.Of(own), PlanLines.Of(now), line => line.Key);
        var olds = PlanLines.Of(was);
        return PlanLines.ToBlocks([.. lines.Select((line, i) =>
        {
            if (line.IsBack || line.IsLeft)
            {
                questions.Add(Alone(ids.Of(Rule, line.Item.Key, line.IsBack ? "back" : "left"), Drafting.PlanDraft.Item(path, i), line.Item.Key, line.IsBack));
            }

            if (line.Other is not { } other)
            {
                return line.Item;
            }

            var bag = new WordBag(line.Item.Key);
            var old = olds.MaxBy(candidate => WordBag.Likeness(new WordBag(candidate.Key), bag))!;
            if (WordMerge.Merge(old.Key, line.Item.Key, other.Key) is { } words && With(line.Item, words) is { } merged)
            {
                return merged;
            }

            questions.Add(Conflict(ids.Of(Rule, line.Item.Key, other.Key), Drafting.PlanDraft.Item(path, i), line.Item.Key, other.Key));
            return line.Item;
        })]);
    }

    /// <summary>
    /// The appendices of the new version, each with the edits of its partner in the local plan; then those the clerk added, and those that the superior
    /// dropped but the clerk had edited. One that the clerk took out stays out while the superior left it as it was.
    /// </summary>
    private static ImmutableArray<Appendix> Appendices(
        ImmutableArray<Appendix> was, ImmutableArray<Appendix> own, ImmutableArray<Appendix> now, StableId ids, List<Question> questions)
    {
        var (olds, owns) = (Partners.Of(now, was, Likeness), Partners.Of(was, own, Likeness));
        var merged = ImmutableArray.CreateBuilder<Appendix>();
        for (var i = 0; i < now.Length; i++)
        {
            var old = olds[i];
            if (old < 0)
            {
                merged.Add(now[i]);
                continue;
            }

            if (owns[old] < 0)
            {
                if (WordsOf(was[old]) != WordsOf(now[i]))
                {
                    merged.Add(now[i]);
                }

                continue;
            }

            var (before, edited) = (was[old], own[owns[old]]);
            var path = Drafting.PlanDraft.Item("appendices", i);
            var title = Text(before.Title.ToPlainText(), edited.Title.ToPlainText(), now[i].Title.ToPlainText(), path + ".title", questions);
            merged.Add(now[i] with
            {
                Title = title is null ? now[i].Title : [new TextSpan(title)],
                Blocks = Body(before.Blocks, edited.Blocks, now[i].Blocks, path + ".lines", ids, questions),
            });
        }

        for (var i = 0; i < own.Length; i++)
        {
            var old = Array.IndexOf(owns, i);
            if (old < 0 || (!olds.Contains(old) && WordsOf(was[old]) != WordsOf(own[i])))
            {
                merged.Add(own[i]);
            }
        }

        return merged.ToImmutable();
    }

    /// <summary>How alike two appendices are: those with one title are one.</summary>
    private static double Likeness(Appendix one, Appendix other) => !one.Title.IsEmpty && string.Equals(one.Title.ToPlainText(), other.Title.ToPlainText(), StringComparison.OrdinalIgnoreCase)
        ? 1
        : WordBag.Likeness(new WordBag(WordsOf(one)), new WordBag(WordsOf(other)));

    private static string WordsOf(Appendix appendix) =>
        string.Join('\n', PlanLines.Of(appendix.Blocks).Select(line => line.Key).Prepend(appendix.Title.ToPlainText()));

    /// <summary>A line with other words; null when its words are of more than one text.</summary>
    private static PlanLine? With(PlanLine line, string words) => line.Block switch
    {
        Section { Title.IsEmpty: true } section => line with { Block = section with { Text = CitationFinder.Split(words) } },
        Section { Text.IsEmpty: true } section => line with { Block = section with { Title = CitationFinder.Split(words) } },
        Paragraph => line with { Block = new Paragraph(CitationFinder.Split(words)) },
        _ => null,
    };

    /// <summary>The words of a single text; null for those of the new version.</summary>
    private static string? Text(string was, string own, string now, string path, List<Question> questions)
    {
        if (own == was || own == now)
        {
            return null;
        }

        if (now == was || WordMerge.Merge(was, own, now) is null)
        {
            if (now != was)
            {
                questions.Add(Conflict(new StableId().Of(Rule, own, now), path, own, now));
            }

            return own;
        }

        return WordMerge.Merge(was, own, now);
    }

    private static Question Conflict(string id, string path, string own, string now) => new(
        id, Rule, path, own, "Câu này đã được sửa ở địa phương, và kế hoạch mới của cấp trên cũng đổi. Lời của địa phương được giữ; hãy xem lại.",
        [new Choice("own", "Giữ lời của địa phương", own), new Choice("next", "Theo kế hoạch mới", now)], "own")
    {
        Words = own,
    };

    private static Question Alone(string id, string path, string words, bool isBack) => new(
        id, Rule, path, words,
        isBack
            ? "Địa phương đã bỏ câu này, nhưng kế hoạch mới của cấp trên sửa nó nên câu được đưa lại. Hãy xem lại, nếu không cần thì bỏ trong tệp Word."
            : "Kế hoạch mới của cấp trên đã bỏ câu này; câu được giữ vì địa phương đã sửa. Hãy xem lại, nếu không cần thì bỏ trong tệp Word.",
        [new Choice("keep", "Giữ câu này")], "keep")
    {
        Words = words,
    };

    private static T Pick<T>(T was, T own, T now)
        where T : class => own.Equals(was) ? now : own;

    private static bool Same(OfficialDocument was, OfficialDocument own, Func<OfficialDocument, IEnumerable<string>> lines) =>
        lines(was).Select(line => line.TrimEnd(';', '.', ' ')).SequenceEqual(lines(own).Select(line => line.TrimEnd(';', '.', ' ')), StringComparer.Ordinal);
}
