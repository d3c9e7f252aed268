namespace ThiDua.Tests.Examples;

/// <summary>Three real plans come out whole: every word of the scan, in its order, save the slips that are listed.</summary>
public sealed class WholePlanTests
{
    [SourceFact]
    public void The_whole_plan_of_Binh_Lu_is_rendered_word_for_word() => AssertWordForWord(ExamplePlan.BinhLu);

    [SourceFact]
    public void The_whole_plan_of_Thong_Nhat_is_rendered_word_for_word() => AssertWordForWord(ExamplePlan.ThongNhat);

    [SourceFact]
    public void The_whole_plan_of_Lai_Chau_is_rendered_word_for_word() => AssertWordForWord(ExamplePlan.LaiChau);

    [Fact]
    public void The_text_of_the_plan_of_Binh_Lu_is_the_approved_one() => AssertApproved(ExamplePlan.BinhLu);

    [Fact]
    public void The_text_of_the_plan_of_Thong_Nhat_is_the_approved_one() => AssertApproved(ExamplePlan.ThongNhat);

    [Fact]
    public void The_text_of_the_plan_of_Lai_Chau_is_the_approved_one() => AssertApproved(ExamplePlan.LaiChau);

    private static void AssertWordForWord(ExamplePlan plan)
    {
        var scan = Words.OfWhole(Words.WithoutMarks(ExampleFiles.Source(plan.Source)));
        var expected = SlipList.Of(plan).Aggregate(scan, (words, slip) => slip.Correct(words));
        var printed = Words.OfWhole(string.Join('\n', DocxText.Paragraphs(plan.Docx())));

        var same = expected.Zip(printed).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            same == expected.Length && same == printed.Length,
            $"After {same} words: expected “{Around(expected, same)}”, printed “{Around(printed, same)}”.");
    }

    private static void AssertApproved(ExamplePlan plan)
    {
        var approved = File.ReadAllLines(ExampleFiles.Data(plan.Name + ".txt"));

        Assert.Equal(approved, DocxText.Paragraphs(plan.Docx()));
    }

    private static string Around(IReadOnlyList<string> words, int place) => string.Join(' ', words.Skip(Math.Max(0, place - 5)).Take(15));
}
