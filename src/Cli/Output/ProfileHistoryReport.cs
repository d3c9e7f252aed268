using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The versions of a unit's profile.</summary>
/// <param name="unit">The unit as the user named it.</param>
/// <param name="versions">Its versions, oldest first.</param>
internal sealed class ProfileHistoryReport(string unit, IReadOnlyList<ProfileVersion> versions) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        if (versions.Count == 0)
        {
            output.Line(Messages.NoVersions(unit));
            return;
        }

        output.Table(
            [Messages.VersionHeading, Messages.SavedAtHeading, Messages.StateHeading],
            versions.Select(IReadOnlyList<string> (v) => [VietnameseFormat.Count(v.Version), v.SavedAt, StateOf(v)]));
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new() { ["versions"] = JsonOutput.Array(versions, MessageJson.Full) };

    private static string StateOf(ProfileVersion version) =>
        version.Problem.Length > 0 ? version.Problem : version.IsEmpty ? Messages.EmptyProfile : Messages.SoundProfile;
}
