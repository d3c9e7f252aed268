namespace ThiDua.Documents.Certificates;

/// <summary>A person, body or household that is commended (người, tập thể, hộ gia đình được khen).</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Prefix">What stands before the name: "Ông", "Bà", "Tập thể", "Hộ gia đình bà"; may be empty.</param>
/// <param name="Name">The name.</param>
/// <param name="Detail">Post, unit, address; may be empty.</param>
public sealed record Laureate(LaureateKind Kind, string Prefix, string Name, string Detail = "")
{
    /// <summary>
    /// Prefix and name as they are printed: the name of a person, also of one who stands for a household, in capitals, that of a body
    /// as it is written.
    /// </summary>
    public string PrintedName =>
        (Prefix.Length == 0 ? "" : Prefix + " ") + (Kind == LaureateKind.Collective ? Name : Name.ToUpperInvariant());
}
