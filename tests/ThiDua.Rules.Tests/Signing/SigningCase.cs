using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Kinds;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Signing;

/// <summary>A document that someone is to sign.</summary>
/// <param name="Unit">The issuing unit.</param>
/// <param name="Issuer">Code of the issuing body.</param>
/// <param name="Kind">Kind of document.</param>
/// <param name="Matter">Code of the matter.</param>
/// <param name="Role">Who signs.</param>
/// <param name="SignerUnit">Code of the signer's own unit; empty when he belongs to the issuing body.</param>
/// <param name="Power">Whose power; null when the caller does not say.</param>
internal sealed record SigningCase(
    AdministrativeUnit Unit, string Issuer, DocumentKind Kind, string Matter, SignerRole Role, string SignerUnit, Power? Power)
{
    private static readonly ImmutableArray<string> Matters =
    [
        "general", "campaign", "campaign-launch", "award-merit", "award-commendation", "award-title", "award-state", "award-proposal",
    ];

    private static readonly ImmutableArray<Power?> Powers = [null, .. Enum.GetValues<Power>()];

    /// <summary>All cases of a unit.</summary>
    public static IEnumerable<SigningCase> Of(AdministrativeUnit unit) =>
        from issuer in Issuers(unit)
        from kind in FrameCases.Kinds
        from matter in Matters
        from signer in Signers(unit)
        from power in Powers
        select new SigningCase(unit, issuer, kind, matter, signer.Role, signer.Unit, power);

    /// <summary>The request; the parts that do not concern the signature are given, so that nothing else can fail.</summary>
    public FrameRequest Request() => new()
    {
        Unit = Unit,
        Date = FrameCases.Date(FrameCases.Day),
        Kind = Kind,
        Issuer = Issuer,
        Matter = Matter,
        Signers = [new SignerChoice { Role = Role, Unit = SignerUnit, Power = Power, Name = "Nguyễn Văn An" }],
        Addressees = Kind.Code is "dispatch" or "submission" ? ["Sở Nội vụ"] : [],
        Edits = new RecipientEdits { Entries = ["Sở Nội vụ"] },
    };

    /// <summary>The signer as the table writes him.</summary>
    public string Signer => SignerUnit.Length == 0 ? Codes.Of(Role) : $"{Codes.Of(Role)}:{SignerUnit}";

    /// <inheritdoc />
    public override string ToString() =>
        $"{Issuer} | {Unit.LevelCode} | {Kind.Code} | {Matter} | {Signer} | {(Power is { } power ? Codes.Of(power) : "-")}";

    private static ImmutableArray<string> Issuers(AdministrativeUnit unit) =>
    [
        "people-committee", "people-council", "emulation-council", "steering-committee", "committee-office",
        .. unit.Level == UnitLevel.Province ? ["home-affairs", "education"] : new[] { "culture-society", "economy" },
    ];

    private static IEnumerable<(SignerRole Role, string Unit)> Signers(AdministrativeUnit unit)
    {
        string[] units = unit.Level == UnitLevel.Province
            ? ["committee-office", "council-office", "home-affairs"]
            : ["committee-office", "culture-society", "economy"];
        return Enum.GetValues<SignerRole>().SelectMany(role =>
            role is SignerRole.UnitHead or SignerRole.UnitDeputy or SignerRole.Delegate or SignerRole.DelegateDeputy
                ? units.Select(own => (role, own))
                : [(role, "")]);
    }
}
