using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The bodies of a unit.</summary>
/// <param name="found">The bodies.</param>
internal sealed class BodiesReport(ListBodiesResponse found) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Table(
            [Messages.CodeHeading, Messages.BodyHeading, Messages.ShortNameHeading, Messages.ArchiveHeading, Messages.SymbolHeading, Messages.PostsHeading],
            found.Bodies.Select(IReadOnlyList<string> (b) => [b.Code, b.Name, b.ShortName, b.Archive, b.Symbol, b.HeadInFull]));
        output.Line(Messages.BodyCount(found.Bodies.Count, found.UnitName));
    }

    /// <inheritdoc />
    public JsonObject ToJson() => MessageJson.Full(found);
}
