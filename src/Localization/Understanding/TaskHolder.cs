namespace ThiDua.Localization.Understanding;

/// <summary>A body of the superior's level that gets a task.</summary>
/// <param name="Path">Where.</param>
/// <param name="Name">Its name as the plan has it.</param>
public sealed record TaskHolder(string Path, string Name);
