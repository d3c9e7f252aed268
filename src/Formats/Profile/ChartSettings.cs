using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Profile;

/// <summary>Settings of charts.</summary>
/// <param name="BarHeight">Height of the image of a bar, with the room above and below the bar itself.</param>
/// <param name="Resolution">Pixels per inch of that image: it is printed.</param>
/// <param name="MostOfTarget">The longest bar as a multiple of the target: a longer one is cut and drawn so.</param>
public sealed record ChartSettings(Length BarHeight, double Resolution, double MostOfTarget);
