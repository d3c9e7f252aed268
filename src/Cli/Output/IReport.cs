using System.Text.Json.Nodes;

namespace ThiDua.Cli.Output;

/// <summary>What a command found or did, for people and for programs: the same facts in both.</summary>
internal interface IReport
{
    /// <summary>Writes it for people.</summary>
    void Write(HumanOutput output);

    /// <summary>The one document for programs.</summary>
    JsonObject ToJson();
}
