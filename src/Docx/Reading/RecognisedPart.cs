namespace ThiDua.Docx.Reading;

/// <summary>A part of a document that was recognised.</summary>
/// <param name="Name">What it is, in Vietnamese: "Số, ký hiệu".</param>
/// <param name="Text">Its text, shortened.</param>
/// <param name="Certainty">How surely.</param>
/// <param name="Reason">By what, in Vietnamese.</param>
public sealed record RecognisedPart(string Name, string Text, ReadingCertainty Certainty, string Reason);
