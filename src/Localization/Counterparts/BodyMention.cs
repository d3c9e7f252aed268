using System.Collections.Immutable;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Counterparts;

/// <summary>A body of the province that a text names.</summary>
/// <param name="Start">Where.</param>
/// <param name="Length">How many characters, with the post of its head before it.</param>
/// <param name="Rules">The rows for it.</param>
/// <param name="Head">The post of its head when the text names him: "Giám đốc"; empty for the body itself.</param>
internal sealed record BodyMention(int Start, int Length, ImmutableArray<CounterpartRule> Rules, string Head)
{
    /// <summary>The first character behind it.</summary>
    public int End => Start + Length;
}
