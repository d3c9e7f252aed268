using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Html.Pages;
using ThiDua.Pdf.Layout;
using ThiDua.Rules.Frames;
using ThiDua.Service.Localizing.Reports;
using ThiDua.Service.Pipeline;
using ThiDua.Web.Api;

namespace ThiDua.Web.Composing;

/// <summary>A document as its page shows it: the real pages, and why the lines around the content read as they do.</summary>
internal static class DocumentView
{
    /// <summary>A document that was made, with remarks.</summary>
    public static object Of(RenderOutput made, ImmutableArray<Diagnostic> remarks) => new
    {
        Pages = PagePictureWriter.Write(DocumentLayouter.Layout(made.Document), []),
        made.TemplateVersion,
        made.ProfileVersion,
        Derivations = made.Derivations.Select(Shown),
        Remarks = remarks.Select(ApiResults.Shown),
    };

    private static object Shown(Derivation line) => new
    {
        line.Path,
        line.Text,
        line.Group,
        Own = line.Origin == Origin.Request,
        Origin = ReportWords.Origin(line.Origin),
        Source = ReportWords.Source("", line.Clause, line.Certainty),
        line.Note,
    };
}
