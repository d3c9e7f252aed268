using System.Collections.Immutable;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Inlines;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>Text of a paragraph with its look; never changed, cut into pieces instead.</summary>
internal sealed class RichText
{
    public static readonly RichText Empty = new([]);

    private readonly ImmutableArray<RawRun> _runs;

    private RichText(ImmutableArray<RawRun> runs) => (_runs, Plain) = (runs, string.Concat(runs.Select(run => run.Text)));

    /// <summary>The text with words replaced within its runs.</summary>
    public RichText Replace(string old, string words) => Of(_runs.Select(run => run with { Text = run.Text.Replace(old, words, StringComparison.Ordinal) }));

    /// <summary>The text without its look.</summary>
    public string Plain { get; }

    public bool IsEmpty => Plain.Length == 0;

    /// <summary>Whether all letters are bold; false without letters.</summary>
    public bool IsBold => Plain.Any(char.IsLetter) && _runs.All(run => run.Bold || !run.Text.Any(char.IsLetterOrDigit));

    /// <summary>Whether it has letters and none of them is small.</summary>
    public bool IsCapitals => Plain.Any(char.IsUpper) && !Plain.Any(char.IsLower);

    /// <summary>Joins runs; neighbours of one look become one, white space between two looks has the plainer one.</summary>
    public static RichText Of(IEnumerable<RawRun> runs)
    {
        var joined = new List<RawRun>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            var next = run;
            if (joined.Count > 0 && joined[^1] is var last && !IsAlike(last, run))
            {
                if (string.IsNullOrWhiteSpace(last.Text))
                {
                    // Not decided yet: it stands before a look for the first time.
                    (joined[^1], next) = (run with { Text = last.Text }, run);
                }
                else if (string.IsNullOrWhiteSpace(run.Text))
                {
                    next = last with { Text = run.Text };
                }
                else if (IsPlainer(last, run))
                {
                    var blank = run.Text.Length - run.Text.TrimStart().Length;
                    (joined[^1], next) = (last with { Text = last.Text + run.Text[..blank] }, run with { Text = run.Text[blank..] });
                }
                else
                {
                    var end = last.Text.TrimEnd().Length;
                    (joined[^1], next) = (last with { Text = last.Text[..end] }, run with { Text = last.Text[end..] + run.Text });
                }
            }

            if (joined.Count > 0 && IsAlike(joined[^1], next))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + next.Text };
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined.Count == 0 ? Empty : new RichText([.. joined]);
    }

    private static bool IsAlike(RawRun one, RawRun other) => one.Bold == other.Bold && one.Italic == other.Italic;

    private static bool IsPlainer(RawRun one, RawRun other) => (one.Bold ? 1 : 0) + (one.Italic ? 1 : 0) < (other.Bold ? 1 : 0) + (other.Italic ? 1 : 0);

    public static RichText Of(string text) => Of([new RawRun(text, false, false)]);

    public static RichText operator +(RichText left, RichText right) => Of(left._runs.Concat(right._runs));

    /// <summary>The pieces between the places where a character stands.</summary>
    public IEnumerable<RichText> Split(char separator)
    {
        var start = 0;
        for (var at = Plain.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = Plain.IndexOf(separator, start))
        {
            yield return Slice(start, at - start);
            start = at + 1;
        }

        yield return Slice(start, Plain.Length - start);
    }

    /// <summary>A piece.</summary>
    public RichText Slice(int start, int length)
    {
        var pieces = new List<RawRun>();
        var place = 0;
        foreach (var run in _runs)
        {
            var from = Math.Max(start, place);
            var to = Math.Min(start + length, place + run.Text.Length);
            if (to > from)
            {
                pieces.Add(run with { Text = run.Text[(from - place)..(to - place)] });
            }

            place += run.Text.Length;
        }

        return Of(pieces);
    }

    /// <summary>All but the first characters.</summary>
    public RichText From(int start) => Slice(start, Plain.Length - start);

    /// <summary>Without white space at its ends, and with single spaces within; line breaks stay.</summary>
    public RichText Tidied()
    {
        var runs = new List<RawRun>();
        var last = '\n';
        foreach (var run in _runs)
        {
            var text = new System.Text.StringBuilder(run.Text.Length);
            foreach (var c in run.Text)
            {
                var space = c is ' ' or '\t' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F';
                if (space ? last is not (' ' or '\n') : true)
                {
                    last = space ? ' ' : c;
                    text.Append(last);
                }
            }

            runs.Add(run with { Text = text.ToString() });
        }

        var tidy = Of(runs);
        var start = tidy.Plain.Length - tidy.Plain.TrimStart(' ', '\n').Length;
        var cut = tidy.Slice(start, Math.Max(0, tidy.Plain.TrimEnd(' ', '\n').Length - start));
        return cut.Plain.Contains(" \n", StringComparison.Ordinal)
            ? Of(cut._runs.Select(run => run with { Text = run.Text.Replace(" \n", "\n", StringComparison.Ordinal) }))
            : cut;
    }

    /// <summary>With another character in place of line breaks and tabs.</summary>
    public RichText OnOneLine() => Of(_runs.Select(run => run with { Text = run.Text.Replace('\n', ' ').Replace('\t', ' ') })).Tidied();

    /// <summary>Without bold, for a text that its role makes bold anyway.</summary>
    public RichText WithoutBold() => Of(_runs.Select(run => run with { Bold = false }));

    /// <summary>
    /// With what stands between two marks in one look, that of its beginning: Word cuts a field of a template into runs as it likes.
    /// </summary>
    public RichText WithWhole(string opening, string closing)
    {
        var text = this;
        for (var start = Plain.IndexOf(opening, StringComparison.Ordinal); start >= 0; start = Plain.IndexOf(opening, start + 1, StringComparison.Ordinal))
        {
            var end = Plain.IndexOf(closing, start, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            var length = end + closing.Length - start;
            var look = text.Slice(start, 1)._runs[0];
            text = Of([.. text.Slice(0, start)._runs, look with { Text = Plain.Substring(start, length) }, .. text.From(start + length)._runs]);
        }

        return text;
    }

    /// <summary>Without looks that are not its own.</summary>
    public RichText Without(bool bold, bool italic) => Of(_runs.Select(run => run with { Bold = run.Bold && !bold, Italic = run.Italic && !italic }));

    /// <summary>With more text at its end, in the look of what stands there.</summary>
    public RichText Continued(string text) => IsEmpty ? Of(text) : Of(_runs.Append(_runs[^1] with { Text = text }));

    /// <summary>Without any look.</summary>
    public RichText WithoutLook() => Of(_runs.Select(run => run with { Bold = false, Italic = false }));

    /// <summary>How many characters at its beginning are bold, white space behind them included.</summary>
    public int BoldLength => _runs.TakeWhile(run => run.Bold).Sum(run => run.Text.Length);

    /// <summary>As text of the tree; citations in plain text become inlines of their own.</summary>
    public ImmutableArray<Inline> ToInlines()
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var run in _runs)
        {
            var lines = run.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                {
                    inlines.Add(new LineBreak());
                }

                var emphasis = (run.Bold ? Emphasis.Bold : 0) | (run.Italic ? Emphasis.Italic : 0);
                if (emphasis == Emphasis.None)
                {
                    inlines.AddRange(CitationFinder.Split(lines[i]));
                }
                else if (lines[i].Length > 0)
                {
                    inlines.Add(new TextSpan(lines[i], emphasis));
                }
            }
        }

        return inlines.ToImmutable();
    }

    public override string ToString() => Plain;
}
