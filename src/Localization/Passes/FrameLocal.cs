using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;

namespace ThiDua.Localization.Passes;

/// <summary>Sets the local frame by rule: head, recipients, signature.</summary>
internal static class FrameLocal
{
    private const string NoName = "\u2026";

    /// <summary>The document in its local frame, with a reason for each line.</summary>
    /// <param name="content">The local content.</param>
    /// <param name="context">Who issues it.</param>
    public static Result<FramedPlan> Run(OfficialDocument content, LocalizationContext context)
    {
        var request = context.Request.Frame with
        {
            Kind = content.Kind,
            Matter = context.Request.Frame.Matter == Rules.Matters.Matter.General && context.Facts.Campaign is not null ? "campaign" : context.Request.Frame.Matter,
            ReportTo = [.. context.Request.Frame.ReportTo, .. context.Facts.ReportTo],
            Tasked = [.. context.Request.Frame.Tasked, .. context.Tasked.Distinct()],
        };
        var rules = new FrameRules(context.Book.Rules);
        var derived = rules.Derive(request);
        var isNameless = !derived.Succeeded && derived.Diagnostics.All(fault => fault.Code == "FIELD_REQUIRED" && fault.Path.EndsWith(".name", StringComparison.Ordinal));
        if (isNameless)
        {
            context.Ask(
                new ChangeReason("NGUOI-KY", "Họ và tên người ký"), new TextPlace("signature.name", TextRole.Text, []), RevisedText.Empty, "",
                "Ai ký kế hoạch này? Hãy ghi vào mục signature của tệp trả lời, hoặc khai lãnh đạo trong hồ sơ cơ quan.", [new Choice("open", "Để trống cho đến khi biết")], isRequired: true);
            derived = rules.Derive(request with
            {
                Signers = request.Signers.IsEmpty ? [new SignerChoice { Name = NoName }] : [.. request.Signers.Select(one => one.Name.Length > 0 ? one : one with { Name = NoName })],
            });
        }

        if (!derived.Succeeded)
        {
            return Result<FramedPlan>.Failure(derived.Diagnostics);
        }

        var frame = derived.Value;
        var document = content with
        {
            Header = frame.Header,
            AuthorityLines = frame.AuthorityLines,
            Addressees = frame.Addressees,
            Recipients = frame.Recipients,
            Signatures = [.. frame.Signatures.Select(block => block.Name == NoName ? block with { Name = "", SignedByHand = true } : block)],
            IssuedBy = "",
        };
        return Result<FramedPlan>.Success(
            new FramedPlan(document, [.. frame.Derivations.Where(line => line.Text != NoName)]), derived.Diagnostics);
    }
}
