namespace ThiDua.Localization.Tables;

/// <summary>An answer to the question of a row.</summary>
public sealed record PhraseChoice
{
    /// <summary><c>keep</c> leaves the words, <c>drop</c> leaves out the whole paragraph, any other puts <see cref="Put"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What it does, in Vietnamese.</summary>
    public required string Label { get; init; }

    /// <summary>What stands in place of the words, as in <see cref="PhraseRule.Put"/>.</summary>
    public string Put { get; init; } = "";
}
