using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ThiDua.Formats.Formatted;
using ThiDua.Html.Writing;

namespace ThiDua.Tests.Html;

/// <summary>A preview read back as XML; that it can be is the first thing each test checks.</summary>
internal sealed class PreviewPage
{
    private static readonly HashSet<string> TextElements = ["p", "h1", "h2", "h3", "h4", "li"];

    private PreviewPage(string source) => (Source, Root) = (source, XDocument.Parse(source, LoadOptions.PreserveWhitespace).Root!);

    public string Source { get; }

    public XElement Root { get; }

    public string Css => Root.Element("head")!.Element("style")!.Value;

    /// <summary>The paragraphs that have text, in order; a line break within one is a space.</summary>
    public ImmutableArray<string> Paragraphs =>
    [
        .. Root.Descendants().Where(e => TextElements.Contains(e.Name.LocalName))
            .Select(e => string.Concat(e.DescendantNodes().Select(TextOf)))
            .Where(text => text.Length > 0),
    ];

    public IEnumerable<XElement> Sheets => Root.Descendants("section");

    public IEnumerable<string> AttributeNames => Root.Descendants().SelectMany(e => e.Attributes()).Select(a => a.Name.LocalName);

    public static PreviewPage Of(FormattedDocument document)
    {
        var bytes = HtmlPreviewWriter.Write(document);
        return new PreviewPage(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
    }

    /// <summary>The declarations of a rule of the style sheet.</summary>
    public string Rule(string selector)
    {
        var match = Regex.Match(Css, $@"(^|\n|\}}){Regex.Escape(selector)}\{{(?<body>[^}}]*)\}}");
        Assert.True(match.Success, $"No rule for {selector}.");
        return match.Groups["body"].Value;
    }

    /// <summary>A length of a list of declarations, without its unit.</summary>
    public static double Number(string declarations, string property, string unit)
    {
        var match = Regex.Match(declarations, $@"(^|;){Regex.Escape(property)}:(?<n>-?[0-9.]+){unit}");
        Assert.True(match.Success, $"No {property} in {unit}: {declarations}");
        return double.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
    }

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => " ",
        _ => "",
    };
}
