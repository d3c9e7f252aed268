using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Localization.Drafting;
using ThiDua.Rules.Frames;

namespace ThiDua.Localization.Changes;

/// <summary>Lists the changes of a draft, each under an id that depends on its words alone.</summary>
internal static class ChangeList
{
    /// <summary>The changes of subject, legal bases, content and appendices, in order.</summary>
    public static ImmutableArray<Change> OfContent(PlanDraft draft, IReadOnlySet<string> decided)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        var ids = new StableId();
        draft.Map((place, text) =>
        {
            if (place.Above.All(block => block.State == BlockState.Kept))
            {
                OfText(place, text, ids, changes, decided);
            }

            return text;
        });
        foreach (var block in draft.Blocks.Where(block => block.State != BlockState.Kept && block.Reason is not null))
        {
            changes.Add(OfBlock(block, ids, decided));
        }

        var order = draft.Blocks.Select((block, i) => (block.Path, i)).DistinctBy(one => one.Path).ToDictionary(one => one.Path, one => one.i, StringComparer.Ordinal);
        return [.. changes.OrderBy(change => PlaceOf(change, order))];
    }

    /// <summary>The changes of head, recipients and signature, with the rules' reasons.</summary>
    public static IEnumerable<Change> OfFrame(OfficialDocument parent, OfficialDocument local, ImmutableArray<Derivation> derivations)
    {
        var ids = new StableId();
        (string Path, string Before, string After)[] places =
        [
            ("header.issuer", string.Join(' ', parent.Header.Body.IssuerLines), string.Join(' ', local.Header.Body.IssuerLines)),
            ("header.number", parent.Header.Number.ToString(), local.Header.Number.ToString()),
            ("header.place", parent.Header.Place, local.Header.Place),
            ("header.date", parent.Header.Date.ToLongText(), local.Header.Date.ToLongText()),
            ("recipients", Lines(parent), Lines(local)),
            ("signatures", Signature(parent), Signature(local)),
        ];
        foreach (var (path, before, after) in places.Where(place => place.Before != place.After))
        {
            var reasons = derivations.Where(line => line.Path.StartsWith(path, StringComparison.Ordinal) && line.Rule.Length > 0)
                .Select(line => new ChangeReason(line.Rule, line.Note.Length > 0 ? line.Note : "Theo thể thức và thẩm quyền của đơn vị", line.Clause, line.Certainty)).DistinctBy(reason => reason.Rule);
            yield return new Change(
                ids.Of("KHUNG", path), before.Length == 0 ? ChangeKind.Inserted : after.Length == 0 ? ChangeKind.Removed : ChangeKind.Replaced, path, before, after,
                [.. reasons.DefaultIfEmpty(new ChangeReason("KHUNG", "Theo yêu cầu của người soạn"))])
            {
                TextBefore = before,
                TextAfter = after,
            };
        }
    }

    /// <summary>Id of a changed piece.</summary>
    public static string IdOf(StableId ids, Piece piece, RevisedText text) => ids.Of(piece.Reasons[0].Rule, text.Before, piece.Before);

    /// <summary>Id of a block that was left out or put in.</summary>
    public static string IdOf(StableId ids, DraftBlock block) => ids.Of(block.Reason!.Rule, block.State.ToString(), block.Before, block.State == BlockState.Inserted ? block.Path : "");

    private static void OfText(TextPlace place, RevisedText text, StableId ids, ImmutableArray<Change>.Builder changes, IReadOnlySet<string> decided)
    {
        var (paragraph, start) = PrintedParagraph.Of(place, text);
        foreach (var piece in text.Pieces)
        {
            if (!piece.IsKept)
            {
                var id = IdOf(ids, piece, text);
                changes.Add(new Change(id, KindOf(piece), place.Path, piece.Before, piece.After, piece.Reasons)
                {
                    TextBefore = text.Before,
                    TextAfter = paragraph,
                    Start = start,
                    IsDecided = decided.Contains(id),
                });
            }

            start += piece.After.Length;
        }
    }

    private static Change OfBlock(DraftBlock block, StableId ids, IReadOnlySet<string> decided)
    {
        var id = IdOf(ids, block);
        var isNew = block.State == BlockState.Inserted;
        return new Change(id, isNew ? ChangeKind.Inserted : ChangeKind.Removed, block.Path, isNew ? "" : Words(block, one => one.Before), isNew ? block.After : "", [block.Reason!])
        {
            TextBefore = isNew ? "" : block.Before,
            TextAfter = isNew ? block.After : "",
            IsDecided = decided.Contains(id),
        };
    }

    private static string Words(DraftBlock block, Func<DraftBlock, string> text) => string.Join('\n', block.All().Select(text).Where(words => words.Length > 0));

    private static ChangeKind KindOf(Piece piece) =>
        piece.Before.Length == 0 ? ChangeKind.Inserted : piece.After.Length == 0 ? ChangeKind.Removed : ChangeKind.Replaced;

    private static int PlaceOf(Change change, Dictionary<string, int> order)
    {
        var path = change.Path;
        while (path.Length > 0 && !order.ContainsKey(path))
        {
            path = path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : "";
        }

        return path.Length == 0 ? -1 : order[path];
    }

    private static string Lines(OfficialDocument document) =>
        document.Recipients is { } recipients ? string.Join('\n', recipients.Entries.Append(recipients.Archive.ToString())) : "";

    private static string Signature(OfficialDocument document) =>
        string.Join('\n', document.Signatures.SelectMany(block => block.AuthorityLines.Append(block.Name)).Where(line => line.Length > 0));
}
