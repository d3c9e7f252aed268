namespace ThiDua.Rules.Signing;

/// <summary>What roles of signers have in common.</summary>
internal static class SignerRoles
{
    /// <summary>Whether the signer leads a unit or body inside the issuing one, and signs by order or by authorisation.</summary>
    public static bool LeadsUnit(this SignerRole role) =>
        role is SignerRole.UnitHead or SignerRole.UnitDeputy or SignerRole.Delegate or SignerRole.DelegateDeputy;
}
