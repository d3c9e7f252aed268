using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Numbering;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Appendices (Phụ lục), each on new pages numbered from 1
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1).
/// </summary>
internal static class AppendixFormatter
{
    public static void Format(FormatContext context, SectionBuilder builder)
    {
        var appendices = context.Document.Appendices;
        for (var i = 0; i < appendices.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"appendices[{i}]");
            var number = appendices.Length > 1 ? " " + RomanNumeral.Of(i + 1) : "";
            builder.Begin();
            if (StandsLandscape(context, appendices[i]))
            {
                builder.AddLandscape(Head(context, appendices[i], number, place, context.Profile.Page.ToLandscape()));
            }
            else
            {
                builder.Add(Head(context, appendices[i], number, place, context.Profile.Page));
            }

            BodyFormatter.Format(context, appendices[i].Blocks, place + ".blocks", builder);
            builder.CloseText(context.Profile.Words.Closing, context);
        }
    }

    private static IEnumerable<FormattedBlock> Head(
        FormatContext context, Appendix appendix, string number, string place, PageSetup page)
    {
        yield return context.Paragraph(Role.AppendixLabel, context.Profile.Words.Appendix + number, "");
        if (appendix.Title.Length > 0)
        {
            var title = context.Paragraph(Role.AppendixTitle, appendix.Title, place + ".title");
            yield return title with { Runs = [.. title.Runs.Select(run => run with { Text = run.Text.ToUpperInvariant() })] };
        }

        var reference = context.Paragraph(Role.AppendixReference, Reference(context), "");
        foreach (var block in TitleFormatter.Centred(context, reference, page.TextWidth))
        {
            yield return block;
        }
    }

    private static string Reference(FormatContext context)
    {
        var (document, header) = (context.Document, context.Document.Header);
        return $"(Kèm theo {document.Kind.Name} số {header.Number} {header.Date.ToLongText()} của {header.Body.FullName})";
    }

    private static bool StandsLandscape(FormatContext context, Appendix appendix) =>
        appendix.Blocks.Length > 0
        && appendix.Blocks.All(b => b is DataTable t && t.Columns.Length > context.Profile.Tables.LandscapeAboveColumns);
}
