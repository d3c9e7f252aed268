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
            builder.CloseText(context.Profile.Words.Closing, context);
        }
    }

    private static bool StandsLandscape(FormatContext context, Appendix appendix) =>
        appendix is not AttachedText
        && appendix.Blocks.Length > 0
        && appendix.Blocks.All(b => b is DataTable t && t.Columns.Length > context.Profile.Tables.LandscapeAboveColumns);
}
