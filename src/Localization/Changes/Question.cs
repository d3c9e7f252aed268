using System.Collections.Immutable;

namespace ThiDua.Localization.Changes;

/// <summary>A place of the plan that needs a human decision.</summary>
/// <param name="Id">The same whenever the same words are asked about: by it the answer is found again.</param>
/// <param name="Rule">Id of the rule that asks.</param>
/// <param name="Path">Where in the superior's plan.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="Text">The question, in Vietnamese.</param>
/// <param name="Choices">What can be answered; beside them the clerk's own words.</param>
/// <param name="Taken">Id of the choice that the plan was made with; empty for the clerk's own words.</param>
public sealed record Question(string Id, string Rule, string Path, string Quote, string Text, ImmutableArray<Choice> Choices, string Taken)
{
    /// <summary>Whether the clerk answered it.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>Whether the plan cannot be signed before it is answered.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words asked about within the quote; empty for the whole of it.</summary>
    public string Words { get; init; } = "";

    /// <summary>The whole paragraph it is about, as the local plan has it, without marker; empty where it is about none.</summary>
    public string TextAfter { get; init; } = "";

    /// <summary>The text asked about as the superior has it: by it the text is found again where it was moved.</summary>
    internal string TextBefore { get; init; } = "";

    /// <summary>Where the words begin in the text they stand in.</summary>
    internal int Start { get; init; }

    /// <summary>Clause of the law or where the custom was seen.</summary>
    public string Clause { get; init; } = "";

    /// <summary>How sure the rule is, by the codes of the rules' tables.</summary>
    public string Certainty { get; init; } = "";
}
