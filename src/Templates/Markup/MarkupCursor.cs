using System.Xml;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;

namespace ThiDua.Templates.Markup;

/// <summary>Walks through markup element by element, with errors that know line and column.</summary>
/// <param name="xml">The markup.</param>
/// <param name="images">The images it may name; null when there are none.</param>
internal sealed class MarkupCursor(XmlReader xml, DataImages? images)
{
    /// <summary>Reading goes down with each element; what is nested without measure would end the process.</summary>
    private const int MostDepth = 100;

    public XmlReader Xml => xml;

    public DataImages? Images => images;

    /// <summary>An attribute of the current element, or null.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name)?.Replace(MarkupEncoder.NewLine, ' ');

    /// <summary>Requires that the current element has no attribute but these.</summary>
    public void AllowAttributes(params ReadOnlySpan<string> names)
    {
        while (xml.MoveToNextAttribute())
        {
            if (!names.Contains(xml.LocalName))
            {
                throw Error($"không có thuộc tính “{xml.LocalName}” ở đây");
            }
        }

        xml.MoveToElement();
    }

    /// <summary>Requires that the current element has a name.</summary>
    public void Expect(string name)
    {
        if (xml.NodeType != XmlNodeType.Element || xml.LocalName != name)
        {
            throw Error($"cần phần tử <{name}>");
        }
    }

    /// <summary>
    /// Stops at each child element of the current one. The caller must read each to its end. Text between children is an error.
    /// </summary>
    public IEnumerable<string> Children()
    {
        RequireDepth();
        if (xml.IsEmptyElement)
        {
            xml.Read();
            yield break;
        }

        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    yield return xml.LocalName;
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    xml.Read();
                    break;
                default:
                    throw Error("có chữ nằm ngoài đoạn văn");
            }
        }

        xml.Read();
    }

    /// <summary>Requires that the current element is not nested too deep.</summary>
    public void RequireDepth()
    {
        if (xml.Depth > MostDepth)
        {
            throw Error($"các phần tử lồng nhau quá {MostDepth} tầng");
        }
    }

    /// <summary>An error at the current place.</summary>
    public XmlException Error(string problem)
    {
        var place = xml as IXmlLineInfo;
        return new XmlException(problem, null, place?.LineNumber ?? 0, place?.LinePosition ?? 0);
    }
}
