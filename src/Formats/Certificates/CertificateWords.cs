namespace ThiDua.Formats.Certificates;

/// <summary>Words that certificates print around numbers.</summary>
/// <param name="Decision">With <c>{number}</c> and <c>{date}</c>.</param>
/// <param name="GoldenBook">With <c>{number}</c>.</param>
public sealed record CertificateWords(string Decision, string GoldenBook);
