namespace ThiDua.Templates.Authoring;

/// <summary>A paragraph of a template written in Word, for messages.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsFrame">Whether it belongs to head or foot, which the rules make.</param>
public sealed record TemplateParagraph(string Text, bool IsFrame);
