using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>
/// Applies styles as the standard says: document defaults, then the chain of styles from its root down, then what the
/// paragraph or run says itself.
/// </summary>
internal sealed class StyleResolver
{
    private readonly Dictionary<string, XElement> _styles;
    private readonly XElement? _defaults;
    private readonly string? _defaultParagraphStyle;

    public StyleResolver(XDocument styles)
    {
        _styles = styles.Root!.Elements(W.Name("style")).ToDictionary(s => s.Get("styleId")!, StringComparer.Ordinal);
        _defaults = styles.Root.Element(W.Name("docDefaults"));
        _defaultParagraphStyle = _styles.Values
            .FirstOrDefault(s => s.Get("type") == "paragraph" && s.Get("default") is { } d && d != "0").Get("styleId");
    }

    /// <summary>Paragraph properties, the weakest first.</summary>
    public List<XElement> ParagraphLayers(XElement paragraph)
    {
        var own = paragraph.Element(W.Name("pPr"));
        return Layers("pPr", StyleOf(paragraph), own);
    }

    /// <summary>Run properties, the weakest first, without the run's own.</summary>
    public List<XElement> RunLayers(XElement paragraph) => Layers("rPr", StyleOf(paragraph), null);

    /// <summary>Run properties of a character style, the weakest first.</summary>
    public List<XElement> CharacterLayers(string? style) => [.. Chain(style).Select(s => s.Element(W.Name("rPr"))).OfType<XElement>()];

    public XElement? RunDefaults => _defaults?.Element(W.Name("rPrDefault"))?.Element(W.Name("rPr"));

    public string? StyleOf(XElement paragraph) =>
        paragraph.Element(W.Name("pPr"))?.Element(W.Name("pStyle")).Get("val") ?? _defaultParagraphStyle;

    private List<XElement> Layers(string kind, string? style, XElement? own)
    {
        var layers = new List<XElement?> { _defaults?.Element(W.Name(kind + "Default"))?.Element(W.Name(kind)) };
        layers.AddRange(Chain(style).Select(s => s.Element(W.Name(kind))));
        layers.Add(own);
        return [.. layers.OfType<XElement>()];
    }

    /// <summary>A style and what it is based on, the root first.</summary>
    private List<XElement> Chain(string? style)
    {
        var chain = new List<XElement>();
        while (style is not null)
        {
            var found = _styles[style];
            if (chain.Contains(found))
            {
                throw new InvalidDataException($"Style {style} is based on itself.");
            }

            chain.Insert(0, found);
            style = found.Element(W.Name("basedOn")).Get("val");
        }

        return chain;
    }
}
