using System.Collections.Immutable;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatted;

/// <summary>A paragraph.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Format">Its layout, fully resolved; where it differs from the role's style it wins.</param>
/// <param name="Runs">Its text.</param>
public sealed record FormattedParagraph(Role Role, ParagraphFormat Format, ImmutableArray<FormattedRun> Runs) : FormattedBlock
{
    /// <summary>How many characters at its beginning are its marker ("2.1. ", "a) ", "- ") and no words of the author; 0 without one.</summary>
    public int MarkerLength { get; init; }

    /// <summary>Its text without any look.</summary>
    public string Text => Runs.Length == 1 ? Runs[0].Text : string.Concat(Runs.Select(r => r.Text));
}
