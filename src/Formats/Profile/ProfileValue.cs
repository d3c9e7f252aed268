using System.Text.Json;

namespace ThiDua.Formats.Profile;

/// <summary>One value of the law with the clause it comes from: a row of the profile's data file.</summary>
/// <param name="Target">What it is about: a role, or a part such as <c>Page</c>.</param>
/// <param name="Property">Which property.</param>
/// <param name="Value">The value used.</param>
/// <param name="SmallValue">The value in the small font pair, where it differs.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Allowed">The range the clause allows.</param>
/// <param name="Rule">Id of the layout rule.</param>
/// <param name="Clause">The clause of the decree; empty where it says nothing and the value is ours.</param>
/// <param name="Certainty">S: read in the decree; T: read in its official files; I: our choice.</param>
public sealed record ProfileValue(
    string Target,
    string Property,
    JsonElement Value,
    JsonElement? SmallValue,
    string? Unit,
    string? Allowed,
    string Rule,
    string Clause,
    string Certainty);
