using System.Xml;

namespace ThiDua.Docx.Reading.Packages;

/// <summary>Reads XML and stops where it is nested too deep or has too many elements.</summary>
/// <param name="inner">Where it comes from.</param>
/// <param name="limits">What is taken.</param>
/// <param name="part">Name of the part, for the message.</param>
internal sealed class DepthGuard(XmlReader inner, ReadingLimits limits, string part) : XmlReader
{
    private int _elements;

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.Value;

    public override bool Read()
    {
        if (!inner.Read())
        {
            return false;
        }

        if (inner.NodeType == XmlNodeType.Element)
        {
            if (inner.Depth > limits.Depth)
            {
                throw PackageFault.TooLarge($"phần {part} lồng nhau hơn {limits.Depth} tầng");
            }

            if (++_elements > limits.Elements)
            {
                throw PackageFault.TooLarge($"phần {part} có quá nhiều đoạn, ô");
            }
        }

        return true;
    }

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string LookupNamespace(string prefix) => inner.LookupNamespace(prefix)!;

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();
}
