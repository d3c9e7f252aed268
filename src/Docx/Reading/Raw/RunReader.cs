using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ThiDua.Documents.Text;
using ThiDua.Docx.Reading.Encodings;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>Reads what stands within a paragraph: runs, links, fields, notes; text boxes are handed back to the caller.</summary>
/// <param name="styles">Styles of the file.</param>
/// <param name="notes">Texts that stand apart from the paragraphs.</param>
/// <param name="style">Style of the paragraph.</param>
/// <param name="open">Runs of paragraphs before it that go on in it.</param>
internal sealed class RunReader(StyleTable styles, NoteTable notes, string style, IEnumerable<RawRun> open)
{
    private readonly List<RawRun> _runs = [.. open];
    private int _fieldDepth;
    private int _instructionDepth;

    /// <summary>The runs read.</summary>
    public IReadOnlyList<RawRun> Runs => _runs;

    /// <summary>Contents of text boxes that are anchored in the paragraph.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Whether a page break stands in the paragraph.</summary>
    public bool HasPageBreak { get; private set; }

    /// <summary>Reads the children of a paragraph or of something within it.</summary>
    public void Read(XElement container)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    ReadRun(element);
                    break;
                case "del" or "moveFrom":
                    notes.Deleted(string.Concat(element.Descendants().Where(e => e.Name.LocalName is "delText" or "t").Select(e => e.Value)));
                    break;
                case "ins" or "moveTo":
                    notes.Inserted();
                    Read(element);
                    break;
                case "hyperlink" or "smartTag" or "fldSimple" or "sdt" or "sdtContent" or "customXml" or "bdo" or "dir" or "ruby" or "rubyBase":
                    Read(element);
                    break;
                case "AlternateContent":
                    Read(Chosen(element));
                    break;
                case "oMath" or "oMathPara":
                    notes.Formula();
                    Add(string.Concat(element.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)), null);
                    break;
                default:
                    // Marks of places and settings: nothing that prints.
                    break;
            }
        }
    }

    private void ReadRun(XElement run)
    {
        var look = run.Child("rPr");
        if (IsOn(look, "vanish"))
        {
            notes.Hidden(string.Concat(run.Children("t").Select(text => text.Value)));
            return;
        }

        foreach (var element in run.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "fldChar":
                    Field(element.Get("fldCharType"));
                    Add(FormFields.Shown(element.Child("ffData")), look);
                    break;
                case "t" when _instructionDepth == 0:
                    Add(element.Value, look);
                    break;
                case "tab" or "ptab":
                    Add("\t", look);
                    break;
                case "br" when element.Get("type") is "page" or "column":
                    HasPageBreak = true;
                    break;
                case "br" or "cr":
                    Add("\n", look);
                    break;
                case "noBreakHyphen":
                    Add("-", look);
                    break;
                case "sym":
                    Add(SymbolFonts.Shown(element.Get("font"), element.Get("char")), look);
                    break;
                case "footnoteReference" or "endnoteReference":
                    notes.Refer(element.Name.LocalName[..^"Reference".Length], element.Get("id"));
                    break;
                case "drawing" or "pict" or "object":
                    Picture(element);
                    break;
                case "ruby":
                    Read(element.Child("rubyBase") ?? element);
                    break;
                case "AlternateContent":
                    Picture(Chosen(element));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A field prints its result; what it is computed from is not text of the document.</summary>
    private void Field(string type)
    {
        switch (type)
        {
            case "begin":
                _fieldDepth++;
                _instructionDepth = _fieldDepth;
                break;
            case "separate":
                _instructionDepth = 0;
                break;
            case "end":
                _fieldDepth = Math.Max(0, _fieldDepth - 1);
                _instructionDepth = 0;
                break;
            default:
                break;
        }
    }

    private void Picture(XElement element)
    {
        var boxes = element.Descendants().Where(e => e.Name.LocalName == "txbxContent" && !e.Ancestors().TakeWhile(a => a != element).Any(a => a.Name.LocalName is "txbxContent" or "Fallback")).ToList();
        TextBoxes.AddRange(boxes);
        notes.Art.AddRange(element.Descendants().Where(e => e.Name.LocalName == "textpath").Select(e => e.Get("string").Trim()).Where(text => text.Length > 0));
        // The bars of a chart are drawn anew from its values.
        if (boxes.Count == 0 && style != nameof(Role.ChartBar) && element.Descendants().Any(e => e.Name.LocalName is "blip" or "imagedata" or "chart" or "relIds" or "OLEObject"))
        {
            notes.Image();
        }
    }

    private void Add(string text, XElement? look)
    {
        var font = styles.Run(look, style, "rFonts");
        var name = font.Get("ascii") is { Length: > 0 } ascii ? ascii : font.Get("hAnsi");
        if (LegacyFonts.IsLegacy(name))
        {
            notes.Legacy(name);
            text = LegacyFonts.Decode(text, name);
        }

        text = PlainCharacters.Of(UnicodeText.ToComposed(JoinMarks(Printable(SymbolFonts.IsOne(name) ? SymbolFonts.Decode(text, name) : text))), notes.Replaced);
        if (IsOn(look, "caps"))
        {
            text = text.ToUpperInvariant();
        }

        if (text.Length > 0)
        {
            _runs.Add(new RawRun(text, IsOn(look, "b"), IsOn(look, "i")));
        }
    }

    /// <summary>Gives marks at the beginning of a run back to the letter before them: runs are cut anywhere.</summary>
    /// <returns>The text behind them.</returns>
    private string JoinMarks(string text)
    {
        var marks = text.TakeWhile(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark).Count();
        if (marks > 0 && _runs.Count > 0)
        {
            _runs[^1] = _runs[^1] with { Text = UnicodeText.ToComposed(_runs[^1].Text + text[..marks]) };
            return text[marks..];
        }

        return text;
    }

    private bool IsOn(XElement? look, string name) =>
        styles.Run(look, style, name) is { } found && found.Val() is not ("0" or "false" or "off");

    private static string Printable(string text)
    {
        if (!text.Any(IsOdd))
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\t' or '\n')
            {
                output.Append(c);
            }
            else if (c == '\r')
            {
                output.Append('\n');
            }
            else if (c is >= '\uF000' and <= '\uF0FF')
            {
                output.Append(SymbolFonts.Shown("", ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
            }
            else if (!IsOdd(c))
            {
                output.Append(c);
            }
        }

        return output.ToString();
    }

    /// <summary>Control characters, those without width, and the private ones of symbol fonts.</summary>
    private static bool IsOdd(char c) => char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' || c is >= '\uF000' and <= '\uF0FF';

    private static XElement Chosen(XElement alternatives) =>
        alternatives.Child("Choice") ?? alternatives.Child("Fallback") ?? alternatives;
}
