using System.Collections.Immutable;

namespace ThiDua.Formats.Formatted;

/// <summary>What is said of a document as a whole.</summary>
/// <param name="Title">Title: kind and subject.</param>
/// <param name="Language">BCP 47 language tag.</param>
/// <param name="Registration">
/// Fields for the registration of outgoing documents (Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I), by short name.
/// </param>
public sealed record DocumentProperties(
    string Title, string Language, ImmutableArray<KeyValuePair<string, string>> Registration);
