using System.Globalization;
using System.Xml.Linq;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>Elements of WordprocessingML by their local names, so that transitional and strict files read alike.</summary>
internal static class WordElement
{
    /// <summary>The first child of a name, or null.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    /// <summary>An attribute by its local name; empty when it is missing.</summary>
    public static string Get(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value ?? "";

    /// <summary>The attribute <c>val</c>.</summary>
    public static string Val(this XElement? element) => element.Get("val");

    /// <summary>An attribute as a number; null when it is missing or none.</summary>
    public static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(element.Get(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A switch such as <c>w:b</c>: null when it is missing, on without a value.</summary>
    public static bool? Switch(this XElement? element, string name) =>
        element.Child(name) is { } child ? child.Val() is not ("0" or "false" or "off") : null;
}
