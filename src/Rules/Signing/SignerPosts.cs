using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Signing;

/// <summary>The posts that signature blocks and messages speak of.</summary>
internal static class SignerPosts
{
    /// <summary>Post of the signer for messages, with the body where it is another than the issuer: "Trưởng phòng Kinh tế".</summary>
    public static string Of(FrameContext context, SignerRole role, Body? unit) => role switch
    {
        SignerRole.Head or SignerRole.ActingHead => context.Issuer.Rule.Head,
        SignerRole.Deputy => context.Issuer.Rule.Deputy,
        SignerRole.UnitHead or SignerRole.Delegate => unit!.HeadInFull,
        SignerRole.UnitDeputy or SignerRole.DelegateDeputy => DeputyInFull(unit!),
        _ => SentenceCase(SignatureLines.Fill(context, context.Book.Forms.On(context.On).First(form => form.Signer == role), unit)[^1]),
    };

    /// <summary>"Phó Trưởng phòng Kinh tế" from "Trưởng phòng Kinh tế".</summary>
    private static string DeputyInFull(Body unit) =>
        unit.HeadInFull.Replace(unit.Rule.Head, unit.Rule.Deputy, StringComparison.Ordinal);

    private static string SentenceCase(string capitals) => capitals[..1] + capitals[1..].ToLowerInvariant();
}
