namespace ThiDua.Localization.Understanding;

/// <summary>A day by which something is due (thời hạn).</summary>
/// <param name="Path">Where the plan says so.</param>
/// <param name="Text">Its words: "trước ngày 01/12 hằng năm".</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12; null for every month.</param>
/// <param name="Year">The year; null for every year.</param>
public sealed record Deadline(string Path, string Text, int Day, int? Month, int? Year);
