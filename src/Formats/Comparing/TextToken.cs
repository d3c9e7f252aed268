namespace ThiDua.Formats.Comparing;

/// <summary>A word, white space or another character of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="IsWord">Whether it is a word or number.</param>
internal readonly record struct TextToken(int Start, int Length, bool IsWord);
