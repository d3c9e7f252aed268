using System.Collections.Immutable;

namespace ThiDua.Rules.Profiles;

/// <summary>How a unit writes the recipients of some kinds of documents.</summary>
public sealed record RecipientStyle
{
    /// <summary>Codes of the kinds of documents it is for; empty for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Code of the topic it is for; empty for all.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Lines in their order; groups that the rules find and no line covers stay where the rules put them.</summary>
    public ImmutableArray<RecipientLine> Lines { get; init; } = [];

    /// <summary>Codes of groups that the unit leaves out.</summary>
    public ImmutableArray<string> Without { get; init; } = [];
}
