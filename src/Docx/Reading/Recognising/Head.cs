using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>The head of a document as read.</summary>
/// <param name="Body">The issuing body.</param>
/// <param name="Number">Number and symbol; both may be empty.</param>
/// <param name="Place">The place name; may be empty.</param>
/// <param name="Date">The date, as far as it is known.</param>
/// <param name="Subject">The subject below the number, with its opening words; null when none stands there.</param>
internal sealed record Head(IssuingBody Body, DocumentNumber Number, string Place, IssueDate Date, RichText? Subject);
