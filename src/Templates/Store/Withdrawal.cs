namespace ThiDua.Templates.Store;

/// <summary>That a version of a template was taken out of use (thu hồi).</summary>
/// <param name="At">When; null when the note of it cannot be read.</param>
/// <param name="Reason">Why, in the words of who did it.</param>
public sealed record Withdrawal(DateTimeOffset? At, string Reason);
