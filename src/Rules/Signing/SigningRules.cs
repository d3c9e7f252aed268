using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Signing;

/// <summary>Who may sign (thẩm quyền ký), and by whose power.</summary>
internal static class SigningRules
{
    /// <summary>Permits or refuses one signer.</summary>
    /// <param name="context">The document.</param>
    /// <param name="choice">The signer.</param>
    /// <param name="path">Path of the signer in the data, for messages.</param>
    /// <returns>The permission with the power it grants, or the reason for the refusal.</returns>
    public static Result<SigningGrant> Permit(FrameContext context, SignerChoice choice, string path)
    {
        var unit = Unit(context, choice);
        if (UnitFault(context, choice, unit, path) is { } fault)
        {
            return fault;
        }

        var question = new SigningQuestion(
            context.Issuer, context.Level, context.Request.Kind.Code, context.Matter.Code, choice.Role, unit, choice.Power);
        var refusals = context.Book.Refusals.On(context.On).Where(row => row.Fits(question));
        if (refusals.FirstOrDefault(row => row.Forbids) is { } forbidden)
        {
            return Refuse(context, question, forbidden, path);
        }

        var permission = context.Book.Permissions.On(context.On).FirstOrDefault(row =>
            row.Covers(question) && (question.Power is null || row.Powers[0] == question.Power) && !Denied(context, row, question));
        return permission is null
            ? Refuse(context, question, refusals.First(), path)
            : new SigningGrant(permission, permission.Powers[0], unit);
    }

    /// <summary>The signer's own unit; null when he belongs to the issuing body itself.</summary>
    private static Body? Unit(FrameContext context, SignerChoice choice) =>
        choice.Unit.Length == 0 || (choice.Unit == context.Issuer.Code && !choice.Role.LeadsUnit())
            ? null
            : context.Book.Bodies.Find(choice.Unit, context.Request.Unit, context.On);

    private static Diagnostic? UnitFault(FrameContext context, SignerChoice choice, Body? unit, string path)
    {
        path += ".unit";
        if (choice.Unit.Length == 0)
        {
            return choice.Role.LeadsUnit()
                ? Diagnostic.Error(
                    "FIELD_REQUIRED", path, "Ký thừa lệnh hoặc thừa ủy quyền phải cho biết người ký thuộc đơn vị nào.",
                    $"Hãy ghi mã đơn vị của người ký: {Codes(context)}.")
                : null;
        }

        if (!choice.Role.LeadsUnit())
        {
            return choice.Unit == context.Issuer.Code
                ? null
                : Diagnostic.Error(
                    "SIGNER_UNIT_NOT_ALLOWED", path, $"Người ký thuộc {context.Issuer.Name}, không thuộc cơ quan, đơn vị mã “{choice.Unit}”.",
                    "Hãy bỏ trường này, hoặc chọn vai trò unit-head, unit-deputy hay delegate.");
        }

        return unit is { Rule.Head.Length: > 0 }
            ? null
            : Diagnostic.Error(
                "BODY_UNKNOWN", path, $"{context.Request.Unit.FullName} không có cơ quan, đơn vị mã “{choice.Unit}” có người ký thừa lệnh, thừa ủy quyền.",
                $"Các mã có thể dùng: {Codes(context)}.");
    }

    private static string Codes(FrameContext context) => string.Join(
        ", ", context.Book.Bodies.Of(context.Request.Unit, context.On).Where(body => body.Rule.Head.Length > 0).Select(body => body.Code));

    /// <summary>Whether the profile says that this unit does not sign by order.</summary>
    private static bool Denied(FrameContext context, SigningPermission row, SigningQuestion question) =>
        row.ByOrder && context.Request.Profile.ByOrder is { } granted && !granted.Contains(question.SignerUnit?.Code ?? "");

    private static Diagnostic Refuse(FrameContext context, SigningQuestion question, SigningRefusal refusal, string path)
    {
        var post = SignerPosts.Of(context, question.Signer, question.SignerUnit);
        return Diagnostic.Error("SIGNING_REFUSED", path, Fill(refusal.Message, context, post) + $" ({refusal.Clause})", Fill(refusal.Hint, context, post));
    }

    private static string Fill(string text, FrameContext context, string post) => context.Issuer.Fill(text
        .Replace("{signer}", post, StringComparison.Ordinal)
        .Replace("{document}", context.Request.Kind.Name.ToLowerInvariant(), StringComparison.Ordinal)
        .Replace("{matter}", context.Matter.Name, StringComparison.Ordinal)
        .Replace("{body}", context.Issuer.Name, StringComparison.Ordinal)
        .Replace("{head}", context.Issuer.Rule.Head, StringComparison.Ordinal)
        .Replace("{headInFull}", context.Issuer.HeadInFull, StringComparison.Ordinal)
        .Replace("{deputy}", context.Issuer.Rule.Deputy, StringComparison.Ordinal));
}
