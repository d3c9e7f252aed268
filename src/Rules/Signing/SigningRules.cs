using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Signing;

/// <summary>Who may sign, in what capacity (thẩm quyền ký), and how the signature block reads.</summary>
internal static class SigningRules
{
    /// <summary>Permits or refuses one signer.</summary>
    /// <param name="context">The document.</param>
    /// <param name="choice">The signer.</param>
    /// <param name="path">Path of the signer in the data, for messages.</param>
    /// <returns>The permission with the power it grants, or the reason for the refusal.</returns>
    public static Result<SigningGrant> Permit(FrameContext context, SignerChoice choice, string path)
    {
        var unit = choice.Unit.Length == 0 ? null : context.Book.Bodies.Find(choice.Unit, context.Request.Unit, context.On);
        if (choice.Unit.Length > 0 && unit is null)
        {
            return Diagnostic.Error(
                "BODY_UNKNOWN",
                path + ".unit",
                $"{context.Request.Unit.FullName} không có cơ quan, đơn vị mã “{choice.Unit}”.",
                "Hãy chọn một mã trong danh sách cơ quan của đơn vị.");
        }

        if (unit is null && choice.Role is SignerRole.UnitHead or SignerRole.UnitDeputy or SignerRole.Delegate or SignerRole.DelegateDeputy)
        {
            return Diagnostic.Error(
                "FIELD_REQUIRED", path + ".unit", "Ký thừa lệnh hoặc thừa ủy quyền phải cho biết người ký thuộc đơn vị nào.",
                "Hãy ghi mã đơn vị của người ký, ví dụ committee-office.");
        }

        var question = new SigningQuestion(
            context.Issuer, context.Level, context.Request.Kind.Code, context.Matter.Code, choice.Role, unit, choice.Power);
        var permission = Permission(context, question);
        return permission is null ? Refuse(context, question, path) : new SigningGrant(permission, permission.Powers[0], unit);
    }

    /// <summary>The first permission that covers the signer; rows marked as the only ones shut out the others.</summary>
    private static SigningPermission? Permission(FrameContext context, SigningQuestion question)
    {
        var rows = context.Book.Permissions.On(context.On).Where(row => row.Covers(question)).ToImmutableArray();
        var only = rows.Where(row => row.Only).ToImmutableArray();
        return (only.IsEmpty ? rows : only).FirstOrDefault(row =>
            row.CoversSigner(question) && (question.Power is null || row.Powers[0] == question.Power) && !Denied(context, row, question));
    }

    /// <summary>Whether the profile says that this unit does not sign by order.</summary>
    private static bool Denied(FrameContext context, SigningPermission row, SigningQuestion question) =>
        row.ByOrder && context.Request.Profile.ByOrder is { } granted && !granted.Contains(question.SignerUnit?.Code ?? "");

    private static Diagnostic Refuse(FrameContext context, SigningQuestion question, string path)
    {
        var refusal = context.Book.Refusals.On(context.On)
            .First(row => row.CoversSigner(question) && (row.Powers.IsEmpty || (question.Power is { } power && row.Powers.Contains(power))));
        var post = SignerPosts.Of(context, question.Signer, question.SignerUnit);
        return Diagnostic.Error("SIGNING_REFUSED", path, Fill(refusal.Message, context, post) + $" ({refusal.Clause})", Fill(refusal.Hint, context, post));
    }

    private static string Fill(string text, FrameContext context, string post) => context.Issuer.Fill(text
        .Replace("{signer}", post, StringComparison.Ordinal)
        .Replace("{document}", context.Request.Kind.Name.ToLowerInvariant(), StringComparison.Ordinal)
        .Replace("{matter}", context.Matter.Name, StringComparison.Ordinal)
        .Replace("{body}", context.Issuer.Name, StringComparison.Ordinal)
        .Replace("{head}", context.Issuer.Rule.Head, StringComparison.Ordinal));
}
