using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Bodies;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Frame;

/// <summary>Reads the award of a document and judges it: who may grant or propose it, who may get it.</summary>
internal static class AwardReader
{
    /// <summary>Field of a laureate that holds the kind.</summary>
    public const string KindField = "kind";

    private const string Laureates = "laureates";

    /// <summary>Reads the field that the template names, and the kinds of the laureates.</summary>
    /// <returns>The award, or the errors <c>AWARD_UNKNOWN</c>, <c>AWARD_REFUSED</c>, and <c>AWARD_LAUREATE</c> for each laureate who cannot get it.</returns>
    public static Result<AwardReading> Read(RuleBook book, MergeRequest request)
    {
        var frame = request.Package.Info.Frame;
        if (frame.Award.Length == 0
            || request.Data.GetValueOrDefault(frame.Award) is not string code
            || book.Bodies.Find(FrameReader.Issuer(request), request.Unit, request.Date.Latest) is not { } issuer)
        {
            return new AwardReading(null, "");
        }

        var (rules, on) = (new AwardRules(book), request.Date.Latest);
        var award = frame.Grants ? rules.Grant(code, issuer, on, frame.Award) : Proposed(rules, request, code, issuer);
        if (!award.Succeeded)
        {
            return Result<AwardReading>.Failure(award.Diagnostics);
        }

        var refused = Refusals(request.Data, award.Value, frame).ToList();
        return refused.Count > 0
            ? Result<AwardReading>.Failure(refused)
            : new AwardReading(award.Value, frame.Grants ? award.Value.Rule.Matter : "");
    }

    /// <summary>A kind of laureate by the code the schema allows.</summary>
    public static LaureateKind Kind(string code) => Enum.Parse<LaureateKind>(code, ignoreCase: true);

    /// <summary>The award a document asks for; who reports achievements asks it of a body that grants it or passes it on.</summary>
    private static Result<Award> Proposed(AwardRules rules, MergeRequest request, string code, Body issuer)
    {
        var (frame, on) = (request.Package.Info.Frame, request.Date.Latest);
        return frame.Laureate.Length > 0 && rules.Grant(code, issuer, on, frame.Award) is { Succeeded: true } own
            ? own
            : rules.Propose(code, issuer, on, frame.Award);
    }

    private static IEnumerable<Diagnostic> Refusals(DataObject data, Award award, TemplateFrame frame) =>
        (data.GetValueOrDefault(Laureates) as List<object?> ?? [])
            .Select((laureate, i) => AwardRules.RefusalOf(
                award.Rule, Kind((string)((DataObject)laureate!)[KindField]!), DataPath.Field(DataPath.Item(Laureates, i), KindField)))
            .Concat(frame.Laureate
                .Where(kind => data.GetValueOrDefault(kind.ToString().ToLowerInvariant()) is not null)
                .Select(kind => AwardRules.RefusalOf(award.Rule, kind, frame.Award)))
            .OfType<Diagnostic>();
}
