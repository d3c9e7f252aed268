namespace ThiDua.Formats.Styles;

/// <summary>How a role looks.</summary>
/// <param name="Role">The role.</param>
/// <param name="Name">Its Vietnamese name, shown as style name in a word processor.</param>
/// <param name="Paragraph">Layout of its paragraphs.</param>
/// <param name="Character">Look of its characters.</param>
public sealed record RoleStyle(Role Role, string Name, ParagraphFormat Paragraph, CharacterFormat Character);
