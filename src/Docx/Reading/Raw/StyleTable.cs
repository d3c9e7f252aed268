using System.Xml.Linq;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>The styles of a Word file, as far as the look of text says something of its meaning.</summary>
internal sealed class StyleTable
{
    private const int MostSteps = 20;

    private readonly Dictionary<string, XElement> _styles;
    private readonly XElement? _defaultRun;
    private readonly XElement? _defaultParagraph;
    private readonly string _normal;

    public StyleTable(XElement? part)
    {
        _styles = part.Children("style").Where(style => style.Get("styleId").Length > 0)
            .GroupBy(style => style.Get("styleId"), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        _defaultRun = part.Child("docDefaults").Child("rPrDefault").Child("rPr");
        _defaultParagraph = part.Child("docDefaults").Child("pPrDefault").Child("pPr");
        _normal = part.Children("style").FirstOrDefault(style => style.Get("type") == "paragraph" && style.Get("default") is "1" or "true").Get("styleId");
    }

    /// <summary>Whether the file has the styles of this project, named by roles.</summary>
    public bool IsOwn => _styles.ContainsKey(nameof(Role.NationalName)) && _styles.ContainsKey(nameof(Role.RecipientsLabel));

    /// <summary>Whether a style is that of a line in a table of contents, which has the same name in all languages of Word.</summary>
    public bool IsOfContents(string id) => _styles.TryGetValue(id, out var style) && style.Child("name").Val().ToLowerInvariant() is ['t', 'o', 'c', ' ', >= '1' and <= '9'];

    /// <summary>The first paragraph setting of a name: that of the paragraph itself, of its style and those it is based on, of the file.</summary>
    public XElement? Paragraph(XElement? own, string name) =>
        own.Child(name) ?? Chain(own.Child("pStyle").Val()).Select(style => style.Child("pPr").Child(name)).FirstOrDefault(e => e is not null)
            ?? _defaultParagraph.Child(name);

    /// <summary>The first run setting of a name: that of the run itself, of its style, of the paragraph's style, of the file.</summary>
    public XElement? Run(XElement? own, string paragraphStyle, string name) =>
        own.Child(name)
            ?? Chain(own.Child("rStyle").Val(), orNormal: false).Concat(Chain(paragraphStyle)).Select(style => style.Child("rPr").Child(name)).FirstOrDefault(e => e is not null)
            ?? _defaultRun.Child(name);

    /// <summary>Whether a table style draws lines.</summary>
    public bool TableHasBorders(string id) => Chain(id, orNormal: false)
        .SelectMany(style => style.Child("tblPr").Child("tblBorders")?.Elements() ?? []).Any(border => border.Val() is not ("" or "nil" or "none"));

    private IEnumerable<XElement> Chain(string id, bool orNormal = true)
    {
        if (id.Length == 0 && orNormal)
        {
            id = _normal;
        }

        for (var step = 0; step < MostSteps && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.Child("basedOn").Val();
        }
    }
}
