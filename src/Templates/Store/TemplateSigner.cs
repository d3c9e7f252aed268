using ThiDua.Rules.Signing;

namespace ThiDua.Templates.Store;

/// <summary>Who signs a template's documents when the data does not say it.</summary>
/// <param name="Role">In what role.</param>
/// <param name="Name">Path of the data that names the signer.</param>
public sealed record TemplateSigner(SignerRole Role, string Name);
