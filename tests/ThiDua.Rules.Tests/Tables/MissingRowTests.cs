using System.Text.Json.Nodes;
using ThiDua.Rules.Tables;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Tables;

/// <summary>Rows that documents need and that are missing, always or for some days: told when the files are read, not in a document.</summary>
public class MissingRowTests
{
    public static TheoryData<string, string> Needed => new()
    {
        { "bodies.json", "ND30-ORG-K1-K2" },
        { "village-terms.json", "VILLAGE-PHUONG" },
        { "styles.json", "ND30-NN-12" },
        { "styles.json", "ND30-DATE-13" },
        { "symbol-rules.json", "ND30-SO-6" },
        { "signing-refusals.json", "NOT-PERMITTED" },
        { "signing-forms.json", "ND30-SIGN-F1" },
        { "signing-forms.json", "ND30-SIGN-27-CHAIR" },
        { "recipient-groups.json", "PARTY-XA" },
        { "recipient-rules.json", "NN-REPORT-TO" },
        { "recipient-rules.json", "ND30-NN-13" },
        { "archive-rules.json", "ARCHIVE-OWN" },
    };

    [Theory]
    [MemberData(nameof(Needed))]
    public void A_row_that_documents_need_is_missed(string file, string id) =>
        AssertFault(RuleFiles.Shipped.With(file, rows => rows.Remove(RuleFiles.Row(rows, id))));

    [Theory]
    [MemberData(nameof(Needed))]
    public void A_row_that_documents_need_must_not_end_without_another(string file, string id) =>
        AssertFault(RuleFiles.Shipped.With(file, id, row => row["validTo"] = "2027-01-01"));

    [Theory]
    [MemberData(nameof(Needed))]
    public void A_gap_between_two_rows_is_told(string file, string id) => AssertFault(RuleFiles.Shipped.With(file, rows =>
    {
        var row = RuleFiles.Row(rows, id);
        var next = row.DeepClone().AsObject();
        next["id"] = id + "-NEXT";
        next["validFrom"] = "2027-02-01";
        row["validTo"] = file == "village-terms.json" ? "2026-07-02" : "2027-01-01";
        rows.Insert(rows.IndexOf(row) + 1, next);
        if (file == "village-terms.json")
        {
            next["validTo"] = "2028-01-01";
        }
    }));

    [Theory]
    [InlineData("ND30-ORG-K1-K2", "tinh")]
    [InlineData("ND30-ORG-K1-K2", "dac-khu")]
    public void A_level_without_its_committee_is_missed(string id, string level)
    {
        var fault = AssertFault(RuleFiles.Shipped.With("bodies.json", id, row => Remove(row["levels"]!.AsArray(), level)));
        Assert.Equal("bodies.json", fault.File);
    }

    [Theory]
    [InlineData("symbol")]
    [InlineData("regime")]
    [InlineData("issuerLines")]
    [InlineData("head")]
    [InlineData("deputy")]
    [InlineData("headAuthority")]
    [InlineData("bodyAuthority")]
    [InlineData("collective")]
    public void A_body_that_issues_documents_has_all_they_need(string field)
    {
        var files = RuleFiles.Shipped.With("bodies.json", "ND30-ORG-K3", row => row.Remove(field));
        if (field == "symbol")
        {
            Assert.NotNull(files.Read());
            return;
        }

        Assert.Contains($"(ND30-ORG-K3): cơ quan ban hành văn bản phải có {field}", AssertFault(files).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_reason_for_a_refusal_speaks_of_every_case()
    {
        AssertFault(RuleFiles.Shipped.With("signing-refusals.json", "NOT-PERMITTED", row => row["levels"] = new JsonArray("xa")));
        AssertFault(RuleFiles.Shipped.With("signing-refusals.json", rows =>
        {
            var last = rows[^1]!.DeepClone();
            rows.RemoveAt(rows.Count - 1);
            rows.Insert(0, last);
        }));
        AssertFault(RuleFiles.Shipped.With("signing-refusals.json", "NOT-PERMITTED", row => row["validFrom"] = "2020-03-06"));
    }

    [Fact]
    public void Whoever_may_sign_has_a_form_in_every_regime()
    {
        var fault = AssertFault(RuleFiles.Shipped.With(
            "signing-forms.json", "ND30-SIGN-F10", row => row["regimes"] = new JsonArray("collective")));
        Assert.Equal("signing-permissions.json", fault.File);
        Assert.Contains("“head”", fault.Message, StringComparison.Ordinal);
    }

    private static void Remove(JsonArray values, string value) => values.Remove(values.Single(one => (string?)one == value));

    private static RulesDataException AssertFault(RuleFiles files)
    {
        var fault = Assert.Throws<RulesDataException>(files.Read);
        Assert.StartsWith(fault.File, fault.Message, StringComparison.Ordinal);
        return fault;
    }
}
