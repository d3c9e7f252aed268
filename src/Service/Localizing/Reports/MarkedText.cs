namespace ThiDua.Service.Localizing.Reports;

/// <summary>Writes a sentence with some of its words marked.</summary>
internal static class MarkedText
{
    /// <summary>A paragraph with the words marked where they stand first; all of it plain when they do not stand in it.</summary>
    public static void Write(ReportHtml html, string quote, string words)
    {
        var at = words.Length == 0 ? -1 : quote.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            html.Element("p class=\"text\"", quote);
            return;
        }

        html.Markup("<p class=\"text\">").Text(quote[..at]).Markup("<mark>").Text(words).Markup("</mark>").Text(quote[(at + words.Length)..]).Markup("</p>\n");
    }
}
