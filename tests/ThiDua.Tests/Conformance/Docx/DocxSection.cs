using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>Pages of a section; lengths in twips. A header that a section does not name is the one before it's.</summary>
internal sealed class DocxSection(XElement element, DocxSection? before)
{
    private readonly XElement? _size = element.Element(W.Name("pgSz"));
    private readonly XElement? _margins = element.Element(W.Name("pgMar"));
    private readonly XElement? _numbers = element.Element(W.Name("pgNumType"));

    public int Width => _size.Number("w") ?? 0;

    public int Height => _size.Number("h") ?? 0;

    public bool IsLandscape => _size.Get("orient") == "landscape";

    public int Top => _margins.Number("top") ?? 0;

    public int Bottom => _margins.Number("bottom") ?? 0;

    public int Left => _margins.Number("left") ?? 0;

    public int Right => _margins.Number("right") ?? 0;

    public int HeaderDistance => _margins.Number("header") ?? 0;

    public int TextWidth => Width - Left - Right;

    public string NumberFormat => _numbers.Get("fmt") ?? "decimal";

    /// <summary>The number the section begins with; null when it goes on from the one before.</summary>
    public int? Start => _numbers.Number("start");

    public bool TitlePage => element.Element(W.Name("titlePg"))?.IsOn() ?? false;

    public string StartsOn => element.Element(W.Name("type")).Get("val") ?? "nextPage";

    /// <summary>Relationship of a header; null when there is none.</summary>
    public string? Header(string type) => Reference("headerReference", type) ?? before?.Header(type);

    public string? Footer(string type) => Reference("footerReference", type) ?? before?.Footer(type);

    private string? Reference(string name, string type) =>
        element.Elements(W.Name(name)).FirstOrDefault(h => h.Get("type") == type)?.Attribute(W.Links + "id")?.Value;
}
