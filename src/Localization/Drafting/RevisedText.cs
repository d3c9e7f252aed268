using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Localization.Drafting;

/// <summary>
/// A text with each of its changes: what stood there, what stands there now and why. Places are counted in the text as it is now.
/// </summary>
internal sealed class RevisedText
{
    private RevisedText(ImmutableArray<Piece> pieces)
    {
        Pieces = pieces;
        After = string.Concat(pieces.Select(piece => piece.After));
        Folded = TextFolding.Fold(After);
    }

    /// <summary>No text.</summary>
    public static RevisedText Empty { get; } = new([]);

    /// <summary>Its pieces in order.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>The text as it is now.</summary>
    public string After { get; }

    /// <summary>The text as it is now with one spelling of tone marks, spaces and dashes: of the same length, for finding.</summary>
    public string Folded { get; }

    /// <summary>The text as the superior has it.</summary>
    public string Before => string.Concat(Pieces.Select(piece => piece.Before));

    /// <summary>Whether anything was changed.</summary>
    public bool IsChanged => Pieces.Any(piece => !piece.IsKept);

    /// <summary>A text as it stands in a document.</summary>
    public static RevisedText Of(ImmutableArray<Inline> inlines) => new(
        [.. inlines.Where(inline => inline.PlainText.Length > 0)
            .Select(inline => new Piece(inline.PlainText, inline.PlainText, inline, []))]);

    /// <summary>A text that the superior does not have.</summary>
    public static RevisedText Inserted(string text, ChangeReason reason) =>
        text.Length == 0 ? Empty : new([new Piece("", text, null, [reason])]);

    /// <summary>Whether a stretch may be changed.</summary>
    public bool IsFree(int start, int length) => ProtectionOf(start, length) == Protection.None;

    /// <summary>The strongest protection of a stretch.</summary>
    public Protection ProtectionOf(int start, int length)
    {
        var (place, strongest) = (0, Protection.None);
        foreach (var piece in Pieces)
        {
            var end = place + piece.After.Length;
            if (piece.Protection > strongest && place < start + length && end > start)
            {
                strongest = piece.Protection;
            }

            place = end;
        }

        return strongest;
    }

    /// <summary>The text with a stretch protected from later passes.</summary>
    public RevisedText Protect(int start, int length, Protection protection = Protection.Settled)
    {
        if (length == 0)
        {
            return this;
        }

        var pieces = Split(Split(Pieces, start), start + length);
        var place = 0;
        return new RevisedText([.. pieces.Select(piece =>
        {
            var (from, end) = (place, place + piece.After.Length);
            place = end;
            return from < start + length && end > start ? piece with { Protection = (Protection)Math.Max((int)piece.Protection, (int)protection) } : piece;
        })]);
    }

    /// <summary>The text with a stretch open to changes again, where it only speaks of the superior.</summary>
    public RevisedText Release(int start, int length)
    {
        var place = 0;
        return new RevisedText([.. Split(Split(Pieces, start), start + length).Select(piece =>
        {
            var (from, end) = (place, place + piece.After.Length);
            place = end;
            return piece.Protection == Protection.Superior && from < start + length && end > start ? piece with { Protection = Protection.None } : piece;
        })]);
    }

    /// <summary>
    /// The text with a stretch replaced. Words that the stretch and its replacement share at their ends stay as they are, so that a change
    /// says no more than it must; a stretch that was changed before takes the new reason beside its old ones. A protected stretch is
    /// not touched.
    /// </summary>
    public RevisedText Replace(int start, int length, string replacement, ChangeReason reason)
    {
        var old = After.AsSpan(start, length);
        if (old.SequenceEqual(replacement) || !IsFree(start, length))
        {
            return this;
        }

        var (head, tail) = SharedEnds.Of(old, replacement);
        start += head;
        length -= head + tail;
        replacement = replacement[head..^tail];
        var lead = ImmutableArray.CreateBuilder<Piece>();
        var (touched, rest) = (new List<Piece>(), new List<Piece>());
        var (place, first) = (0, -1);
        foreach (var piece in Split(Split(Pieces, start), start + length))
        {
            var (from, end) = (place, place + piece.After.Length);
            place = end;
            if (touched.Count == 0 && rest.Count == 0 && end <= start)
            {
                lead.Add(piece);
            }
            else if (rest.Count == 0 && (from < start + length || (length == 0 && from < start)))
            {
                first = first < 0 ? from : first;
                touched.Add(piece);
            }
            else
            {
                rest.Add(piece);
            }
        }

        // A changed piece cannot be cut: its words beyond the stretch go with it.
        var words = string.Concat(touched.Select(piece => piece.After));
        lead.Add(new Piece(
            string.Concat(touched.Select(piece => piece.Before)),
            touched.Count == 0 ? replacement : words[..(start - first)] + replacement + words[(start - first + length)..],
            (touched.FirstOrDefault() ?? lead.LastOrDefault())?.Source,
            [.. touched.SelectMany(piece => piece.Reasons).Append(reason).Distinct()]));
        lead.AddRange(rest);
        return new RevisedText(lead.ToImmutable());
    }

    /// <summary>The text with a piece as the clerk wants it.</summary>
    /// <param name="piece">A changed piece of this text.</param>
    /// <param name="text">Its words; those of the superior undo the change.</param>
    /// <param name="reason">Why.</param>
    public RevisedText Settle(Piece piece, string text, ChangeReason reason) => new(
        [.. Pieces.Select(one => !ReferenceEquals(one, piece) ? one : text == one.Before ? one with { After = text, Reasons = [] } : one with { After = text, Reasons = [.. one.Reasons, reason] })]);

    /// <summary>The text as inlines of a document.</summary>
    public ImmutableArray<Inline> ToInlines()
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var piece in Pieces.Where(piece => piece.After.Length > 0))
        {
            if (piece is { IsKept: true, Source: Citation or LineBreak or Fill } && piece.Source.PlainText == piece.After)
            {
                inlines.Add(piece.Source);
            }
            else if (inlines.Count > 0 && inlines[^1] is TextSpan last && last.Emphasis == piece.Emphasis)
            {
                inlines[^1] = last with { Text = last.Text + piece.After };
            }
            else
            {
                inlines.Add(new TextSpan(piece.After, piece.Emphasis));
            }
        }

        return inlines.ToImmutable();
    }

    /// <summary>The pieces with a border at a place, but within a changed one.</summary>
    private static ImmutableArray<Piece> Split(ImmutableArray<Piece> pieces, int place)
    {
        var from = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var end = from + pieces[i].After.Length;
            if (place > from && place < end)
            {
                return pieces[i].IsKept ? pieces.SetItem(i, pieces[i].Cut(0, place - from)).Insert(i + 1, pieces[i].Cut(place - from, end - from)) : pieces;
            }

            from = end;
        }

        return pieces;
    }
}
