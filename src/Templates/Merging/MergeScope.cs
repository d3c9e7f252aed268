using System.Globalization;
using HandlebarsDotNet;
using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Text;
using ThiDua.Rules;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Law;

namespace ThiDua.Templates.Merging;

/// <summary>What helpers know of one merge: the law of the day, the award, and why what they printed reads as it does.</summary>
/// <param name="book">The rules.</param>
/// <param name="request">What to merge.</param>
/// <param name="award">The award that the document grants or proposes; null when it has none.</param>
internal sealed class MergeScope(RuleBook book, MergeRequest request, Award? award)
{
    private readonly Dictionary<string, Derivation> _derivations = new(StringComparer.Ordinal);
    private readonly DateOnly _on = request.Date.Latest;

    /// <summary>A reason for each legal basis and each amount, in the order they were asked for.</summary>
    public IEnumerable<Derivation> Derivations => _derivations.Values;

    /// <summary>The legal basis of a code on the date of the document.</summary>
    /// <exception cref="HandlebarsException">There is no such code.</exception>
    /// <exception cref="RefusedException">No row holds on the date.</exception>
    public LegalBasis Law(string code, bool brief)
    {
        if (book.LegalBases.On(_on).FirstOrDefault(row => row.Code == code) is { } basis)
        {
            Explain(new Derivation($"law.{code}", brief ? basis.ShortCitation : basis.Citation, Origin.Rule, basis.Id, basis.Clause, basis.Certainty));
            return basis;
        }

        throw book.LegalBases.Rows.Any(row => row.Code == code)
            ? new RefusedException(Diagnostic.Error(
                "LAW_NOT_IN_FORCE",
                "issueDate",
                string.Create(CultureInfo.InvariantCulture, $"Không có căn cứ pháp lý mã “{code}” còn hiệu lực vào ngày {_on:dd/MM/yyyy}."),
                "Hãy kiểm tra ngày ban hành, hoặc báo người quản lý bổ sung căn cứ pháp lý."))
            : new HandlebarsException($"{{{{law}}}}: không có căn cứ pháp lý mã “{code}”");
    }

    /// <summary>The money in đồng that a laureate gets.</summary>
    /// <exception cref="RefusedException">The law leaves it open.</exception>
    public long Money(LaureateKind kind)
    {
        var given = award ?? throw new HandlebarsException("{{prize}}: mẫu không khai frame.award");
        var money = new AwardRules(book).Money(given.Rule, kind, _on, request.Package.Info.Frame.Award, RoundsUp);
        if (!money.Succeeded)
        {
            throw new RefusedException(money.Diagnostics[0]);
        }

        var (amount, prize, salary) = money.Value;
        Explain(new Derivation(
            $"prize.{kind.ToString().ToLowerInvariant()}", WrittenNumber.Write(amount), Origin.Rule, given.Rule.Id, $"{prize.Clause}; {salary.Clause}", money.Value.Certainty));
        return amount;
    }

    /// <summary>What a template asks its scope by <c>@root</c>.</summary>
    public static MergeScope Of(in HelperOptions options) => ((MergeModel)options.Data["root"]!).Scope;

    private bool RoundsUp => (request.Profile.Styles.GetValueOrDefault(AwardRules.RoundingStyle)
        ?? book.Styles.On(_on).First(row => row.Code == AwardRules.RoundingStyle).Default) == AwardRules.RoundedUp;

    private void Explain(Derivation derivation) => _derivations.TryAdd(derivation.Path, derivation);
}
