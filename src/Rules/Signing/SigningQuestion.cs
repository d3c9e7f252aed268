using ThiDua.Rules.Bodies;

namespace ThiDua.Rules.Signing;

/// <summary>Who is to sign what.</summary>
/// <param name="Body">The issuing body.</param>
/// <param name="Level">Level of its unit.</param>
/// <param name="Kind">Code of the kind of document.</param>
/// <param name="Matter">Code of the matter.</param>
/// <param name="Signer">Who signs.</param>
/// <param name="SignerUnit">The signer's own unit, when it is another than the issuing body.</param>
/// <param name="Power">Whose power, when the caller says; null for the usual one.</param>
internal sealed record SigningQuestion(
    Body Body, string Level, string Kind, string Matter, SignerRole Signer, Body? SignerUnit, Power? Power);
