using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Parts;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Appendices (Phụ lục), lists and attached texts, each on new pages numbered from 1
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1).
/// </summary>
internal static class AppendixFormatter
{
    public static void Format(FormatContext context, HeaderPlan header, SectionBuilder builder)
    {
        var head = new AppendixHead(context, header);
        var appendices = context.Document.Appendices;
        for (var i = 0; i < appendices.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"appendices[{i}]");
            builder.Begin();
            if (StandsLandscape(context, appendices[i]))
            {
                builder.AddLandscape(head.Of(appendices[i], place, context.Profile.Page.ToLandscape()));
            }
            else
            {
                builder.Add(head.Of(appendices[i], place, context.Profile.Page));
            }

            BodyFormatter.Format(context, appendices[i].Blocks, place + ".blocks", builder);
            if (!EndsAsForm(appendices[i]))
            {
                builder.CloseText(context.Profile.Words.Closing, context);
            }
        }
    }

    /// <summary>Whether the last of it is the place of a signature: a form, which is closed by whoever fills it in.</summary>
    private static bool EndsAsForm(Appendix appendix) =>
        Last(appendix.Blocks) is DataTable { IsRuled: false } or Paragraph { Alignment: not ParagraphAlignment.Text };

    private static Block? Last(ImmutableArray<Block> blocks) =>
        blocks.LastOrDefault() is Section { Blocks.IsEmpty: false } section ? Last(section.Blocks) : blocks.LastOrDefault();

    private static bool StandsLandscape(FormatContext context, Appendix appendix) =>
        appendix is not AttachedText
        && appendix.Blocks.Length > 0
        && appendix.Blocks.All(b => b is DataTable { IsRuled: true } t && t.Columns.Length > context.Profile.Tables.LandscapeAboveColumns);
}
