using System.Collections.Immutable;
using System.Globalization;

namespace ThiDua.Documents.Parts;

/// <summary>The archive line of the recipient list: "Lưu: VT, VHXH (HTH)."</summary>
/// <param name="Units">Units that keep a copy besides the clerk's office (VT), by abbreviation.</param>
/// <param name="Drafter">Initials of the drafter in brackets; empty when not printed.</param>
/// <param name="Copies">Number of copies kept, printed in brackets; null when not printed.</param>
public sealed record ArchiveLine(ImmutableArray<string> Units, string Drafter = "", int? Copies = null)
{
    /// <summary>The line without dash and full stop.</summary>
    public override string ToString() =>
        "Lưu: " + string.Join(", ", Units.Prepend("VT"))
        + (Drafter.Length == 0 ? "" : $" ({Drafter})")
        + (Copies is { } n ? $" ({n.ToString(CultureInfo.InvariantCulture)})" : "");
}
