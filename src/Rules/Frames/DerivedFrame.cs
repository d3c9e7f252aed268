using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Signing;

namespace ThiDua.Rules.Frames;

/// <summary>What stands around the content of a document, by rule.</summary>
/// <param name="Header">Head of the document.</param>
/// <param name="AuthorityLines">Authority line (thẩm quyền ban hành) of a decision or resolution; empty for other kinds.</param>
/// <param name="Addressees">Addressees (Kính gửi); empty for none.</param>
/// <param name="Recipients">Recipients (Nơi nhận); null for a form without them.</param>
/// <param name="Signatures">Signature blocks; none for a form that has its own, else at least one.</param>
/// <param name="Issuer">The issuing body.</param>
/// <param name="Power">By whose power the document is issued.</param>
/// <param name="VillageTerm">What the communities below are called; empty for a province.</param>
/// <param name="Derivations">A reason for each line, in the order of the page.</param>
public sealed record DerivedFrame(
    DocumentHeader Header,
    ImmutableArray<string> AuthorityLines,
    ImmutableArray<string> Addressees,
    RecipientList? Recipients,
    ImmutableArray<SignatureBlock> Signatures,
    Body Issuer,
    Power Power,
    string VillageTerm,
    ImmutableArray<Derivation> Derivations)
{
    /// <summary>Whether the head of a body that works as a collective issues the document by his own power.</summary>
    public bool IsPersonal => Power == Power.Personal && Issuer.Rule.Collective.Length > 0;
}
