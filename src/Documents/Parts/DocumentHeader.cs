namespace ThiDua.Documents.Parts;

/// <summary>What stands above the title of a document.</summary>
/// <param name="Body">The issuing body.</param>
/// <param name="Number">Number and symbol.</param>
/// <param name="Place">The place name (địa danh), such as "Bình Lư"; empty where a foreign draft leaves it open.</param>
/// <param name="Date">The date of issue.</param>
public sealed record DocumentHeader(IssuingBody Body, DocumentNumber Number, string Place, IssueDate Date);
