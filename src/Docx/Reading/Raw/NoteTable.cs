using System.Xml.Linq;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>
/// What a Word file has beside its paragraphs: notes, comments, earlier changes, images, hidden text. It has no place in the tree; all of it is
/// told, with its words.
/// </summary>
/// <param name="footnotes">The part of the footnotes, or null.</param>
/// <param name="endnotes">The part of the endnotes, or null.</param>
internal sealed class NoteTable(XElement? footnotes, XElement? endnotes)
{
    private readonly List<string> _pending = [];

    /// <summary>Texts that an earlier, unaccepted change took out.</summary>
    public List<string> DeletedTexts { get; } = [];

    /// <summary>Texts that are hidden.</summary>
    public List<string> HiddenTexts { get; } = [];

    /// <summary>Fonts of an encoding from before Unicode.</summary>
    public SortedSet<string> LegacyFonts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many unaccepted insertions there are.</summary>
    public int Insertions { get; private set; }

    /// <summary>How many images there are.</summary>
    public int Images { get; private set; }

    /// <summary>How many pieces in another format (HTML, RTF) there are.</summary>
    public int Chunks { get; private set; }

    /// <summary>How many formulas there are.</summary>
    public int Formulas { get; private set; }

    /// <summary>Lines of a table of contents (mục lục), made by the word processor or typed.</summary>
    public List<string> Contents { get; } = [];

    /// <summary>Texts of drawn letters (WordArt), such as a watermark.</summary>
    public List<string> Art { get; } = [];

    public void Deleted(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            DeletedTexts.Add(text.Trim());
        }
    }

    public void Hidden(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            HiddenTexts.Add(text.Trim());
        }
    }

    /// <summary>Characters without a glyph in the type, and what was put in their place.</summary>
    public SortedDictionary<string, string> Characters { get; } = new(StringComparer.Ordinal);

    public void Replaced(string character, string plain) => Characters[character] = plain;

    public void Inserted() => Insertions++;

    public void Image() => Images++;

    public void Chunk() => Chunks++;

    public void Formula() => Formulas++;

    public void Legacy(string font) => LegacyFonts.Add(font);

    /// <summary>A reference to a note in the paragraph being read.</summary>
    public void Refer(string kind, string id)
    {
        var part = kind == "footnote" ? footnotes : endnotes;
        var text = part.Children(kind).Where(note => note.Get("id") == id)
            .SelectMany(note => note.Descendants().Where(e => e.Name.LocalName == "t")).Select(e => e.Value);
        var words = string.Concat(text).Trim();
        if (words.Length > 0)
        {
            _pending.Add(words);
        }
    }

    /// <summary>The notes referred to since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        string[] taken = [.. _pending];
        _pending.Clear();
        return taken;
    }
}
