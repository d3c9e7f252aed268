using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance;

public sealed class MetadataRules
{
    private static readonly (string Name, int Most)[] Limits =
    [
        ("TypeName", 100), ("CodeNumber", 11), ("CodeNotation", 30), ("IssuedDate", 10), ("OrganName", 200),
        ("Subject", 500), ("Language", 30), ("Position", 100), ("FullName", 50),
    ];

    [Theory, Samples]
    public void ND30_META_3_Kind_is_in_the_fields(string sample) => RuleSet.Holds(Kind, sample);

    [Theory, Samples]
    public void ND30_META_4_Number_is_in_the_fields_once_given(string sample) => RuleSet.Holds(Number, sample);

    [Theory, Samples]
    public void ND30_META_5_Symbol_is_in_the_fields(string sample) => RuleSet.Holds(Symbol, sample);

    [Theory, Samples]
    public void ND30_META_6_Date_is_in_the_fields_once_known(string sample) => RuleSet.Holds(Date, sample);

    [Theory, Samples]
    public void ND30_META_7_Issuing_body_is_in_the_fields(string sample) => RuleSet.Holds(Body, sample);

    [Theory, Samples]
    public void ND30_META_8_Subject_is_in_the_fields(string sample) => RuleSet.Holds(Subject, sample);

    [Theory, Samples]
    public void ND30_META_9_Language_is_in_the_fields(string sample) => RuleSet.Holds(Language, sample);

    [Theory, Samples]
    public void ND30_META_12_Signer_is_in_the_fields(string sample) => RuleSet.Holds(Signer, sample);

    [Theory, Samples]
    public void ND30_META_12_1_Post_of_the_signer_is_in_the_fields(string sample) => RuleSet.Holds(Post, sample);

    [Theory, Samples]
    public void ND30_META_12_2_Name_of_the_signer_is_in_the_fields(string sample) => RuleSet.Holds(Name, sample);

    [Theory, Samples]
    public void ND30_META_18_Fields_keep_within_their_lengths(string sample) => RuleSet.Holds(Lengths, sample);

    [Fact]
    public void ND30_META_18_A_name_of_more_than_50_characters_makes_no_file()
    {
        var data = SampleText.Plan(SampleText.Short(), SampleText.Signed(["CHỦ TỊCH"], new string('A', 51)));
        Assert.False(Pipeline.Render("plan.emulation-campaign", "xã Bình Lư, tỉnh Lai Châu", data, "2026-05-20").Succeeded);
    }

    [Rule("ND30-META-3")]
    internal static void Kind(PlanFile plan, Findings found) =>
        found.Same(plan.Kind.First().Text, plan.File.Field("TypeName")?.ToUpperInvariant(), "TypeName");

    [Rule("ND30-META-4")]
    internal static void Number(PlanFile plan, Findings found) =>
        found.Same(plan.IsDraft ? null : Regex.Match(plan.NumberText, @"\d+").Value, plan.File.Field("CodeNumber"), "CodeNumber");

    [Rule("ND30-META-5")]
    internal static void Symbol(PlanFile plan, Findings found) =>
        found.Same(
            plan.NumberText[(plan.NumberText.IndexOf('/', StringComparison.Ordinal) + 1)..], plan.File.Field("CodeNotation"),
            "CodeNotation");

    [Rule("ND30-META-6")]
    internal static void Date(PlanFile plan, Findings found)
    {
        var numbers = Regex.Match(plan.PlaceDateText, @"ngày (\d+) tháng (\d+) năm (\d+)$");
        var date = numbers.Success
            ? string.Join('-', numbers.Groups.Values.Skip(1).Reverse().Select(g => int.Parse(g.Value, CultureInfo.InvariantCulture)
                .ToString("00", CultureInfo.InvariantCulture)))
            : null;
        found.Same(date, plan.File.Field("IssuedDate"), "IssuedDate");
    }

    [Rule("ND30-META-7")]
    internal static void Body(PlanFile plan, Findings found) =>
        found.Same(plan.IssuerName, plan.File.Field("OrganName")?.ToUpperInvariant(), "OrganName");

    [Rule("ND30-META-8")]
    internal static void Subject(PlanFile plan, Findings found) =>
        found.Same(string.Join(' ', plan.Subject.Select(p => p.Text)), plan.File.Field("Subject"), "Subject");

    [Rule("ND30-META-9")]
    internal static void Language(PlanFile plan, Findings found) => found.Same("Tiếng Việt", plan.File.Field("Language"), "Language");

    [Rule("ND30-META-12")]
    internal static void Signer(PlanFile plan, Findings found) =>
        found.Expect(
            plan.File.Field("Position") is { Length: > 0 } && plan.File.Field("FullName") is { Length: > 0 },
            "the signer is not in the fields");

    [Rule("ND30-META-12.1")]
    internal static void Post(PlanFile plan, Findings found) => found.Same(plan.PowerTexts[^1], plan.File.Field("Position"), "Position");

    [Rule("ND30-META-12.2")]
    internal static void Name(PlanFile plan, Findings found) =>
        found.Same(plan.SignerName.First().Text, plan.File.Field("FullName"), "FullName");

    [Rule("ND30-META-18")]
    internal static void Lengths(PlanFile plan, Findings found)
    {
        foreach (var (name, most) in Limits)
        {
            found.Within(0, most, plan.File.Field(name)?.Length ?? 0, $"length of {name}");
        }
    }
}
