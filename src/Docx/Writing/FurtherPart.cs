namespace ThiDua.Docx.Writing;

/// <summary>A part that only some documents have.</summary>
/// <param name="Name">Its name beside the document, such as "comments.xml".</param>
/// <param name="Kind">The last word of its content type and of its relationship's type.</param>
/// <param name="Write">Writes it; called after the document is written.</param>
internal sealed record FurtherPart(string Name, string Kind, Action<Stream> Write)
{
    /// <summary>The element that gives its content type.</summary>
    public string ContentType =>
        $"""<Override PartName="/word/{Name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{Kind}+xml"/>""";

    /// <summary>The element that relates the document to it.</summary>
    public string Relationship =>
        $"""<Relationship Id="rId{Kind}" Type="{WordXml.Relationships}/{Kind}" Target="{Name}"/>""";
}
