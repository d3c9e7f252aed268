using System.Collections.Immutable;
using ThiDua.Documents.Numbering;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// What stands at the head of an appendix, a list or an attached text: its own name and the line that says what it goes with
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1; Phụ lục III, Mục II, Mẫu 1.3 and 2.1).
/// </summary>
internal sealed class AppendixHead(FormatContext context, HeaderPlan header)
{
    public IEnumerable<FormattedBlock> Of(Appendix appendix, string place, PageSetup page) => appendix switch
    {
        AttachedText text => Own(text, place, page),
        AttachedList => [Label(context.Profile.Words.List), .. Title(appendix, place, page, capitals: false), .. Reference(page)],
        _ => [Label(context.Profile.Words.Appendix + Number(appendix)), .. Title(appendix, place, page, capitals: true), .. Reference(page)],
    };

    private IEnumerable<FormattedBlock> Own(AttachedText text, string place, PageSetup page)
    {
        yield return HeaderBlockFormatter.Names(context, header);
        var kind = context.Paragraph(Role.KindTitle, text.Kind.Heading, "");
        yield return kind with { Format = kind.Format with { Outline = 1 } };
        if (text.Title.Length > 0)
        {
            yield return TitleFormatter.Balanced(context, context.Paragraph(Role.Subject, text.Title, place + ".title"), page.TextWidth);
        }

        foreach (var block in Reference(page))
        {
            yield return block;
        }
    }

    private FormattedParagraph Label(string text) => context.Paragraph(Role.AppendixLabel, text, "");

    private ImmutableArray<FormattedBlock> Title(Appendix appendix, string place, PageSetup page, bool capitals)
    {
        if (appendix.Title.Length == 0)
        {
            return [];
        }

        var title = context.Paragraph(Role.AppendixTitle, appendix.Title, place + ".title");
        return capitals
            ? [title with { Runs = [.. title.Runs.Select(run => run with { Text = run.Text.ToUpperInvariant() })] }]
            : [TitleFormatter.Balanced(context, title, page.TextWidth)];
    }

    private IEnumerable<FormattedBlock> Reference(PageSetup page)
    {
        var (document, number) = (context.Document, context.Document.Header.Number);
        var text = $"(Kèm theo {document.Kind.Name} số {number} {document.Header.Date.ToLongText()} của {document.IssuerName})";
        return TitleFormatter.Centred(context, context.Paragraph(Role.AppendixReference, text, ""), page.TextWidth);
    }

    /// <summary>Roman, when there are two or more; lists and attached texts do not count.</summary>
    private string Number(Appendix appendix)
    {
        var numbered = context.Document.Appendices.RemoveAll(a => a is AttachedList or AttachedText);
        return numbered.Length > 1 ? " " + RomanNumeral.Of(numbered.IndexOf(appendix, ReferenceEqualityComparer.Instance) + 1) : "";
    }
}
