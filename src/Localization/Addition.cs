namespace ThiDua.Localization;

/// <summary>What a locality adds to the superior's plan: a target, a task, a paragraph.</summary>
/// <param name="Under">Beginning of the title or text of the section it goes into, as it stands in either plan, or its path.</param>
/// <param name="Text">Its text, without marker: it takes that of its neighbours.</param>
/// <param name="Title">Its title; empty when it has none.</param>
public sealed record Addition(string Under, string Text, string Title = "");
