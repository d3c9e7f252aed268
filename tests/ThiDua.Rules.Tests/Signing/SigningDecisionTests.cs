using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Signing;

/// <summary>Who may sign what, and how, against the approved table.</summary>
public class SigningDecisionTests
{
    private const string Refusal = "KHÔNG ";
    private const string Assumed = " (?)";

    private static readonly DecisionTable Table = DecisionTable.Read();

    public static TheoryData<string> Units => [.. FrameCases.UnitOfEachLevel.Select(unit => unit.QualifiedName)];

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_document_is_signed_as_the_table_says_or_refused_for_its_reason(string unit)
    {
        var wrong = SigningCase.Of(FrameCases.Unit(unit)).Select(Check).OfType<string>().ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} cases differ:\n{string.Join('\n', wrong.Take(40))}");
    }

    [Fact]
    public void Every_row_of_the_table_decides_some_document_and_there_are_tens_of_thousands_of_them()
    {
        var cases = FrameCases.UnitOfEachLevel.SelectMany(SigningCase.Of).ToList();
        var used = cases.Select(Table.Find).OfType<DecisionRow>().Select(row => row.Number).ToHashSet();
        Assert.Empty(Table.Rows.Where(row => !used.Contains(row.Number)).Select(row => $"line {row.Number}"));
        Assert.InRange(cases.Count, 100_000, int.MaxValue);
    }

    [Fact]
    public void Every_reason_for_a_refusal_is_needed()
    {
        var used = Table.Rows.Where(row => row.Outcome.StartsWith(Refusal, StringComparison.Ordinal)).Select(row => row.Outcome[Refusal.Length..]);
        Assert.Equal(Table.Reasons.Keys.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What is wrong with a case; null when nothing is.</summary>
    private static string? Check(SigningCase signing)
    {
        if (Table.Find(signing) is not { } row)
        {
            return $"{signing}: no row of the table";
        }

        var result = FrameCases.Rules.Derive(signing.Request());
        var wrong = row.Outcome.StartsWith(Refusal, StringComparison.Ordinal)
            ? Refused(result, Table.Reasons[row.Outcome[Refusal.Length..]])
            : Signed(result, row.Outcome.Replace("{X}", signing.Unit.FullName.ToUpperInvariant(), StringComparison.Ordinal));
        return wrong is null ? null : $"{signing}: line {row.Number} says {row.Outcome}, but {wrong}";
    }

    private static string? Refused(Result<DerivedFrame> result, (string Clause, string Words) reason)
    {
        if (result.Succeeded)
        {
            return "it is signed " + Written(result.Value.Signatures[0]);
        }

        var message = result.Diagnostics is [{ Code: "SIGNING_REFUSED", Path: "signature", Hint.Length: > 0 } one] ? one.ToString() : "";
        return message.Contains(reason.Words, StringComparison.Ordinal)
            && message.Contains($" ({reason.Clause})", StringComparison.Ordinal)
            && !message.Contains('{', StringComparison.Ordinal)
                ? null
                : string.Join("; ", result.Diagnostics);
    }

    private static string? Signed(Result<DerivedFrame> result, string outcome)
    {
        if (!result.Succeeded)
        {
            return string.Join("; ", result.Diagnostics);
        }

        var written = Written(result.Value.Signatures[0])
            + (result.Diagnostics is [{ Code: "SIGNING_ASSUMED", Severity: Severity.Warning }] ? Assumed : "");
        return written == outcome ? null : $"it is signed {written}{string.Concat(result.Diagnostics)}";
    }

    private static string Written(SignatureBlock block) =>
        string.Join(" / ", block.AuthorityLines) + string.Concat(block.OtherPosts.Select(post => " + " + post));
}
