using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>Ways to look at a paragraph that many rules share.</summary>
internal static class Expectations
{
    /// <summary>Size in half-points and look of all runs.</summary>
    public static void Type(this Findings found, ResolvedParagraph paragraph, int least, int most, bool bold, bool italic)
    {
        foreach (var run in paragraph.TextRuns)
        {
            found.Within(least, most, run.HalfPoints, $"size of “{run.Text}” in half-points");
            found.Look(run, bold, italic);
        }
    }

    public static void Look(this Findings found, ResolvedRun run, bool bold, bool italic)
    {
        found.Same(bold, run.Bold, $"bold of “{run.Text}”");
        found.Same(italic, run.Italic, $"italic of “{run.Text}”");
    }

    /// <summary>Centred in its column, not pushed aside by indents.</summary>
    public static void Centred(this Findings found, ResolvedParagraph paragraph)
    {
        found.Same("center", paragraph.Alignment, $"alignment of “{paragraph.Text}”");
        found.Expect(
            paragraph.Left == paragraph.Right && paragraph.FirstLine == 0,
            $"“{paragraph.Text}” is pushed aside: {paragraph.Left}, {paragraph.Right}, {paragraph.FirstLine}");
    }

    public static void Capitals(this Findings found, ResolvedParagraph paragraph) =>
        found.Expect(IsCapitals(paragraph.Text), $"“{paragraph.Text}” is not in capitals");

    /// <summary>Typed in small letters, capitals where a word asks for them.</summary>
    public static void SmallLetters(this Findings found, ResolvedParagraph paragraph) =>
        found.Expect(
            paragraph.Text.Any(char.IsLower) && paragraph.TextRuns.All(r => !r.Capitals), $"“{paragraph.Text}” is not in small letters");

    /// <summary>Single line spacing with no room around.</summary>
    public static void Single(this Findings found, ResolvedParagraph paragraph, bool first = false)
    {
        found.Expect(
            paragraph is { Line: 240, LineRule: "auto" }, $"line spacing of “{paragraph.Text}” is {paragraph.Line} {paragraph.LineRule}");
        found.Expect(first || paragraph.Before == 0, $"room above “{paragraph.Text}” is {paragraph.Before}");
        found.Same(0, paragraph.After, $"room below “{paragraph.Text}”");
    }

    /// <summary>A drawn line, solid and balanced; its length is a share of a text's.</summary>
    /// <param name="found">The findings.</param>
    /// <param name="line">The empty paragraph that carries the line.</param>
    /// <param name="column">Width of its column in twips.</param>
    /// <param name="text">Width of the text in twips.</param>
    /// <param name="least">Least share.</param>
    /// <param name="most">Greatest share.</param>
    public static void Ruled(this Findings found, ResolvedParagraph line, double column, double text, double least, double most)
    {
        found.Expect(line.IsRuledLine && !line.HasBorderBesidesTop, "there is no drawn line");
        found.Same("single", line.TopBorder.Get("val"), "kind of line");
        found.Within(4, 6, line.TopBorder.Number("sz") ?? 0, "thickness in eighths of a point");
        found.Same(line.Left, line.Right, "right indent of the line");
        found.Same(0, line.FirstLine, "first-line indent of the line");

        // Indents are whole twips, so the line may be one or two off.
        var length = column - line.Left - line.Right;
        found.Within((least * text) - 2, (most * text) + 2, length, "length of the line in twips");
    }

    /// <summary>Heading and symbol of a kind of document.</summary>
    public static void Kind(this Findings found, PlanFile plan, string heading, string symbol)
    {
        found.Same(heading, plan.Kind.FirstOrDefault()?.Text, "heading");
        found.Expect(plan.NumberText.Contains($"/{symbol}-", StringComparison.Ordinal), plan.NumberText);
    }

    public static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
