using ThiDua.Catalogue;

namespace ThiDua.Rules.Bodies;

/// <summary>Fills the name and kind of a unit into a text of a rule.</summary>
public static class BodyWords
{
    /// <summary>What a text may ask for.</summary>
    internal static readonly string[] Placeholders = ["{UNIT}", "{unit}", "{KIND}", "{kind}", "{NAME}", "{name}"];

    /// <summary>The text filled in; a text without placeholders needs no unit.</summary>
    public static string Fill(string pattern, AdministrativeUnit? unit)
    {
        if (unit is null || !pattern.Contains('{', StringComparison.Ordinal))
        {
            return pattern;
        }

        return pattern
            .Replace("{UNIT}", unit.FullName.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{unit}", unit.FullName, StringComparison.Ordinal)
            .Replace("{KIND}", unit.KindName.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{kind}", unit.KindName, StringComparison.Ordinal)
            .Replace("{NAME}", unit.Name.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{name}", unit.Name, StringComparison.Ordinal);
    }
}
