using System.Collections.Immutable;
using ThiDua.Rules;
using ThiDua.Rules.Styles;

namespace ThiDua.Service.Mapping;

/// <summary>Settings of style: those that were chosen, and those there are.</summary>
internal static class StyleMapping
{
    /// <summary>The settings of a request.</summary>
    public static ImmutableSortedDictionary<string, string> Read(IEnumerable<KeyValuePair<string, string>> styles, string path, RequestText text)
    {
        var pairs = text.List(
            [.. styles.OrderBy(pair => pair.Key, StringComparer.Ordinal)],
            path,
            RequestText.MostItems,
            (pair, _) => KeyValuePair.Create(pair.Key, text.Read(pair.Value, $"{path}.{pair.Key}")));
        return pairs.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The settings there are on a day.</summary>
    public static V1.ListStylesResponse Of(RuleBook book, DateOnly on) => new() { Styles = { book.Styles.On(on).Select(Of) } };

    private static V1.StyleSetting Of(StyleSetting setting) => new()
    {
        Code = setting.Code,
        Name = setting.Name,
        DefaultValue = setting.Default,
        Choices = { setting.Choices },
        Source = RuleMapping.Of(setting),
    };
}
