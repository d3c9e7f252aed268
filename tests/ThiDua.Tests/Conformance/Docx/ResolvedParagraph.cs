using System.Collections.Immutable;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>A paragraph as a word processor shows it: all lengths in twips.</summary>
internal sealed class ResolvedParagraph
{
    private readonly List<XElement> _layers;

    public ResolvedParagraph(XElement element, StyleResolver styles)
    {
        Element = element;
        StyleId = styles.StyleOf(element);
        _layers = styles.ParagraphLayers(element);
        if (Last("numPr") is not null)
        {
            throw new NotSupportedException("The reader does not resolve automatic numbering.");
        }

        Runs = [.. element.Elements(W.Name("r")).Select(r => new ResolvedRun(r, element, styles))];
        Text = string.Concat(Runs.Select(r => r.Text));
    }

    public XElement Element { get; }

    public string? StyleId { get; }

    public ImmutableArray<ResolvedRun> Runs { get; }

    public string Text { get; }

    /// <summary>Runs that show something.</summary>
    public IEnumerable<ResolvedRun> TextRuns => Runs.Where(r => !string.IsNullOrWhiteSpace(r.Text));

    public string Alignment => Last("jc").Get("val") ?? "left";

    public int Left => Length("ind", "left", "start");

    public int Right => Length("ind", "right", "end");

    /// <summary>How far the first line begins to the right (or, negative, to the left) of the others.</summary>
    public int FirstLine
    {
        get
        {
            var layer = _layers.Select(l => l.Element(W.Name("ind"))).LastOrDefault(i => i.Get("hanging") is not null
                || i.Get("firstLine") is not null);
            return layer.Number("hanging") is { } hanging ? -hanging : layer.Number("firstLine") ?? 0;
        }
    }

    public int Before => Length("spacing", "before");

    public int After => Length("spacing", "after");

    /// <summary>Line spacing: 240ths of a line when the rule is auto, else twips.</summary>
    public int Line => Attribute("spacing", "line") is { } line ? int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) : 240;

    public string LineRule => Attribute("spacing", "lineRule") ?? "auto";

    public bool KeepNext => Last("keepNext")?.IsOn() ?? false;

    /// <summary>Outline level from 1; 0 for text.</summary>
    public int Outline => Last("outlineLvl").Number("val") is { } level and < 9 ? level + 1 : 0;

    /// <summary>Whether there is a drawn line above an empty paragraph.</summary>
    public bool IsRuledLine => Text.Length == 0 && TopBorder is not null;

    public XElement? TopBorder => Last("pBdr")?.Element(W.Name("top")) is { } top && top.Get("val") is not ("nil" or "none") ? top : null;

    public bool HasBorderBesidesTop =>
        Last("pBdr")?.Elements().Any(e => e.Name.LocalName != "top" && e.Get("val") is not ("nil" or "none")) ?? false;

    public bool HasShading => Last("shd") is not null;

    /// <summary>The largest size of its runs in half-points.</summary>
    public int Size => TextRuns.Max(r => r.HalfPoints);

    private XElement? Last(string name) => _layers.Select(l => l.Element(W.Name(name))).LastOrDefault(e => e is not null);

    private string? Attribute(string element, params string[] names) =>
        _layers.Select(l => names.Select(n => l.Element(W.Name(element)).Get(n)).FirstOrDefault(v => v is not null))
            .LastOrDefault(v => v is not null);

    private int Length(string element, params string[] names) =>
        Attribute(element, names) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
