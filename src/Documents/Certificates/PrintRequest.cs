namespace ThiDua.Documents.Certificates;

/// <summary>How certificates are to be printed.</summary>
/// <param name="Mode">On white paper or on blanks.</param>
/// <param name="OffsetX">How far a printer's output must be moved to the right to meet the blank, in millimetres.</param>
/// <param name="OffsetY">How far it must be moved down, in millimetres.</param>
/// <param name="Calibration">Whether a test page is made instead of the certificates, to find the offsets with.</param>
public sealed record PrintRequest(PrintMode Mode = PrintMode.Full, decimal OffsetX = 0, decimal OffsetY = 0, bool Calibration = false);
