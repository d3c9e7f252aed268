using ThiDua.Documents.Blocks;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>The habits of one writer of a Word file, drawn by chance; the same seed gives the same habits.</summary>
internal sealed class MessyHabits
{
    private readonly Random _random;

    public MessyHabits(int seed)
    {
        _random = new Random(seed);
        (Head, Foot, Headings) = (Pick(Enum.GetValues<HeadForm>()), Pick(Enum.GetValues<FootForm>()), Pick(HeadingLook.Bold, HeadingLook.Bold, HeadingLook.Style, HeadingLook.None));
        (AutomaticNumbers, DateFirst, OldTones) = (Chance(35), Chance(30), Chance(25));
        (Decomposed, SplitsRuns, Noise, NoBreakSpaces) = (Chance(25), Chance(60), Chance(50), Chance(25));
        (OldFonts, SoftBreaks, EmptyParagraphs) = (Chance(15), Chance(30), Chance(50));
        PlainNames = Chance(15);
        (Changes, Comments, Notes, PageEdges, Images) = (Chance(20), Chance(20), Chance(20), Chance(30), Chance(10));
        (Font, Size, Rule) = (Pick("Times New Roman", "Arial", "Calibri", "Cambria"), Pick(26, 27, 28, 24), Pick("-------", "__________", "---***---", "──────", ""));
        (ClosingMark, Signed, Dash, RecipientDash) = (Pick("./.", "/.", ". /.", "."), Pick("", "", "(Đã ký)", "Đã ký", "(ký tên, đóng dấu)"), Pick("-", "–", "•", "*"), Pick("-", "–", "- ", "+"));
    }

    public HeadForm Head { get; init; }

    public FootForm Foot { get; init; }

    public HeadingLook Headings { get; init; }

    public bool AutomaticNumbers { get; init; }

    /// <summary>Whether the date stands before the number in the order of the file.</summary>
    public bool DateFirst { get; }

    /// <summary>Whether tone marks stand as they did before: "Uỷ", "hoà".</summary>
    public bool OldTones { get; }

    public bool Decomposed { get; }

    public bool SplitsRuns { get; }

    /// <summary>Bookmarks, marks of spelling, smart tags, links.</summary>
    public bool Noise { get; }

    public bool NoBreakSpaces { get; }

    /// <summary>Whether some paragraphs are in fonts from before Unicode.</summary>
    public bool OldFonts { get; }

    public bool SoftBreaks { get; }

    public bool EmptyParagraphs { get; }

    /// <summary>Whether there are tracked changes.</summary>
    public bool Changes { get; }

    public bool Comments { get; }

    public bool Notes { get; }

    public bool PageEdges { get; }

    public bool Images { get; }

    public string Font { get; }

    public int Size { get; }

    /// <summary>A line drawn with signs; empty for one that is drawn.</summary>
    public string Rule { get; }

    public string ClosingMark { get; }

    /// <summary>What stands in the place of the signature.</summary>
    public string Signed { get; }

    public string Dash { get; }

    public string RecipientDash { get; }

    /// <summary>A marker as this writer types it, the blank behind it included.</summary>
    public string Typed(Marker marker, string label) => marker switch
    {
        Marker.None => "",
        Marker.Dash => Dash + Blank,
        Marker.Plus => "+" + Blank,
        Marker.Letter => label + LetterMark,
        Marker.Roman => label + RomanMark,
        Marker.Arabic => label + ArabicMark,
        Marker.Decimal => label + DecimalMark,
        Marker.Article => $"Điều {label}{ArticleMark} ",
        Marker.Part => $"{PartWord} {label}{PartMark}",
        Marker.Chapter => $"Chương {label}{PartMark}",
        Marker.Division => $"Mục {label}{PartMark}",
        _ => $"Tiểu mục {label}{PartMark}",
    };

    /// <summary>Whether the names at the head are not bold.</summary>
    public bool PlainNames { get; }

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Below(int most) => _random.Next(most);

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    private string Blank => field ??= Pick(" ", "  ", "\t", "");

    private string LetterMark => field ??= Pick(") ", ")", ". ", "/ ");

    private string RomanMark => field ??= Pick(". ", "- ", "/ ", ") ", ".");

    private string ArabicMark => field ??= Pick(". ", "/ ", ") ", ".\t", ".");

    private string DecimalMark => field ??= Pick(". ", " ", ") ");

    private string ArticleMark => field ??= Pick(".", ":");

    private string PartWord => field ??= Pick("Phần", "PHẦN");

    private string PartMark => field ??= Pick("", ". ", ": ");
}
