namespace ThiDua.Documents.Certificates;

/// <summary>A certificate of one person or body.</summary>
/// <param name="Laureate">Who is commended.</param>
/// <param name="Reason">What for (thành tích); a line feed begins a new line.</param>
/// <param name="GoldenBookNumber">Number in the golden book (số sổ vàng); empty when it has none.</param>
public sealed record Certificate(Laureate Laureate, string Reason, string GoldenBookNumber = "");
