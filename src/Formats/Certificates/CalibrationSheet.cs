using System.Collections.Immutable;

namespace ThiDua.Formats.Certificates;

/// <summary>What stands on the test page for a printer. Lengths are in millimetres, type sizes in points.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">What to do with it, a paragraph each; with <c>{step}</c>, <c>{offsetX}</c>, <c>{offsetY}</c>.</param>
/// <param name="TitleSize">Type size of the title.</param>
/// <param name="TextSize">Type size of the text.</param>
/// <param name="Cross">Length of an arm of the crosses.</param>
/// <param name="Thickness">Thickness of the lines.</param>
/// <param name="Tick">Distance between ticks of the rulers.</param>
/// <param name="ShortTick">Length of a tick.</param>
/// <param name="LongTick">Length of a tick at a whole <paramref name="LongEvery"/>.</param>
/// <param name="LongEvery">Distance between long ticks.</param>
public sealed record CalibrationSheet(
    string Title,
    ImmutableArray<string> Text,
    double TitleSize,
    double TextSize,
    double Cross,
    double Thickness,
    double Tick,
    double ShortTick,
    double LongTick,
    double LongEvery);
