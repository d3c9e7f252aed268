using System.Collections.Immutable;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Matters;
using ThiDua.Rules.Profiles;
using ThiDua.Rules.Signing;

namespace ThiDua.Rules.Frames;

/// <summary>What all parts of a frame look at: the request with its codes looked up.</summary>
/// <param name="Book">The rules.</param>
/// <param name="Request">The request.</param>
/// <param name="Issuer">The issuing body.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Drafting">The drafting unit; null when none keeps copies of its own.</param>
/// <param name="Keeping">The rule on the copies that are kept.</param>
internal sealed record FrameContext(
    RuleBook Book, FrameRequest Request, Body Issuer, Matter Matter, Body? Drafting, Recipients.ArchiveRule Keeping)
{
    /// <summary>The day rules are looked up by.</summary>
    public DateOnly On => Request.On;

    /// <summary>Level of the issuing unit.</summary>
    public string Level => Request.Unit.LevelCode;

    /// <summary>Whose power the document is issued by, once the signature is settled.</summary>
    public Power Power { get; init; }

    /// <summary>Value of a setting of style: of the request, else of the profile, else the default.</summary>
    public string Style(string code) =>
        Request.Styles.GetValueOrDefault(code) ?? Request.Profile.Styles.GetValueOrDefault(code) ?? Book.Style(code, On).Default;

    /// <summary>How the profile calls a body of the unit; null when it says nothing of it.</summary>
    public ProfileBody? Called(Body body) => body.Unit == Request.Unit ? Request.Profile.Bodies.FirstOrDefault(b => b.Code == body.Code) : null;

    /// <summary>Abbreviation of a body in the archive line.</summary>
    public string Archive(Body body) => Called(body) is { Archive.Length: > 0 } called ? called.Archive : body.Rule.Archive;

    /// <summary>Abbreviation of a body in symbols.</summary>
    public string Symbol(Body body) => Called(body) is { Symbol.Length: > 0 } called ? called.Symbol : body.Rule.Symbol;

    /// <summary>A body's short name.</summary>
    public string ShortName(Body body) => Called(body) is { ShortName.Length: > 0 } called ? body.Fill(called.ShortName) : body.ShortName;

    /// <summary>A line by a rule.</summary>
    public static Derivation By(Tables.RuleRow rule, string path, string text, Origin origin = Origin.Rule, string note = "", string group = "") =>
        new(path, text, origin, rule.Id, rule.Clause, rule.Certainty, note, group);

    /// <summary>A line in the caller's own words.</summary>
    public static Derivation Given(string path, string text, string note = "") => new(path, text, Origin.Request, "", "", "", note);
}
