using System.Collections.Immutable;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>Changes the XML of a file, to prove that a check sees the change.</summary>
internal sealed class DocxEdit(ImmutableDictionary<string, XDocument> parts)
{
    private XElement Body => parts["word/document.xml"].Root!.Element(W.Name("body"))!;

    /// <summary>Sets a property of a style (<c>w:rPr</c> or <c>w:pPr</c>).</summary>
    public void Style(string style, string group, string element, params (string Attribute, string? Value)[] values) =>
        Set(Child(parts["word/styles.xml"].Root!.Elements().Single(s => s.Get("styleId") == style), group), element, values);

    /// <summary>Sets a property of the runs of every paragraph that begins with a text.</summary>
    public void Type(string text, string element, string value)
    {
        foreach (var run in Paragraphs(text).SelectMany(p => p.Elements(W.Name("r"))))
        {
            Set(Child(run, "rPr", first: true), element, ("val", value));
        }
    }

    /// <summary>Sets a property of every paragraph that begins with a text.</summary>
    public void Lay(string text, string element, string attribute, string value)
    {
        foreach (var paragraph in Paragraphs(text))
        {
            Set(Child(paragraph, "pPr", first: true), element, (attribute, value));
        }
    }

    /// <summary>Replaces words wherever they stand.</summary>
    public void Say(string from, string to) => Say("word/document.xml", from, to);

    public void Say(string part, string from, string to)
    {
        var places = parts[part].Descendants().Where(e => !e.HasElements && e.Value.Contains(from, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(places);
        places.ForEach(e => e.Value = e.Value.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Replaces a font in the document's defaults.</summary>
    public void Font(string name) =>
        parts["word/styles.xml"].Descendants(W.Name("rFonts")).First().Attributes().ToList().ForEach(a => a.Value = name);

    /// <summary>Gives the runs of a paragraph a new character style with a property that is on.</summary>
    public void CharacterStyle(string text, string property)
    {
        parts["word/styles.xml"].Root!.Add(new XElement(
            W.Name("style"),
            new XAttribute(W.Name("type"), "character"),
            new XAttribute(W.Name("styleId"), "Added"),
            new XElement(W.Name("rPr"), new XElement(W.Name(property)))));
        Type(text, "rStyle", "Added");
    }

    /// <summary>Sets or removes an attribute of the nth section's properties.</summary>
    public void Page(int section, string element, string attribute, string? value) =>
        Set(Body.Descendants(W.Name("sectPr")).ElementAt(section), element, (attribute, value));

    /// <summary>Removes elements of a part.</summary>
    public void Drop(string part, string element, int index = 0) =>
        parts[part].Descendants(W.Name(element)).ElementAt(index).Remove();

    /// <summary>Removes every paragraph that begins with a text.</summary>
    public void Drop(string text) => Paragraphs(text).Remove();

    /// <summary>Sets the lengths of the ruled line that follows a paragraph.</summary>
    public void Line(string after, Action<XElement> change)
    {
        var line = Paragraphs(after).First().ElementsAfterSelf(W.Name("p")).First(p => p.Descendants(W.Name("pBdr")).Any());
        change(line.Element(W.Name("pPr"))!);
    }

    /// <summary>Paragraphs that begin with a text; the test is wrong when there are none.</summary>
    public List<XElement> Paragraphs(string text)
    {
        var found = parts.Values.SelectMany(p => p.Descendants(W.Name("p")))
            .Where(p => string.Concat(p.Descendants(W.Name("t")).Select(t => t.Value)).StartsWith(text, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    public XElement Table(int index) => Body.Descendants(W.Name("tbl")).ElementAt(index);

    public XElement Header(string part) => parts[part].Root!;

    /// <summary>Sets attributes of a child, which is made when it is not there.</summary>
    public static void Set(XElement parent, string element, params (string Attribute, string? Value)[] values)
    {
        var child = Child(parent, element);
        foreach (var (attribute, value) in values)
        {
            child.SetAttributeValue(W.Name(attribute), value);
        }
    }

    private static XElement Child(XElement parent, string name, bool first = false)
    {
        if (parent.Element(W.Name(name)) is { } child)
        {
            return child;
        }

        child = new XElement(W.Name(name));
        if (first)
        {
            parent.AddFirst(child);
        }
        else
        {
            parent.Add(child);
        }

        return child;
    }
}
