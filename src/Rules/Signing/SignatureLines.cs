using System.Collections.Immutable;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Styles;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Signing;

/// <summary>Fills the posts of a case into the lines of a form.</summary>
internal static class SignatureLines
{
    private const string Yes = "yes";

    /// <summary>The form for a power and signer of a body; null when there is none.</summary>
    public static SigningForm? Form(FrameContext context, Power power, SignerRole role) => context.Book.Forms.On(context.On)
        .FirstOrDefault(form => form.Power == power && form.Signer == role && form.Regimes.Holds(context.Issuer.Rule.Regime));

    /// <summary>Lines of capacity and post.</summary>
    public static ImmutableArray<string> Fill(FrameContext context, SigningForm form, Body? unit) =>
        [.. form.Lines.Select(line => Fill(context, line, unit))];

    /// <summary>Posts above the name; empty when the body has no superior.</summary>
    public static ImmutableArray<string> OtherPosts(FrameContext context, SigningForm form)
    {
        var host = context.Book.Bodies.SuperiorOf(context.Issuer, context.On);
        return host is null
            ? []
            : [.. form.OtherPosts.Select(post => post
                .Replace("{HOSTHEAD}", $"{host.Rule.Head.ToUpperInvariant()} {host.SuperiorLine}", StringComparison.Ordinal)
                .Replace("{HOSTDEPUTY}", $"{host.Rule.Deputy.ToUpperInvariant()} {host.SuperiorLine}", StringComparison.Ordinal))];
    }

    private static string Fill(FrameContext context, string line, Body? unit)
    {
        var body = context.Issuer.Rule;
        var filled = line
            .Replace("{BODY}", body.Collective, StringComparison.Ordinal)
            .Replace("{LEVEL}", context.Style(StyleCodes.CollectiveWithLevel) == Yes ? " {KIND}" : "", StringComparison.Ordinal)
            .Replace("{MEETINGCHAIR}", context.Style(StyleCodes.MeetingChair), StringComparison.Ordinal)
            .Replace("{HEAD}", body.Head.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{DEPUTY}", body.Deputy.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{UNITHEAD}", unit?.HeadInFull.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{UNITDEPUTY}", unit?.Rule.Deputy.ToUpperInvariant(), StringComparison.Ordinal);
        return context.Issuer.Fill(filled);
    }
}
