using System.Collections.Immutable;
using ThiDua.Catalogue.Search;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Signing;

/// <summary>Understands lines of capacity and post that a caller wrote out, so that they are held to the same rules.</summary>
internal static class GivenLines
{
    /// <summary>
    /// The signer whose form reads like the lines given, tone marks, case, spaces and hyphens aside; null when no form does.
    /// </summary>
    public static SignerChoice? Recognise(FrameContext context, SignerChoice given)
    {
        var lines = given.Lines.Select(Key).ToImmutableArray();
        foreach (var form in context.Book.Forms.On(context.On).Where(form => form.Regimes.Holds(context.Issuer.Rule.Regime)))
        {
            foreach (var unit in Units(context, form))
            {
                if (Same(context, [.. SignatureLines.Fill(context, form, unit).Select(Key)], lines))
                {
                    return given with { Role = form.Signer, Power = form.Power, Unit = unit?.Code ?? "" };
                }
            }
        }

        return null;
    }

    /// <summary>The units whose heads a form may name: none, or each body of the unit with a head.</summary>
    private static IEnumerable<Body?> Units(FrameContext context, SigningForm form) => form.Signer.LeadsUnit()
        ? context.Book.Bodies.Of(context.Request.Unit, context.On).Where(body => body.Rule.Head.Length > 0)
        : Enumerable.Repeat<Body?>(null, 1);

    /// <summary>Whether lines are the same, with or without the unit's kind or its full name behind.</summary>
    private static bool Same(FrameContext context, ImmutableArray<string> read, ImmutableArray<string> given)
    {
        string[] ends = [" " + Key(context.Request.Unit.KindName), " " + Key(context.Request.Unit.FullName)];
        return read.Length == given.Length && read.Zip(given).All(pair => pair.First == pair.Second
            || ends.Any(end => pair.First + end == pair.Second || pair.First == pair.Second + end));
    }

    private static string Key(string line) => NameKey.Of(line);
}
