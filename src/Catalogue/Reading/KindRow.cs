namespace ThiDua.Catalogue.Reading;

/// <summary>One row of the kinds file.</summary>
/// <param name="Code">The code of the unit.</param>
/// <param name="Period">The kind and its time.</param>
/// <param name="Line">The line in the file.</param>
internal sealed record KindRow(string Code, KindPeriod Period, int Line);
