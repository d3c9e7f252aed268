using System.Collections.Immutable;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Signing;

/// <summary>Understands lines of capacity and post that a caller wrote out, so that they are held to the same rules.</summary>
internal static class GivenLines
{
    /// <summary>The signer whose form reads like the lines given; null when no form does.</summary>
    public static SignerChoice? Recognise(FrameContext context, SignerChoice given)
    {
        var lines = given.Lines.Select(Plain).ToImmutableArray();
        foreach (var form in context.Book.Forms.On(context.On).Where(f => Tables.Codes.Holds(f.Regimes, context.Issuer.Rule.Regime)))
        {
            foreach (var unit in Units(context, form))
            {
                var read = SignatureLines.Fill(context, form, unit).Select(Plain).ToImmutableArray();
                if (Same(context, read, lines))
                {
                    return given with { Role = form.Signer, Power = form.Power, Unit = unit?.Code ?? "" };
                }
            }
        }

        return null;
    }

    /// <summary>The units whose heads a form may name: none, or each body of the unit with a head.</summary>
    private static IEnumerable<Body?> Units(FrameContext context, SigningForm form) => form.Lines.Any(l => l.Contains("{UNIT", StringComparison.Ordinal))
        ? context.Book.Bodies.Of(context.Request.Unit, context.On).Where(body => body.Rule.Head.Length > 0)
        : Enumerable.Repeat<Body?>(null, 1);

    /// <summary>Whether lines are the same, the kind of the unit behind the body's name or not.</summary>
    private static bool Same(FrameContext context, ImmutableArray<string> read, ImmutableArray<string> given)
    {
        var level = " " + context.Request.Unit.KindName.ToUpperInvariant();
        return read.Length == given.Length && read.Zip(given).All(pair => pair.First == pair.Second
            || pair.First + level == pair.Second || pair.First == pair.Second + level);
    }

    private static string Plain(string line) => line.Replace('\u00A0', ' ').Trim();
}
