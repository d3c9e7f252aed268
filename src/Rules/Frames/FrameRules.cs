using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Header;
using ThiDua.Rules.Matters;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Signing;

namespace ThiDua.Rules.Frames;

/// <summary>Derives what stands around the content of a document from who issues what, about what, on which date.</summary>
/// <param name="book">The rules.</param>
public sealed class FrameRules(RuleBook book)
{
    /// <summary>Derives the frame.</summary>
    /// <returns>The frame with an explanation of each line and remarks on what was assumed; or errors, all at once.</returns>
    public Result<DerivedFrame> Derive(FrameRequest request)
    {
        var found = Context(request);
        if (!found.Succeeded)
        {
            return Result<DerivedFrame>.Failure(found.Diagnostics);
        }

        var context = found.Value;
        if (!request.Kind.Form.Framed)
        {
            return HeadAlone(context);
        }

        var signatures = SignaturePass.Sign(context);
        var addressees = AddresseeRules.List(context);
        var recipients = RecipientRules.List(context, addressees.Value is not { Value.IsEmpty: true });
        ImmutableArray<Diagnostic> diagnostics = [.. signatures.Diagnostics, .. addressees.Diagnostics, .. recipients.Diagnostics];
        if (!signatures.Succeeded || !addressees.Succeeded || !recipients.Succeeded)
        {
            return Result<DerivedFrame>.Failure(diagnostics);
        }

        context = context with { Power = signatures.Value.Power };
        var head = HeaderRules.Head(context);
        var authority = HeaderRules.AuthorityLines(context);
        return Result<DerivedFrame>.Success(
            new DerivedFrame(
                head.Value,
                authority.Value,
                addressees.Value.Value,
                recipients.Value.Value,
                [.. signatures.Value.Blocks.Select(block => block.Value)],
                context.Issuer,
                context.Power,
                RecipientWords.VillageTerm(context).Term,
                [
                    .. head.Derivations, .. authority.Derivations, .. addressees.Value.Derivations, .. recipients.Value.Derivations,
                    .. signatures.Value.Blocks.SelectMany(block => block.Derivations),
                ]),
            diagnostics);
    }

    /// <summary>The frame of a form that has its own signatures and no recipients: the head.</summary>
    private static DerivedFrame HeadAlone(FrameContext context)
    {
        var head = HeaderRules.Head(context);
        return new DerivedFrame(
            head.Value, [], [], null, [], context.Issuer, context.Power, RecipientWords.VillageTerm(context).Term, head.Derivations);
    }

    /// <summary>Why the head of the issuing body may not issue such a document; null when he may, or when nothing is known against it.</summary>
    public Diagnostic? Refusal(FrameRequest request) =>
        Derive(request).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == "SIGNING_REFUSED");

    private Result<FrameContext> Context(FrameRequest request)
    {
        var faults = new List<Diagnostic>();
        var issuer = book.Bodies.Find(request.Issuer, request.Unit, request.On);
        if (issuer is null || issuer.Rule.Symbol.Length == 0)
        {
            faults.Add(Diagnostic.Error(
                "BODY_UNKNOWN",
                "issuer",
                $"{request.Unit.FullName} không có cơ quan ban hành văn bản mã “{request.Issuer}”.",
                "Các mã có thể dùng: " + string.Join(", ", Issuers(request).Select(body => body.Code)) + "."));
        }

        var matter = book.Matters.On(request.On).FirstOrDefault(row => row.Code == request.Matter);
        if (matter is null)
        {
            faults.Add(Diagnostic.Error(
                "MATTER_UNKNOWN", "matter", $"Không có nội dung, vụ việc mã “{request.Matter}”.",
                "Các mã có thể dùng: " + string.Join(", ", book.Matters.On(request.On).Select(row => row.Code)) + "."));
        }

        faults.AddRange(request.Profile.Styles.SelectMany(style => StyleFaults("profile.styles.", style.Key, style.Value, request.On)));
        faults.AddRange(request.Styles.SelectMany(style => StyleFaults("styles.", style.Key, style.Value, request.On)));

        return faults.Count > 0 ? Result<FrameContext>.Failure(faults) : Drafting(request, issuer!, matter!);
    }

    private Result<FrameContext> Drafting(FrameRequest request, Body issuer, Matter matter)
    {
        var rule = book.Archives.On(request.On).First(row => row.Covers(request, matter.Topic));
        var given = request.DraftingUnit.Length > 0;
        var code = given ? request.DraftingUnit : rule.Unit;
        var unit = code.Length == 0 ? null : book.Bodies.Find(code, request.Unit, request.On);
        var context = new FrameContext(book, request, issuer, matter, unit, rule);
        return !given || (unit is not null && context.Archive(unit).Length > 0)
            ? context
            : Diagnostic.Error(
                "BODY_UNKNOWN", "drafting.unit", $"{request.Unit.FullName} không có đơn vị soạn thảo mã “{request.DraftingUnit}”.",
                "Các mã có thể dùng: " + string.Join(", ", book.Bodies.Of(request.Unit, request.On).Where(b => b.Rule.Archive.Length > 0).Select(b => b.Code)) + ".");
    }

    private IEnumerable<Body> Issuers(FrameRequest request) =>
        book.Bodies.Of(request.Unit, request.On).Where(body => body.Rule.Symbol.Length > 0);

    private IEnumerable<Diagnostic> StyleFaults(string path, string code, string value, DateOnly on)
    {
        var setting = book.Styles.On(on).FirstOrDefault(row => row.Code == code);
        if (setting is null)
        {
            yield return Diagnostic.Error(
                "STYLE_UNKNOWN", path + code, $"Không có thể thức tùy chọn mã “{code}”.",
                "Các mã có thể dùng: " + string.Join(", ", book.Styles.On(on).Select(row => row.Code)) + ".");
        }
        else if (!setting.Choices.IsEmpty && !setting.Choices.Contains(value))
        {
            yield return Diagnostic.Error(
                "STYLE_VALUE_UNKNOWN", path + code, $"“{setting.Name}” không có lựa chọn “{value}”.",
                "Các lựa chọn: " + string.Join(", ", setting.Choices.Select(c => c.Length == 0 ? "(trống)" : c)) + ".");
        }
    }
}
