using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Html.Pages;
using ThiDua.Pdf.Layout;
using ThiDua.Service.Awards;
using ThiDua.Service.Pipeline;
using ThiDua.Web.Api;

namespace ThiDua.Web.Awards;

/// <summary>The papers of an award as the page shows them: what each still lacks, and the pages of one of them.</summary>
internal static class AwardView
{
    /// <summary>Pages shown at once; a file of a hundred certificates is not sent whole for each letter that is typed.</summary>
    private const int MostPages = 12;

    /// <summary>The view.</summary>
    /// <param name="prepared">The papers.</param>
    /// <param name="shown">The paper whose pages are shown; null for none.</param>
    /// <param name="pipeline">Makes them.</param>
    /// <param name="cancellation">Tells that nobody waits any more.</param>
    public static object Of(PreparedCase prepared, AwardPaperKind? shown, AwardPipeline pipeline, CancellationToken cancellation)
    {
        var made = prepared.Papers.ToDictionary(paper => paper.Kind, paper => pipeline.Render(prepared, paper, [], cancellation));
        return new
        {
            Papers = prepared.Papers.Select(paper => new
            {
                Id = Id(paper.Kind),
                paper.Name,
                paper.FileName,
                Ready = made[paper.Kind].Succeeded,
                Problems = made[paper.Kind].Diagnostics.Select(AwardFaults.OfPage).Select(ApiResults.Shown),
            }),
            Rows = prepared.RowFaults.Select(ApiResults.Shown),
            prepared.Honoured,
            prepared.Left,
            Current = shown is { } kind && made.GetValueOrDefault(kind) is { Succeeded: true } output ? Pages(output.Value, kind) : null,
        };
    }

    /// <summary>What pages and addresses call a paper.</summary>
    public static string Id(AwardPaperKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The paper of such a name; null when there is none.</summary>
    public static AwardPaperKind? Kind(string id) => Enum.GetValues<AwardPaperKind>().Where(kind => Id(kind) == id).Select(kind => (AwardPaperKind?)kind).FirstOrDefault();

    private static object Pages(RenderOutput output, AwardPaperKind kind)
    {
        var laid = DocumentLayouter.Layout(output.Document);
        return new
        {
            Id = Id(kind),
            Pages = PagePictureWriter.Write(laid with { Pages = [.. laid.Pages.Take(MostPages)] }, []),
            Shown = Math.Min(MostPages, laid.Pages.Length),
            Total = laid.Pages.Length,
        };
    }
}
