using System.Globalization;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>Names of WordprocessingML and short ways to read them.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XName Name(string local) => Main + local;

    /// <summary>An attribute of an element, in the element's own namespace.</summary>
    public static string? Get(this XElement? element, string attribute) => element?.Attribute(Main + attribute)?.Value;

    /// <summary>A whole number; null when the attribute is not there.</summary>
    public static int? Number(this XElement? element, string attribute) =>
        element.Get(attribute) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether an on or off element is on: it is, unless it says otherwise.</summary>
    public static bool IsOn(this XElement element) => element.Get("val") is not ("0" or "false" or "off");
}
