using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Localization.Changes;

/// <summary>
/// Gives ids that depend on the words alone, not on their place: a new version of the superior's plan keeps those of the sentences that did not
/// change.
/// </summary>
internal sealed class StableId
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>An id; the same words twice get a number behind it.</summary>
    /// <param name="prefix">Id of the rule.</param>
    /// <param name="words">The words it is about, with their surroundings.</param>
    public string Of(string prefix, params string[] words)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', words))))[..8];
        var id = $"{prefix}-{digest}";
        var count = _seen[id] = _seen.GetValueOrDefault(id) + 1;
        return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
    }
}
