using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Profiles;

namespace ThiDua.Rules.Signing;

/// <summary>The signature blocks of a document.</summary>
internal static class SignatureRules
{
    /// <summary>The block of one signer who may sign.</summary>
    /// <param name="context">The document.</param>
    /// <param name="choice">The signer.</param>
    /// <param name="grant">What permits it.</param>
    /// <param name="index">Place among the signers, from 0.</param>
    /// <param name="path">Path of the signer in the data, for messages.</param>
    public static Result<Explained<SignatureBlock>> Write(
        FrameContext context, SignerChoice choice, SigningGrant grant, int index, string path)
    {
        var leader = Leader(context, choice, grant);
        var name = choice.Name.Length > 0 ? choice.Name : leader?.Name ?? "";
        if (name.Length == 0)
        {
            return MissingName(context, choice, grant, path);
        }

        var form = SignatureLines.Form(context, grant.Power, choice.Role)!;
        var lines = choice.Lines.IsEmpty ? SignatureLines.Fill(context, form, grant.Unit) : choice.Lines;
        var posts = OtherPosts(context, choice, leader, form);
        var place = string.Create(CultureInfo.InvariantCulture, $"signatures[{index}]");
        var assumed = grant.Permission.Assumes.Length > 0 && !Confirmed(context, grant);
        var derivations = lines.Select((line, i) => choice.Lines.IsEmpty
            ? FrameContext.By(
                form,
                string.Create(CultureInfo.InvariantCulture, $"{place}.lines[{i}]"),
                line,
                assumed ? Origin.Assumption : Origin.Rule,
                i == 0 && assumed ? grant.Permission.Assumes : "")
            : FrameContext.Given(string.Create(CultureInfo.InvariantCulture, $"{place}.lines[{i}]"), line))
            .Append(choice.Name.Length > 0
                ? FrameContext.Given(place + ".name", name)
                : FrameContext.By(grant.Permission, place + ".name", name, Origin.Profile));
        var block = new SignatureBlock(lines, posts, name);
        return Result<Explained<SignatureBlock>>.Success(
            new Explained<SignatureBlock>(block, [.. derivations]), Remarks(context, choice, grant, assumed, path));
    }

    private static ImmutableArray<string> OtherPosts(FrameContext context, SignerChoice choice, Leader? leader, SigningForm form)
    {
        if (!choice.OtherPosts.IsEmpty)
        {
            return choice.OtherPosts;
        }

        return leader is { OtherPosts.IsEmpty: false } ? leader.OtherPosts : SignatureLines.OtherPosts(context, form);
    }

    private static IEnumerable<Diagnostic> Remarks(
        FrameContext context, SignerChoice choice, SigningGrant grant, bool assumed, string path)
    {
        if (assumed)
        {
            yield return Diagnostic.Warning("SIGNING_ASSUMED", path, grant.Permission.Assumes + ".", "Hãy kiểm tra hoặc khai trong hồ sơ cơ quan.");
        }

        var known = Leaders(context, choice, grant).Select(l => l.Name).ToList();
        if (choice.Name.Length > 0 && known.Count > 0 && !known.Contains(choice.Name))
        {
            yield return Diagnostic.Warning(
                "SIGNER_NOT_IN_PROFILE",
                path + ".name",
                $"Hồ sơ cơ quan ghi {SignerPosts.Of(context, choice.Role, grant.Unit)} là {string.Join(", ", known)}, không phải {choice.Name}.",
                "Hãy kiểm tra họ tên hoặc cập nhật hồ sơ cơ quan.");
        }
    }

    private static Diagnostic MissingName(FrameContext context, SignerChoice choice, SigningGrant grant, string path)
    {
        var post = SignerPosts.Of(context, choice.Role, grant.Unit);
        var known = Leaders(context, choice, grant).Select(l => l.Name).ToList();
        return Diagnostic.Error(
            "FIELD_REQUIRED",
            path + ".name",
            known.Count > 1 ? $"Có nhiều {post} trong hồ sơ cơ quan; chưa rõ ai ký." : $"Thiếu họ và tên người ký ({post}).",
            known.Count > 1 ? $"Hãy ghi một trong các tên: {string.Join(", ", known)}." : "Hãy ghi họ và tên, hoặc khai lãnh đạo trong hồ sơ cơ quan.");
    }

    private static bool Confirmed(FrameContext context, SigningGrant grant) =>
        grant.Permission.ByOrder && context.Request.Profile.ByOrder is { } granted && granted.Contains(grant.Unit?.Code ?? "");

    /// <summary>The leader the profile means; null when it knows none, or more than one.</summary>
    private static Leader? Leader(FrameContext context, SignerChoice choice, SigningGrant grant)
    {
        var leaders = Leaders(context, choice, grant).Where(l => choice.Name.Length == 0 || l.Name == choice.Name).ToList();
        return leaders.Count == 1 ? leaders[0] : null;
    }

    private static IEnumerable<Leader> Leaders(FrameContext context, SignerChoice choice, SigningGrant grant)
    {
        LeaderPost? post = choice.Role switch
        {
            SignerRole.Head or SignerRole.UnitHead or SignerRole.Delegate => LeaderPost.Head,
            SignerRole.ActingHead => LeaderPost.ActingHead,
            SignerRole.Deputy or SignerRole.UnitDeputy => LeaderPost.Deputy,
            _ => null,
        };
        var body = (grant.Unit ?? context.Issuer).Code;
        return context.Request.Profile.Leaders.Where(l => l.Body == body && l.Post == post && l.HoldsOn(context.On));
    }
}
