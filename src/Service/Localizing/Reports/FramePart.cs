using System.Collections.Immutable;
using ThiDua.Rules.Frames;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>The part of a report that gives the reason of each line of head, recipients and signature.</summary>
internal static class FramePart
{
    /// <summary>Writes the lines as a table.</summary>
    public static void Write(ReportHtml html, ImmutableArray<Derivation> lines)
    {
        html.Markup("<section id=\"the-thuc\">\n").Element("h2", "Vì sao đầu văn bản, nơi nhận và chữ ký ghi như vậy");
        html.Markup("<table>\n<thead><tr><th scope=\"col\">Dòng</th><th scope=\"col\">Lý do</th></tr></thead>\n<tbody>\n");
        foreach (var line in lines)
        {
            html.Markup("<tr><td>").Text(line.Text).Markup("</td><td>").Text(Capital(ReportWords.Origin(line.Origin)) + (line.Note.Length > 0 ? ". " + line.Note : ""));
            html.Markup("\n").Element("span class=\"meta\"", ReportWords.Source(line.Rule, line.Clause, line.Certainty)).Markup("</td></tr>\n");
        }

        html.Markup("</tbody>\n</table>\n</section>\n");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
