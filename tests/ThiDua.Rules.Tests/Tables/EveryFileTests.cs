using System.Globalization;
using System.Text.Json.Nodes;
using ThiDua.Rules.Tables;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Tables;

/// <summary>Faults that any data file can have: each is told with the file and the row.</summary>
public class EveryFileTests
{
    /// <summary>Files in which the first row that fits decides, so that several may speak of one case.</summary>
    private static readonly string[] Ordered = ["signing-permissions.json", "signing-refusals.json"];

    public static TheoryData<string> Files => [.. RuleFiles.Names];

    public static TheoryData<string> FilesOfDistinctCases => [.. RuleFiles.Names.Except(Ordered)];

    [Fact]
    public void The_files_that_ship_can_be_read()
    {
        Assert.Equal(16, RuleFiles.Names.Count());
        Assert.NotEmpty(RuleFiles.Shipped.Read().Matters.Rows);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Broken_json_is_told_with_its_file(string file)
    {
        AssertFault(RuleFiles.Shipped.WithText(file, "[ { \"id\": "), file, 0);
        AssertFault(RuleFiles.Shipped.WithText(file, "{}"), file, 0);
        AssertFault(RuleFiles.Shipped.WithText(file, ""), file, 0);
        AssertFault(RuleFiles.Shipped.With(file, rows => rows.Insert(0, 7)), file, 1);
        AssertFault(RuleFiles.Shipped.With(file, rows => rows.Insert(1, null)), file, 2);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_empty_file_is_told(string file) => AssertFault(RuleFiles.Shipped.WithText(file, "[]"), file, 0);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_column_is_told_with_its_row(string file)
    {
        foreach (var column in new[] { "id", "validFrom", "clause", "certainty" })
        {
            AssertFault(Changed(file, row => row.Remove(column)), file, 2);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_of_no_meaning_or_of_another_type_is_told_with_its_row(string file)
    {
        AssertFault(Changed(file, row => row["remark"] = "x"), file, 2);
        AssertFault(Changed(file, row => row["Clause"] = "x"), file, 2);
        AssertFault(Changed(file, row => row["clause"] = null), file, 2);
        AssertFault(Changed(file, row => row["clause"] = 30), file, 2);
        AssertFault(Changed(file, row => row["validFrom"] = "05/3/2020"), file, 2);
        AssertFault(Changed(file, row => row["validTo"] = "2020-13-01"), file, 2);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_given_twice_is_told(string file)
    {
        var text = RuleFiles.Shipped.Rows(file).ToJsonString();
        var doubled = text.Replace("\"certainty\":", "\"clause\":\"x\",\"certainty\":", StringComparison.Ordinal);
        Assert.Equal(file, Assert.Throws<RulesDataException>(RuleFiles.Shipped.WithText(file, doubled).Read).File);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_unknown_certainty_an_empty_clause_and_dates_the_wrong_way_round_are_told(string file)
    {
        AssertFault(Changed(file, row => row["certainty"] = "T"), file, 2);
        AssertFault(Changed(file, row => row["clause"] = ""), file, 2);
        AssertFault(Changed(file, row => row["validTo"] = (string?)row["validFrom"]), file, 2);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_id_twice_or_empty_is_told_with_its_row(string file)
    {
        var first = (string?)RuleFiles.Shipped.Rows(file)[0]!["id"];
        AssertFault(Changed(file, row => row["id"] = first), file, 2);
        AssertFault(Changed(file, row => row["id"] = ""), file, 2);
    }

    [Theory]
    [MemberData(nameof(FilesOfDistinctCases))]
    public void Two_rows_for_one_case_at_one_time_are_told_with_the_later_row(string file)
    {
        var count = RuleFiles.Shipped.Rows(file).Count;
        AssertFault(RuleFiles.Shipped.With(file, rows => rows.Add(Again(rows[0]!.AsObject()))), file, count + 1);
        AssertFault(
            RuleFiles.Shipped.With(file, rows =>
            {
                var end = (string?)rows[0]!["validTo"] ?? "2026-07-02";
                rows[0]!["validTo"] = end;
                var again = Again(rows[0]!.AsObject());
                again["validFrom"] = DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                rows.Add(again);
            }),
            file,
            count + 1);
    }

    private static JsonObject Again(JsonObject row)
    {
        var again = row.DeepClone().AsObject();
        again["id"] = "AGAIN";
        return again;
    }

    /// <summary>The files with a change to the second row of one; a file of one row gets a later one behind it.</summary>
    private static RuleFiles Changed(string file, Action<JsonObject> change) => RuleFiles.Shipped.With(file, rows =>
    {
        if (rows.Count == 1)
        {
            rows.Add(Again(rows[0]!.AsObject()));
            rows[0]!["validTo"] = "2026-07-01";
            rows[1]!["validFrom"] = "2026-07-01";
        }

        change(rows[1]!.AsObject());
    });

    private static void AssertFault(RuleFiles files, string file, int row)
    {
        var fault = Assert.Throws<RulesDataException>(files.Read);
        Assert.Equal((file, row), (fault.File, fault.Row));
        Assert.StartsWith(row == 0 ? $"{file}: " : $"{file}, hàng {row}", fault.Message, StringComparison.Ordinal);
    }
}
