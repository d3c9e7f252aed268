using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Recipients;

/// <summary>Who receives what, as approved.</summary>
public class RecipientTableTests
{
    [Fact]
    public void Recipients_and_addressees_of_every_document_read_as_approved() => ApprovedText.Verify("recipients", RecipientTable.Lines());

    [Fact]
    public void Every_kind_that_a_committee_issues_has_recipients()
    {
        var missing =
            from unit in FrameCases.UnitOfEachLevel
            from kind in FrameCases.Kinds
            from matter in new[] { "general", "campaign" }
            let request = RecipientTable.Request(unit, "people-committee", kind, matter)
            let result = FrameCases.Rules.Derive(request with { Addressees = kind.Code is "dispatch" or "submission" ? ["Sở Tài chính"] : [] })
            where !result.Succeeded
            select $"{unit} {kind.Code} {matter}: {string.Join(' ', result.Diagnostics)}";
        Assert.Empty(missing);
    }
}
