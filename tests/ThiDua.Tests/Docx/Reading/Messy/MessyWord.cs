using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Writes paragraphs with the habits of one writer.</summary>
internal sealed partial class MessyWord(MessyHabits habits)
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Box =
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:txbxContent>{0}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    private readonly PlainWord _word = new();
    private readonly StringBuilder _lists = new();
    private readonly List<string> _texts = [];
    private readonly List<string> _notes = [];
    private int _list;
    private int _changes;
    private bool _hasComment;

    public MessyHabits Habits => habits;

    /// <summary>Every text that the file shows, and those that it keeps beside: notes, comments, deleted text, page edges.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Adds markup as it is.</summary>
    public void Raw(string xml) => _word.Raw(xml);

    /// <summary>Adds paragraphs, some with empty ones between.</summary>
    public void Add(params IEnumerable<MessyParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Raw(Xml(paragraph));
            if (habits.EmptyParagraphs && habits.Chance(15))
            {
                Raw(habits.Pick("<w:p/>", "<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:p>", "<w:p><w:r><w:t xml:space=\"preserve\">  </w:t></w:r></w:p>"));
            }
        }
    }

    /// <summary>Adds a text box.</summary>
    public void TextBox(IEnumerable<MessyParagraph> paragraphs) => Raw(string.Format(System.Globalization.CultureInfo.InvariantCulture, Box, string.Concat(paragraphs.Select(Xml))));

    /// <summary>Begins a list: a restart of the file's numbers at a level.</summary>
    public int List(int level, int start)
    {
        _list++;
        _lists.Append($"<w:num w:numId=\"{_list}\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride></w:num>");
        return _list;
    }

    /// <summary>A paragraph as markup.</summary>
    public string Xml(MessyParagraph paragraph)
    {
        _texts.Add(paragraph.Counted ?? paragraph.Text);
        var settings = new StringBuilder("<w:pPr>");
        settings.Append(paragraph.Style.Length > 0 ? $"<w:pStyle w:val=\"{paragraph.Style}\"/>" : "").Append(paragraph.BeginsPage ? "<w:pageBreakBefore/>" : "");
        settings.Append(paragraph.Number is { } number ? $"<w:numPr><w:ilvl w:val=\"{number.Level}\"/><w:numId w:val=\"{number.List}\"/></w:numPr>" : "");
        settings.Append(habits.Chance(30) ? "<w:spacing w:before=\"120\" w:line=\"300\"/><w:ind w:firstLine=\"720\"/>" : "").Append($"<w:jc w:val=\"{paragraph.Align}\"/></w:pPr>");
        var old = habits.OldFonts && habits.Chance(30) && OldLetters.CanBeOld(paragraph.Text);
        return $"<w:p>{settings}{(habits.Noise ? "<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/>" : "")}{string.Concat(paragraph.Pieces.Select(piece => Runs(piece, old, paragraph.IsRunning)))}{Behind(paragraph)}</w:p>";
    }

    /// <summary>The whole file.</summary>
    public byte[] File()
    {
        const string Levels = "upperRoman|%1.;decimal|%2.;decimal|%2.%3.;decimal|%2.%3.%4.;lowerLetter|%5);bullet|-;bullet|+";
        var levels = Levels.Split(';').Select((level, i) => level.Split('|') is [var format, var text] ? $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>" : "");
        _word.Part("numbering.xml", "numbering", $"<w:numbering {W}><w:abstractNum w:abstractNumId=\"0\">{string.Concat(levels)}</w:abstractNum>{_lists}</w:numbering>");
        _word.Part("styles.xml", "styles", $"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{habits.Font}\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"u1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>");
        if (_notes.Count > 0)
        {
            _word.Part("footnotes.xml", "footnotes", $"<w:footnotes {W}>{string.Concat(_notes.Select((note, i) => $"<w:footnote w:id=\"{i + 2}\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>"))}</w:footnotes>");
        }

        if (_hasComment)
        {
            _word.Part("comments.xml", "comments", $"<w:comments {W}><w:comment w:id=\"0\"><w:p><w:r><w:t>{Beside("Đề nghị rà soát lại")}</w:t></w:r></w:p></w:comment></w:comments>");
        }

        if (habits.PageEdges)
        {
            _word.Part("header1.xml", "header", $"<w:hdr {W}><w:p><w:r><w:t>{Beside("Ký bởi: Văn phòng, ngày ký 20-05-2026")}</w:t></w:r></w:p></w:hdr>");
        }

        return _word.File();
    }

    private string Beside(string text)
    {
        _texts.Add(text);
        return text;
    }

    /// <summary>Notes, marks of comments, images at the end of a paragraph.</summary>
    private string Behind(MessyParagraph paragraph)
    {
        var behind = "";
        if (paragraph.IsRunning && habits.Notes && habits.Chance(8))
        {
            _notes.Add(Beside($"Chú thích thứ {_notes.Count + 1} của văn bản"));
            behind += $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"{_notes.Count + 1}\"/></w:r>";
        }

        if (habits.Comments && habits.Chance(5))
        {
            _hasComment = true;
            behind += "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
        }

        return behind + (habits.Images && habits.Chance(5) ? "<w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></w:drawing></w:r>" : "") + (habits.Noise ? "<w:bookmarkEnd w:id=\"1\"/><w:proofErr w:type=\"spellEnd\"/>" : "");
    }

    private string Runs(MessyPiece piece, bool old, bool running)
    {
        var text = Spaces().Replace(piece.Text, match => habits.NoBreakSpaces && habits.Chance(10) ? match.Value[..^1] + "\u00A0" : match.Value);
        text = running && habits.SoftBreaks ? Breakable().Replace(text, match => habits.Chance(2) ? "\n" : match.Value) : text;
        if (old)
        {
            return string.Concat(OldLetters.Tcvn3(text).SelectMany(part => Cut(part.Text).Select(cut => Run(cut, piece, part.Capitals ? ".VnTimeH" : ".VnTime"))));
        }

        return string.Concat(Cut(habits.Decomposed ? OldLetters.Decomposed(text) : text).Select(cut => Run(cut, piece, habits.Font)));
    }

    private IEnumerable<string> Cut(string text)
    {
        var start = 0;
        while (habits.SplitsRuns && start < text.Length)
        {
            var length = Math.Min(text.Length - start, 1 + habits.Below(40));
            yield return text.Substring(start, length);
            start += length;
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private string Run(string text, MessyPiece look, string font)
    {
        var inner = string.Join("<w:br/>", text.Split('\n').Select(line => string.Join("<w:tab/>", line.Split('\t').Select(part => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(part)}</w:t>"))));
        var run = $"<w:r><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>{(look.Bold ? "<w:b/>" : "")}{(look.Italic ? "<w:i/>" : "")}<w:sz w:val=\"{habits.Size}\"/></w:rPr>{inner}</w:r>";
        if (habits.Changes && habits.Chance(6))
        {
            run = habits.Chance(50)
                ? $"<w:ins w:id=\"{++_changes}\" w:author=\"a\">{run}</w:ins>"
                : $"<w:del w:id=\"{++_changes}\" w:author=\"a\"><w:r><w:delText>{Beside($"chữ bỏ {_changes}")}</w:delText></w:r></w:del>{run}";
        }

        return !habits.Noise || habits.Chance(70) ? run : habits.Pick(
            $"<w:smartTag w:element=\"place\">{run}</w:smartTag>", $"<w:hyperlink w:anchor=\"x\">{run}</w:hyperlink>", $"<w:proofErr w:type=\"spellStart\"/>{run}",
            $"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>", $"{run}<w:r><w:lastRenderedPageBreak/></w:r>",
            $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{run}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    [GeneratedRegex(@"(?<=\w)[ ]")]
    private static partial Regex Spaces();

    /// <summary>A blank within a sentence, before a word of small letters that cannot be taken for a marker.</summary>
    [GeneratedRegex(@"(?<=\w) (?=\p{Ll}{3})")]
    private static partial Regex Breakable();
}
