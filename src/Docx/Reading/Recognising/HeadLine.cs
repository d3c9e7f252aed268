using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>A line of the head of a document.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Part">What it is.</param>
internal sealed record HeadLine(RichText Text, HeadPart Part);
