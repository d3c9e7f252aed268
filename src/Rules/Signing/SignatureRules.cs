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
        var place = string.Create(CultureInfo.InvariantCulture, $"signatures[{index}]");
        var assumed = grant.Permission.Assumes.Length > 0 && !Confirmed(context, grant);
        var lines = Lines(context, choice, grant, form, assumed, place);
        var posts = OtherPosts(context, choice, leader, form, place);
        var why = choice.Name.Length > 0
            ? FrameContext.Given(place + ".name", name)
            : FrameContext.By(grant.Permission, place + ".name", name, Origin.Profile);
        return Result<Explained<SignatureBlock>>.Success(
            new Explained<SignatureBlock>(
                new SignatureBlock(lines.Value, posts.Value, name), [.. lines.Derivations, .. posts.Derivations, why]),
            Remarks(context, choice, grant, assumed, path));
    }

    private static Explained<ImmutableArray<string>> Lines(
        FrameContext context, SignerChoice choice, SigningGrant grant, SigningForm form, bool assumed, string place)
    {
        if (!choice.Lines.IsEmpty)
        {
            return Given(choice.Lines, place + ".lines");
        }

        var lines = SignatureLines.Fill(context, form, grant.Unit);
        return new Explained<ImmutableArray<string>>(lines, [.. lines.Select((line, i) => FrameContext.By(
            form,
            string.Create(CultureInfo.InvariantCulture, $"{place}.lines[{i}]"),
            line,
            assumed ? Origin.Assumption : Origin.Rule,
            i == 0 && assumed ? grant.Permission.Assumes + "." : ""))]);
    }

    private static Explained<ImmutableArray<string>> OtherPosts(
        FrameContext context, SignerChoice choice, Leader? leader, SigningForm form, string place)
    {
        place += ".otherPosts";
        if (!choice.OtherPosts.IsEmpty)
        {
            return Given(choice.OtherPosts, place);
        }

        var own = leader is { OtherPosts.IsEmpty: false };
        var posts = own ? leader!.OtherPosts : SignatureLines.OtherPosts(context, form);
        return new Explained<ImmutableArray<string>>(posts, [.. posts.Select((post, i) => FrameContext.By(
            form,
            string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"),
            post,
            own ? Origin.Profile : Origin.Assumption,
            own ? "" : "Giả định người ký giữ chức vụ này; nếu khác, hãy ghi chức vụ khác của người ký."))]);
    }

    private static Explained<ImmutableArray<string>> Given(ImmutableArray<string> lines, string place) =>
        new(lines, [.. lines.Select((line, i) => FrameContext.Given(string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"), line))]);

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
