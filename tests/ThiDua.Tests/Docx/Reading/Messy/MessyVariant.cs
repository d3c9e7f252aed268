using ThiDua.Documents;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Numbering;
using ThiDua.Documents.Parts;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>A document as one writer would have typed it in Word.</summary>
/// <param name="Tree">The tree that it says.</param>
/// <param name="File">The Word file.</param>
/// <param name="Texts">Every text in it.</param>
/// <param name="Habits">The writer's habits.</param>
internal sealed record MessyVariant(OfficialDocument Tree, byte[] File, IReadOnlyList<string> Texts, MessyHabits Habits)
{
    /// <summary>The document with the habits that a seed gives.</summary>
    public static MessyVariant Of(OfficialDocument document, int seed) => Of(document, new MessyHabits(seed));

    public static MessyVariant Of(OfficialDocument document, MessyHabits habits)
    {
        var tree = habits.OldTones ? TreeTexts.Map(document, OldTones) : document;
        var word = new MessyWord(habits);
        var body = new MessyBody(word);
        MessyHead.Add(word, tree);
        body.Add(tree.Body, habits.ClosingMark);
        MessyFoot.Add(word, tree);
        var numbered = tree.Appendices.Count(appendix => appendix is not (AttachedList or AttachedText));
        var number = 0;
        foreach (var appendix in tree.Appendices)
        {
            Head(word, tree, appendix, appendix is AttachedList or AttachedText || numbered == 1 ? 0 : ++number);
            body.Add(appendix.Blocks, habits.Pick(habits.ClosingMark, "."));
        }

        return new MessyVariant(tree, word.File(), word.Texts, habits);
    }

    private static void Head(MessyWord word, OfficialDocument document, Appendix appendix, int number)
    {
        var habits = word.Habits;
        var reference = MessyHead.Centred(
            $"({habits.Pick("Kèm theo", "Ban hành kèm theo")} {document.Kind.Name} số {document.Header.Number} {document.Header.Date.ToLongText()} của {document.IssuerName})", italic: true);
        if (appendix is AttachedText text)
        {
            word.Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            MessyHead.AddNames(word, document);
            MessyHead.Title(word, text.Kind.Heading, text.Title, drawn: false);
            word.Add(reference);
            return;
        }

        var label = appendix is AttachedList ? "DANH SÁCH" : number == 0 ? habits.Pick("PHỤ LỤC", "Phụ lục") : $"{habits.Pick("PHỤ LỤC", "Phụ lục")} {habits.Pick(RomanNumeral.Of(number), number.ToString("00"))}";
        word.Add(MessyHead.Centred(label, bold: true) with { BeginsPage = true });
        if (appendix.Title.Length > 0)
        {
            word.Add(MessyHead.Centred(appendix.Title.ToPlainText(), bold: true));
        }

        word.Add(reference);
    }

    private static string OldTones(string text) => text.Replace("Ủy", "Uỷ", StringComparison.Ordinal).Replace("ỦY", "UỶ", StringComparison.Ordinal)
        .Replace("hóa", "hoá", StringComparison.Ordinal).Replace("HÓA", "HOÁ", StringComparison.Ordinal).Replace("hòa", "hoà", StringComparison.Ordinal).Replace("thủy", "thuỷ", StringComparison.Ordinal);
}
