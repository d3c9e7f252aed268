using ThiDua.Rules.Bodies;

namespace ThiDua.Rules.Signing;

/// <summary>That a signer may sign, by whose power.</summary>
/// <param name="Permission">The rule that permits it.</param>
/// <param name="Power">Whose power.</param>
/// <param name="Unit">The signer's own unit; null for the issuing body itself.</param>
internal sealed record SigningGrant(SigningPermission Permission, Power Power, Body? Unit);
