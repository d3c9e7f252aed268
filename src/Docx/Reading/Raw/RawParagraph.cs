using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>A paragraph of a Word file.</summary>
/// <param name="Text">Its text; of an automatic number the label stands first.</param>
/// <param name="Style">Id of its style; empty for none.</param>
/// <param name="Alignment">How it is aligned, styles resolved.</param>
internal sealed record RawParagraph(RichText Text, string Style, Alignment Alignment) : RawBlock
{
    /// <summary>How many empty paragraphs stand before it.</summary>
    public int Gap { get; init; }

    /// <summary>Whether it stands in a text box.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>The role when it was written by this project, which names styles by roles.</summary>
    public Role? Role => Enum.TryParse<Role>(Style, out var role) && Enum.IsDefined(role) ? role : null;
}
