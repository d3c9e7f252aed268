using ThiDua.Documents;
using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Writes head, title, addressees and bases with the habits of one writer.</summary>
internal static class MessyHead
{
    public static void Add(MessyWord word, OfficialDocument document)
    {
        var habits = word.Habits;
        var (left, right) = (Left(habits, document), Right(habits, document));
        switch (habits.Head)
        {
            case HeadForm.Table:
                MessyTable.AddLayout(word, [[left, right]]);
                break;
            case HeadForm.TwoRows:
                var names = Names(word.Habits, document).Count();
                MessyTable.AddLayout(word, [[left[..names], right[..2]], [left[names..], right[2..]]]);
                break;
            case HeadForm.ManyRows:
                MessyTable.AddLayout(word, Rows(left, right).Select(row => new[] { new[] { row.Left }, [row.Right] }));
                break;
            case HeadForm.Tabs:
                word.Add(Tabbed(left, right));
                break;
            case HeadForm.TextBoxes:
                word.TextBox(left);
                word.TextBox(right);
                break;
            default:
                word.Add(habits.DateFirst ? right.Concat(left) : left.Concat(right));
                break;
        }

        Title(word, document);
    }

    /// <summary>The names of body and nation alone, as above a text that a decision promulgates.</summary>
    public static void AddNames(MessyWord word, OfficialDocument document)
    {
        MessyParagraph[] nation = [Centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true) with { Counted = "" }, Centred("Độc lập - Tự do - Hạnh phúc", bold: true) with { Counted = "" }];
        MessyParagraph[] names = [.. Names(word.Habits, document)];
        if (word.Habits.Head == HeadForm.Tabs)
        {
            word.Add(Tabbed(names, nation));
        }
        else
        {
            MessyTable.AddLayout(word, [[names, nation]]);
        }
    }

    /// <summary>Lines side by side, parted by a tab.</summary>
    public static IEnumerable<MessyParagraph> Tabbed(IReadOnlyList<MessyParagraph> left, IReadOnlyList<MessyParagraph> right) => Rows(left, right).Select(
        row => new MessyParagraph([.. row.Left.Pieces, new MessyPiece("\t"), .. row.Right.Pieces], "left") { Counted = $"{row.Left.Counted ?? row.Left.Text} {row.Right.Counted ?? row.Right.Text}" });

    public static MessyParagraph Centred(string text, bool bold = false, bool italic = false) => new(text, "center", bold, italic);

    /// <summary>Kind, subject and a line below them.</summary>
    public static void Title(MessyWord word, string heading, System.Collections.Immutable.ImmutableArray<Inline> subject, bool drawn = true)
    {
        word.Add(Centred(heading, bold: true));
        var text = subject.ToPlainText();
        var cut = text.Length > 60 && word.Habits.Chance(50) ? text.IndexOf(' ', text.Length / 2) : -1;
        if (text.Length > 0)
        {
            var bold = word.Habits.Chance(80);
            word.Add(cut < 0 ? [Centred(text, bold)] : word.Habits.Chance(50) ? [Centred(text[..cut], bold), Centred(text[(cut + 1)..], bold)] : [Centred(text[..cut] + "\n" + text[(cut + 1)..], bold)]);
        }

        if (drawn && word.Habits.Rule.Length > 0)
        {
            word.Add(Centred(word.Habits.Rule));
        }
    }

    private static void Title(MessyWord word, OfficialDocument document)
    {
        var (kind, habits) = (document.Kind, word.Habits);
        if (kind.Heading.Length > 0)
        {
            Title(word, kind.Heading, document.Subject);
        }

        Addressees(word, document);
        word.Add(document.AuthorityLines.Select(line => Centred(line, bold: true)));
        var italic = habits.Chance(60);
        var ends = document.LegalBases.Select((_, i) => kind.Form.EnactingWords.Length > 0 && i == document.LegalBases.Length - 1 ? habits.Pick(".", ";", ",") : ";");
        word.Add(document.LegalBases.Zip(ends, (basis, end) => new MessyParagraph(basis.ToPlainText() + end, "both", italic: italic) { IsRunning = false }));
        if (kind.Form.EnactingWords.Length > 0)
        {
            word.Add(Centred(kind.Form.EnactingWords, bold: true));
        }
    }

    private static void Addressees(MessyWord word, OfficialDocument document)
    {
        var (names, habits) = (document.Addressees, word.Habits);
        if (names.Length == 0)
        {
            return;
        }

        var entries = names.Select((name, i) => $"{habits.RecipientDash.Trim()} {name}{(i == names.Length - 1 ? "." : ";")}").ToList();
        word.Add(names.Length == 1
            ? [new MessyParagraph("Kính gửi: " + names[0], habits.Pick("center", "left"))]
            : habits.Pick<IEnumerable<MessyParagraph>>(
                [new MessyParagraph("Kính gửi:", "left"), .. entries.Select(entry => new MessyParagraph("\t" + entry, "left"))],
                [new MessyParagraph("Kính gửi:\t" + entries[0], "left"), .. entries.Skip(1).Select(entry => new MessyParagraph("\t\t" + entry, "left"))],
                [new MessyParagraph("Kính gửi:\n" + string.Join('\n', entries), "left")]));
    }

    private static IEnumerable<MessyParagraph> Names(MessyHabits habits, OfficialDocument document) =>
        [.. document.Header.Body.SuperiorLines.Select(line => Centred(line)), .. document.Header.Body.IssuerLines.Select(line => Centred(line, bold: !habits.PlainNames))];

    private static MessyParagraph[] Left(MessyHabits habits, OfficialDocument document)
    {
        var number = document.Header.Number;
        var text = number.Number is { } known ? known.ToString("00", System.Globalization.CultureInfo.InvariantCulture) : habits.Pick("      ", "……", "", " ... ", "\u00A0\u00A0\u00A0");
        MessyParagraph[] below = document.Kind.Form.SubjectOpening == "V/v" ? Below(habits, document.Subject.ToPlainText()) : [];
        return [.. Names(habits, document), .. Rule(habits), Centred(habits.Pick("Số: ", "Số:", "Số ", "Số : ") + text + "/" + number.Symbol), .. below];
    }

    /// <summary>The subject under the number, on one line or two.</summary>
    private static MessyParagraph[] Below(MessyHabits habits, string subject)
    {
        var (opening, cut) = (habits.Pick("V/v ", "V/v: ", "Về việc "), habits.Chance(50) ? subject.IndexOf(' ', subject.Length / 2) : -1);
        return cut < 0 ? [Centred(opening + subject) with { Counted = subject }] : [Centred(opening + subject[..cut]) with { Counted = subject[..cut] }, Centred(subject[(cut + 1)..])];
    }

    private static MessyParagraph[] Right(MessyHabits habits, OfficialDocument document)
    {
        var (place, date) = (document.Header.Place, document.Header.Date);
        var blank = habits.Pick("      ", "…", ".....", "   ");
        string[] known = [date.Day?.ToString("00") ?? blank, date.Month is { } month ? month.ToString(month < 3 ? "00" : "0") : blank, date.Year?.ToString() ?? blank];
        var line = $"{place}, ngày {known[0]} tháng {known[1]} năm {known[2]}";
        return
        [
            Centred(habits.Pick("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"), bold: true) with { Counted = "" },
            Centred(habits.Pick("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"), bold: true) with { Counted = "" }, .. Rule(habits),
            .. place.Length > 0 || date.Year is not null ? [Centred(line, italic: true)] : Array.Empty<MessyParagraph>(),
        ];
    }

    private static MessyParagraph[] Rule(MessyHabits habits) => habits.Rule.Length == 0 ? [] : [Centred(habits.Rule)];

    public static IEnumerable<(MessyParagraph Left, MessyParagraph Right)> Rows(IReadOnlyList<MessyParagraph> left, IReadOnlyList<MessyParagraph> right) =>
        Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(i => (i < left.Count ? left[i] : Centred(""), i < right.Count ? right[i] : Centred("")));
}
