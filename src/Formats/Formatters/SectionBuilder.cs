using System.Collections.Immutable;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Collects blocks into sections: portrait, with wide tables in landscape sections of their own
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 2).
/// </summary>
internal sealed class SectionBuilder(FormatProfile profile)
{
    private readonly List<(PageSetup Page, List<FormattedBlock> Blocks)> _sections = [];

    /// <summary>Begins a part whose pages are numbered from 1.</summary>
    public void Begin() => _sections.Add((profile.Page with { RestartNumbering = true }, []));

    /// <summary>Adds a block to the portrait text.</summary>
    public void Add(FormattedBlock block)
    {
        if (Current.Page.IsLandscape)
        {
            _sections.Add((profile.Page, []));
        }

        Current.Blocks.Add(block is FormattedParagraph paragraph && paragraph.Text.Contains('\t', StringComparison.Ordinal) ? Dotted(paragraph) : block);
    }

    /// <summary>Adds blocks to the portrait text.</summary>
    public void Add(IEnumerable<FormattedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    /// <summary>Adds blocks to a landscape section; an empty section that has just begun turns as a whole.</summary>
    public void AddLandscape(IEnumerable<FormattedBlock> blocks)
    {
        if (Current.Blocks.Count == 0)
        {
            _sections[^1] = (Current.Page.ToLandscape(), Current.Blocks);
        }
        else if (!Current.Page.IsLandscape)
        {
            _sections.Add((profile.Page.ToLandscape(), []));
        }

        Current.Blocks.AddRange(blocks);
    }

    /// <summary>Puts the closing mark behind the last paragraph, in place of its own full stop.</summary>
    public void CloseText(string mark, FormatContext context)
    {
        if (Current.Blocks.LastOrDefault() is not FormattedParagraph { Runs.Length: > 0 } last || !IsText(last.Role))
        {
            Current.Blocks.Add(context.Paragraph(Role.BodyText, mark, ""));
            return;
        }

        var run = last.Runs[^1];
        var text = run.Text.TrimEnd(' ', '\n');
        text = text.EndsWith(mark, StringComparison.Ordinal) ? text
            : text.EndsWith("..", StringComparison.Ordinal) || text.EndsWith('…') ? text.TrimEnd() + mark.TrimStart('.')
            : text.TrimEnd('.', ';', ',', ' ') + mark;
        Current.Blocks[^1] = last with { Runs = last.Runs.SetItem(last.Runs.Length - 1, run with { Text = text }) };
    }

    /// <summary>Keeps the last two lines of text on the page of what follows.</summary>
    public void KeepLastLinesWithNext()
    {
        var lines = 0;
        for (var i = Current.Blocks.Count - 1; i >= 0 && lines < 2; i--)
        {
            if (Current.Blocks[i] is FormattedImage image)
            {
                Current.Blocks[i] = image with { Format = image.Format with { KeepNext = true } };
                return;
            }

            if (Current.Blocks[i] is not FormattedParagraph paragraph)
            {
                return;
            }

            lines += CountLines(paragraph);
            Current.Blocks[i] = paragraph with { Format = paragraph.Format with { KeepNext = true } };
        }
    }

    /// <summary>The sections.</summary>
    public ImmutableArray<FormattedSection> Build() =>
        [.. _sections.Select(s => new FormattedSection(s.Page, [.. s.Blocks]))];

    private (PageSetup Page, List<FormattedBlock> Blocks) Current => _sections[^1];

    /// <summary>With its lines to be filled in dotted up to the right margin, and all on one page.</summary>
    private FormattedParagraph Dotted(FormattedParagraph paragraph) => paragraph with
    {
        Format = paragraph.Format with { Tabs = [new TabStop(Current.Page.TextWidth - paragraph.Format.Right, Alignment.Right, Dotted: true)], KeepLines = true },
    };

    private static bool IsText(Role role) =>
        role is Role.BodyText or Role.Clause or Role.Point or Role.Item or Role.Article
            or Role.Heading1 or Role.Heading2 or Role.Heading3 or Role.LegalBasis;

    private int CountLines(FormattedParagraph paragraph)
    {
        var look = paragraph.Runs[0].Format;
        var indent = new string('\u00A0', (int)(Math.Max(0, paragraph.Format.FirstLine.Points) / FontMetrics.TimesNewRoman.Width("\u00A0", look.Face, look.Size)));
        var width = (Current.Page.TextWidth - paragraph.Format.Left - paragraph.Format.Right).Points;
        return LineBreaker.Break(indent + paragraph.Text, look.Face, look.Size, width).Count;
    }
}
