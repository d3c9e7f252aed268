using System.Text.Json.Nodes;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Tables;

/// <summary>A change of the law is a change of rows: the old one ends on the day the new one begins.</summary>
public class ChangeOfLawTests
{
    private static readonly DateOnly Turn = new(2026, 10, 1);

    [Fact]
    public void A_new_form_of_signature_holds_from_its_day()
    {
        var rules = Changed("signing-forms.json", "ND30-SIGN-F1", next => next["lines"] = new JsonArray("THAY MẶT {BODY}", "{HEAD}"));
        Assert.Equal("TM. ỦY BAN NHÂN DÂN", OnBothSides(rules, FrameCases.Request()).Before.Signatures[0].AuthorityLines[0]);
        Assert.Equal("THAY MẶT ỦY BAN NHÂN DÂN", OnBothSides(rules, FrameCases.Request()).After.Signatures[0].AuthorityLines[0]);
    }

    [Fact]
    public void A_new_name_of_a_recipient_holds_from_its_day()
    {
        var (before, after) = OnBothSides(
            Changed("recipient-groups.json", "HOME-AFFAIRS", next => next["text"] = "Sở Nội vụ và Lao động"), FrameCases.Request());
        Assert.Equal("Sở Nội vụ (b/c)", before.Recipients!.Entries[0]);
        Assert.Equal("Sở Nội vụ và Lao động (b/c)", after.Recipients!.Entries[0]);
    }

    [Fact]
    public void A_new_department_holds_from_its_day()
    {
        var (before, after) = OnBothSides(
            Changed("bodies.json", "ND30-ORG-K6-VHXH", next =>
            {
                next["issuerLines"] = new JsonArray("PHÒNG VĂN HÓA, XÃ HỘI VÀ SỐ");
                next["symbol"] = "VHXHS";
            }),
            FrameCases.Request() with { Issuer = "culture-society" });
        Assert.Equal("PHÒNG VĂN HÓA - XÃ HỘI", before.Header.Body.IssuerLines[0]);
        Assert.Equal("PHÒNG VĂN HÓA, XÃ HỘI VÀ SỐ", after.Header.Body.IssuerLines[0]);
        Assert.Equal(("KH-VHXH", "KH-VHXHS"), (before.Header.Number.Symbol, after.Header.Number.Symbol));
    }

    [Fact]
    public void A_new_addressee_a_new_archive_and_a_new_symbol_hold_from_their_day()
    {
        var files = Changed("addressee-rules.json", "KG-SUBMISSION-INSIDE", next => next["text"] = "Ủy ban nhân dân {unit}");
        files = Changed("archive-rules.json", "ARCHIVE-OWN", next => next["also"] = new JsonArray("Hồ sơ"), files);
        files = Changed("symbol-rules.json", "ND30-SO-6", next => next["pattern"] = "{BODY}-{KIND}", files);
        var (before, after) = OnBothSides(files, FrameCases.Request(kind: "submission", matter: "general") with { Issuer = "economy" });
        Assert.Equal(("Chủ tịch Ủy ban nhân dân xã Bình Lư", "Lưu: VT", "TTr-KT"), Described(before));
        Assert.Equal(("Ủy ban nhân dân xã Bình Lư", "Lưu: VT, Hồ sơ", "KT-TTr"), Described(after));

        static (string Addressee, string Archive, string Symbol) Described(DerivedFrame frame) =>
            (frame.Addressees[0], frame.Recipients!.Archive.ToString(), frame.Header.Number.Symbol);
    }

    [Fact]
    public void A_power_that_is_given_later_is_refused_before()
    {
        var files = RuleFiles.Shipped
            .With("signing-refusals.json", "COMMENDATION-COMMUNE", row => row["validTo"] = "2026-10-01")
            .Adding("signing-permissions.json", """
                {
                  "id": "TEST", "bodies": ["people-committee"], "levels": ["xa"], "kinds": ["decision"], "matters": ["award-commendation"],
                  "powers": ["personal"], "signers": ["head"], "validFrom": "2026-10-01", "clause": "Luật sửa đổi, Điều 1", "certainty": "S"
                }
                """);
        var request = FrameCases.Request(kind: "decision", matter: "award-commendation") with
        {
            Signers = [new SignerChoice { Power = Power.Personal, Name = "Nguyễn Văn An" }],
        };
        var rules = new FrameRules(files.Read());
        Assert.False(rules.Derive(request with { Date = FrameCases.Date(Turn.AddDays(-1)) }).Succeeded);
        Assert.True(rules.Derive(request with { Date = FrameCases.Date(Turn) }).Succeeded);
    }

    [Fact]
    public void A_draft_without_day_follows_the_law_at_the_end_of_its_month()
    {
        var rules = new FrameRules(Changed("recipient-groups.json", "HOME-AFFAIRS", next => next["text"] = "Sở Mới").Read());
        var entries = FrameCases.Derive(rules, FrameCases.Request() with { Date = new(2026, 9, null) }).Recipients!.Entries;
        Assert.Equal("Sở Nội vụ (b/c)", entries[0]);
        entries = FrameCases.Derive(rules, FrameCases.Request() with { Date = new(2026, 10, null) }).Recipients!.Entries;
        Assert.Equal("Sở Mới (b/c)", entries[0]);
    }

    /// <summary>The files with a row that ends on the day of the turn and one behind it that begins then, changed.</summary>
    private static RuleFiles Changed(string file, string id, Action<JsonObject> change, RuleFiles? files = null) =>
        (files ?? RuleFiles.Shipped).With(file, rows =>
        {
            var old = RuleFiles.Row(rows, id);
            var next = old.DeepClone().AsObject();
            next["id"] = id + "-2026";
            next["validFrom"] = "2026-10-01";
            change(next);
            old["validTo"] = "2026-10-01";
            rows.Insert(rows.IndexOf(old) + 1, next);
        });

    private static (DerivedFrame Before, DerivedFrame After) OnBothSides(RuleFiles files, FrameRequest request)
    {
        var rules = new FrameRules(files.Read());
        return (
            FrameCases.Derive(rules, request with { Date = FrameCases.Date(Turn.AddDays(-1)) }),
            FrameCases.Derive(rules, request with { Date = FrameCases.Date(Turn) }));
    }
}
