using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Styles;

namespace ThiDua.Rules.Awards;

/// <summary>Which body may grant or propose which award to whom, and with how much money.</summary>
/// <param name="book">The rules.</param>
public sealed class AwardRules(RuleBook book)
{
    /// <summary>Code of the setting of style that says how money is rounded.</summary>
    public const string RoundingStyle = StyleCodes.AwardRounding;

    /// <summary>Value of that setting for money rounded up to ten thousand đồng.</summary>
    public const string RoundedUp = "ceil10k";

    /// <summary>The award of a code on a day; null when there is none.</summary>
    public AwardRule? Find(string code, DateOnly on) => book.Awards.On(on).FirstOrDefault(row => row.Code == code);

    /// <summary>An award that the head of a body grants.</summary>
    /// <param name="code">Code of the award.</param>
    /// <param name="issuer">The body.</param>
    /// <param name="on">Date of the decision.</param>
    /// <param name="path">Path of the field that names the award, for messages.</param>
    /// <returns>The award, or the error <c>AWARD_UNKNOWN</c> or <c>AWARD_REFUSED</c>.</returns>
    public Result<Award> Grant(string code, Body issuer, DateOnly on, string path)
    {
        if (Find(code, on) is not { } rule)
        {
            return Unknown(code, on, path);
        }

        return rule.Grantors.Any(grantor => grantor.Covers(issuer)) ? new Award(rule, issuer) : Refused(rule, issuer, on, path);
    }

    /// <summary>
    /// An award that a body proposes to whoever decides: the head of its unit's People's Committee or of the province's, or the State. What its
    /// own head decides is not proposed.
    /// </summary>
    /// <param name="code">Code of the award.</param>
    /// <param name="proposer">The body.</param>
    /// <param name="on">Date of the document.</param>
    /// <param name="path">Path of the field that names the award, for messages.</param>
    /// <returns>The award, or the error <c>AWARD_UNKNOWN</c> or <c>AWARD_REFUSED</c>.</returns>
    public Result<Award> Propose(string code, Body proposer, DateOnly on, string path)
    {
        if (Find(code, on) is not { } rule)
        {
            return Unknown(code, on, path);
        }

        if (rule.Grantors.Any(grantor => grantor.Covers(proposer)))
        {
            return Own(rule, proposer, path);
        }

        return rule.Grantors.IsEmpty || Grantor(rule, proposer, on) is not null
            ? new Award(rule, Grantor(rule, proposer, on))
            : Refused(rule, proposer, on, path);
    }

    /// <summary>Why a kind of laureate cannot get an award; null when it can.</summary>
    public static Diagnostic? RefusalOf(AwardRule award, LaureateKind kind, string path) => award.Prize(kind) is not null
        ? null
        : Diagnostic.Error(
            "AWARD_LAUREATE",
            path,
            $"{Capital(award.ShortName)} mã “{award.Code}” không dành cho {Word(kind)} ({award.Clause}).",
            "Chỉ dành cho: " + string.Join(", ", award.Prizes.Select(prize => Word(prize.Kind))) + ".");

    /// <summary>The money that goes with an award.</summary>
    /// <param name="award">The award.</param>
    /// <param name="kind">Kind of laureate.</param>
    /// <param name="on">Date of the decision: its base salary counts.</param>
    /// <param name="path">Path of the field that names the award, for messages.</param>
    /// <param name="roundUp">Whether the amount is rounded up to ten thousand đồng; else to one đồng.</param>
    /// <returns>The money, or the error <c>AWARD_MONEY_UNKNOWN</c> when the law leaves the multiple open or no base salary is known.</returns>
    public Result<AwardMoney> Money(AwardRule award, LaureateKind kind, DateOnly on, string path, bool roundUp)
    {
        const long Step = 10_000;
        if (award.Prize(kind) is not { Multiplier: { } multiplier } prize || book.BaseSalaries.On(on) is not [var salary])
        {
            return Diagnostic.Error(
                "AWARD_MONEY_UNKNOWN",
                path,
                $"Chưa có quy định để tính tiền thưởng kèm theo {award.ShortName} mã “{award.Code}” cho {Word(kind)}.",
                "Hãy soạn văn bản này bằng mẫu chung và ghi mức tiền theo quy định của địa phương.");
        }

        var product = multiplier * salary.Amount;
        var amount = roundUp ? (long)Math.Ceiling(product / Step) * Step : (long)Math.Round(product, MidpointRounding.AwayFromZero);
        return new AwardMoney(amount, prize, salary);
    }

    private Body? Grantor(AwardRule rule, Body proposer, DateOnly on)
    {
        var committee = book.Bodies.Find(FrameRequest.Committee, proposer.Unit, on);
        var above = proposer.Unit?.Province is { } province ? book.Bodies.Find(FrameRequest.Committee, province, on) : null;
        return new[] { committee, above }.OfType<Body>().FirstOrDefault(body => rule.Grantors.Any(grantor => grantor.Covers(body)));
    }

    private Diagnostic Unknown(string code, DateOnly on, string path) => Diagnostic.Error(
        "AWARD_UNKNOWN", path, $"Không có danh hiệu thi đua, hình thức khen thưởng mã “{code}” vào ngày của văn bản.",
        "Các mã có thể dùng: " + string.Join(", ", book.Awards.On(on).Select(row => row.Code)) + ".");

    private static Diagnostic Own(AwardRule rule, Body proposer, string path) => Diagnostic.Error(
        "AWARD_REFUSED", path,
        $"{proposer.HeadInFull} có thẩm quyền quyết định {rule.ShortName} mã “{rule.Code}”, không phải đề nghị ({rule.Clause}).",
        "Hãy lập quyết định khen thưởng; tờ trình do cơ quan, đơn vị tham mưu lập (trường issuingBody).");

    private Diagnostic Refused(AwardRule rule, Body issuer, DateOnly on, string path) => Diagnostic.Error(
        "AWARD_REFUSED", path,
        $"{issuer.HeadInFull} không có thẩm quyền quyết định hoặc đề nghị {rule.ShortName} mã “{rule.Code}” ({rule.Clause}).",
        "Các mã thuộc thẩm quyền quyết định: " + string.Join(", ", GrantedBy(issuer, on) is { Length: > 0 } codes ? codes : ["không có"]) + ".");

    private string[] GrantedBy(Body issuer, DateOnly on) =>
        [.. book.Awards.On(on).Where(row => row.Grantors.Any(grantor => grantor.Covers(issuer))).Select(row => row.Code)];

    private static string Word(LaureateKind kind) => kind switch
    {
        LaureateKind.Collective => "tập thể",
        LaureateKind.Individual => "cá nhân",
        _ => "hộ gia đình",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
