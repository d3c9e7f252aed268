using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>What the formatters of one document share.</summary>
internal sealed class FormatContext(
    OfficialDocument document, FormatProfile profile, StyleSheet styles, List<Diagnostic> diagnostics)
{
    public OfficialDocument Document => document;

    public FormatProfile Profile => profile;

    public StyleSheet Styles => styles;

    /// <summary>Takes note of a fault of the input.</summary>
    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>A paragraph of a role with one text in the role's own look.</summary>
    public FormattedParagraph Paragraph(Role role, string text, string place)
    {
        CheckGlyphs(text, place);
        var style = styles[role];
        return new FormattedParagraph(role, style.Paragraph, [new FormattedRun(text, style.Character)]);
    }

    /// <summary>A paragraph of a role with inlines, each look added to the role's own.</summary>
    public FormattedParagraph Paragraph(Role role, ImmutableArray<Inline> inlines, string place)
    {
        var runs = ImmutableArray.CreateBuilder<FormattedRun>(inlines.Length);
        AddRuns(runs, inlines, styles[role].Character, place);
        return new FormattedParagraph(role, styles[role].Paragraph, runs.ToImmutable());
    }

    /// <summary>Adds inlines as runs; neighbours of one look become one run.</summary>
    public void AddRuns(
        ImmutableArray<FormattedRun>.Builder runs, ImmutableArray<Inline> inlines, CharacterFormat look, string place)
    {
        foreach (var inline in inlines)
        {
            if (inline is Fill)
            {
                Join(runs, "\t", look);
                continue;
            }

            AddRun(runs, inline.PlainText, inline is TextSpan span ? Combine(look, span.Emphasis) : look, place);
        }
    }

    /// <summary>Adds a text as a run, joined to the run before when both look alike.</summary>
    public void AddRun(ImmutableArray<FormattedRun>.Builder runs, string text, CharacterFormat look, string place)
    {
        if (text.Length == 0)
        {
            return;
        }

        CheckGlyphs(text, place);
        Join(runs, text, look);
    }

    private static void Join(ImmutableArray<FormattedRun>.Builder runs, string text, CharacterFormat look)
    {
        if (runs.Count > 0 && runs[^1].Format == look)
        {
            runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
        }
        else
        {
            runs.Add(new FormattedRun(text, look));
        }
    }

    private void CheckGlyphs(string text, string place)
    {
        if (FontMetrics.TimesNewRoman.FirstUncovered(text) is { } rune)
        {
            diagnostics.Add(GlyphDiagnostic.Missing(rune, text, place, styles.Font));
        }
    }

    private static CharacterFormat Combine(CharacterFormat look, Emphasis emphasis) => emphasis == Emphasis.None
        ? look
        : look with
        {
            Bold = look.Bold || emphasis.HasFlag(Emphasis.Bold),
            Italic = look.Italic || emphasis.HasFlag(Emphasis.Italic),
        };
}
