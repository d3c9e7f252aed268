using ThiDua.Documents.Parts;

namespace ThiDua.Templates.Frame;

/// <summary>What stands around the content of a document.</summary>
/// <param name="Header">Head of the document.</param>
/// <param name="Recipients">Recipients.</param>
/// <param name="Signature">Signature block.</param>
public sealed record DocumentFrame(DocumentHeader Header, RecipientList Recipients, SignatureBlock Signature);
