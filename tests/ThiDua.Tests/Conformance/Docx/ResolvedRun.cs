using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>A run of text as a word processor shows it.</summary>
internal sealed class ResolvedRun
{
    private readonly List<XElement> _paragraphStyle;
    private readonly List<XElement> _characterStyle;
    private readonly XElement? _own;
    private readonly XElement? _defaults;
    private readonly List<XElement> _all;

    public ResolvedRun(XElement run, XElement paragraph, StyleResolver styles)
    {
        Element = run;
        _own = run.Element(W.Name("rPr"));
        _defaults = styles.RunDefaults;
        _paragraphStyle = [.. styles.RunLayers(paragraph).Where(l => l != _defaults)];
        _characterStyle = styles.CharacterLayers(_own?.Element(W.Name("rStyle")).Get("val"));
        _all = [.. new[] { _defaults }.Concat(_paragraphStyle).Concat(_characterStyle).Append(_own).OfType<XElement>()];
        Text = string.Concat(run.Elements().Select(TextOf));
    }

    public XElement Element { get; }

    public string Text { get; }

    /// <summary>Type size in half-points; 20 when nothing says otherwise.</summary>
    public int HalfPoints => Last("sz").Number("val") ?? 20;

    /// <summary>Type size in points.</summary>
    public double Points => HalfPoints / 2.0;

    public bool Bold => Toggle("b");

    public bool Italic => Toggle("i");

    public bool Capitals => Toggle("caps") || Toggle("smallCaps");

    public bool Hidden => Toggle("vanish");

    /// <summary>Colour of the type; <c>auto</c> when nothing says otherwise.</summary>
    public string Color => Last("color").Get("val") ?? "auto";

    /// <summary>Whether a property that decorates the type is set.</summary>
    public bool Has(string property) => Last(property) is { } element && element.Get("val") is not ("none" or "0" or "nil");

    /// <summary>
    /// The family for a script: <c>ascii</c>, <c>hAnsi</c>, <c>cs</c> or <c>eastAsia</c>. A theme font wins over a named one.
    /// </summary>
    public string? Font(string script)
    {
        var theme = script == "cs" ? "cstheme" : script + "Theme";
        string? family = null;
        foreach (var fonts in _all.Select(l => l.Element(W.Name("rFonts"))).OfType<XElement>())
        {
            family = fonts.Get(theme) is { } themed ? "theme:" + themed : fonts.Get(script) ?? family;
        }

        return family;
    }

    private XElement? Last(string name) => Last(_all, name);

    /// <summary>
    /// A toggle property: what the run says itself holds; else it is on when the defaults set it, or when exactly one of
    /// paragraph style and character style does.
    /// </summary>
    private bool Toggle(string name)
    {
        if (_own?.Element(W.Name(name)) is { } own)
        {
            return own.IsOn();
        }

        return (_defaults?.Element(W.Name(name))?.IsOn() ?? false)
            || ((Last(_paragraphStyle, name)?.IsOn() ?? false) ^ (Last(_characterStyle, name)?.IsOn() ?? false));
    }

    private static XElement? Last(IEnumerable<XElement> layers, string name) =>
        layers.Select(l => l.Element(W.Name(name))).LastOrDefault(e => e is not null);

    private static string TextOf(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" or "cr" => "\n",
        "tab" => "\t",
        "noBreakHyphen" => "\u2011",
        _ => "",
    };
}
