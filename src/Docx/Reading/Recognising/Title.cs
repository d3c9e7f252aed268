using ThiDua.Documents.Kinds;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Kind and subject as read.</summary>
/// <param name="Kind">Kind of document.</param>
/// <param name="Subject">Subject, on one line; may be empty.</param>
internal sealed record Title(DocumentKind Kind, RichText Subject);
