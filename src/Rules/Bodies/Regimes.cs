using System.Collections.Immutable;

namespace ThiDua.Rules.Bodies;

/// <summary>How bodies work (chế độ làm việc), by the codes of data files.</summary>
internal static class Regimes
{
    /// <summary>Decides as a body (chế độ tập thể).</summary>
    public const string Collective = "collective";

    /// <summary>Led by its head alone (chế độ thủ trưởng).</summary>
    public const string Head = "head";

    /// <summary>Advises (tổ chức tư vấn): council, steering committee.</summary>
    public const string Council = "council";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Collective, Head, Council];
}
