namespace ThiDua.Bench.Typst;

/// <summary>What the script says of one compilation.</summary>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Error">Why it failed; null when it did not.</param>
internal sealed record TypstAnswer(double Milliseconds, int Bytes, int Pages, string? Error);
