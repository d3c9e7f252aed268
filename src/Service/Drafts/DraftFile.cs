namespace ThiDua.Service.Drafts;

/// <summary>A file that a draft works on.</summary>
/// <param name="Number">Its number within the draft, from 1; a file in place of another has the next.</param>
/// <param name="Name">What the clerk's machine called it: shown, never used as a path.</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record DraftFile(int Number, string Name, long Size);
