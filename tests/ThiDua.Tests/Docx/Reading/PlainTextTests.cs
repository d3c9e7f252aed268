using ThiDua.Documents;
using ThiDua.Documents.Inlines;
using ThiDua.Docx.Reading;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Localization;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Text pasted into Word: a paragraph a line, nothing centred, nothing bold.</summary>
public class PlainTextTests
{
    public static TheoryData<string> Names => [.. WordFiles.All.Keys.Where(name => !name.StartsWith("kind.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Title_authority_and_appendices_are_found_by_their_words(string name)
    {
        var file = WordFiles.All[name]();

        var (expected, read) = (WordFiles.Read(file).Document, WordFiles.Read(Plain(file)).Document);

        Assert.Equal(Parts(expected), Parts(read));
    }

    [Fact]
    public void The_plan_of_a_province_without_any_look_becomes_the_same_local_plan()
    {
        var plain = WordFiles.Read(Plain(ExamplePlan.LaiChau.Docx())).Document;

        Assert.Equal(Text(Localizing.LaiChau), Text(plain));
    }

    [Fact]
    public void A_missing_subject_is_told()
    {
        var read = DocxReader.Read(new PlainWord().Head().P("KẾ HOẠCH", "left").P("Thực hiện Nghị quyết số 57-NQ/TW, Ủy ban nhân dân xã ban hành Kế hoạch như sau:", "left").Foot().File());

        Assert.Contains(read.Diagnostics, remark => remark is { Code: "PART_NOT_FOUND", Path: "subject" });
        Assert.Empty(read.Value!.Document.Subject);
    }

    [Fact]
    public void A_text_with_titles_in_the_middle_keeps_the_others_where_they_are() => Assert.Equal(
        "Về chuyển đổi số",
        WordFiles.Read(new PlainWord().Head().P("KẾ HOẠCH", "center").P("Về chuyển đổi số", "center").P("GIAO BAN", "left").Foot().File()).Document.Subject.ToPlainText());

    private static string Text(OfficialDocument parent) => string.Join('\n', Localizing.Lines(Localizing.Plan(parent, answers: Localizing.Renamed).Document));

    private static byte[] Plain(byte[] file)
    {
        var word = new PlainWord();
        foreach (var paragraph in DocxText.Paragraphs(file))
        {
            word.Raw($"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(paragraph)}</w:t></w:r></w:p>");
        }

        return word.File();
    }

    private static string Parts(OfficialDocument document) => string.Join('\n',
        [
            document.Kind.Code, document.Header.Number.ToString(), document.Subject.ToPlainText(), .. document.AuthorityLines,
            .. document.Appendices.Select(appendix => appendix.GetType().Name + " " + appendix.Title.ToPlainText()),
        ]);
}
