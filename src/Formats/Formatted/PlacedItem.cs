using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Formatted;

/// <summary>Something at a fixed place on a page.</summary>
/// <param name="Left">Its left edge, from that of the paper.</param>
/// <param name="Top">Its upper edge, from that of the paper.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public abstract record PlacedItem(Length Left, Length Top, Length Width, Length Height);
