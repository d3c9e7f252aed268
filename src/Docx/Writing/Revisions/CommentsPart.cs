using System.Collections.Immutable;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>The part <c>word/comments.xml</c>: the reasons of changes.</summary>
internal static class CommentsPart
{
    private const string Initials = "TD";
    private const int HalfPoints = 20;

    /// <summary>Writes the comments; the number of each is its place in the list.</summary>
    public static void Write(ImmutableArray<RevisionNote> notes, DateTimeOffset date, CharacterFormat normal, Stream output)
    {
        using var xml = WordXml.Create(output);
        xml.StartRoot("comments");
        for (var i = 0; i < notes.Length; i++)
        {
            xml.Start("comment");
            xml.Attribute("id", i);
            xml.Attribute("author", RevisionXml.Author);
            xml.Attribute("date", RevisionXml.Stamp(date));
            xml.Attribute("initials", Initials);
            foreach (var line in notes[i].Text.Split('\n'))
            {
                xml.Start("p");
                xml.Start("r");
                RunProperties.WriteDifference(xml, normal with { HalfPoints = HalfPoints }, normal);
                xml.Start("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(line);
                xml.End();
                xml.End();
                xml.End();
            }

            xml.End();
        }

        xml.End();
    }
}
