namespace ThiDua.Formats.Certificates;

/// <summary>Bounds of the offsets of a printer, in millimetres.</summary>
/// <param name="OffsetStep">Every offset is a multiple of it.</param>
/// <param name="MostOffset">No offset is greater.</param>
public sealed record PrintLimits(decimal OffsetStep, decimal MostOffset);
