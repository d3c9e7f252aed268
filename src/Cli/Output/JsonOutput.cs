using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Cli.Output;

/// <summary>One JSON document for programs, readable as it is: Vietnamese letters are not escaped.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document and a line end, at once.</summary>
    public static void Write(TextWriter output, JsonNode document)
    {
        output.Write(Text(document) + "\n");
        output.Flush();
    }

    /// <summary>A document as text.</summary>
    public static string Text(JsonNode document) => document.ToJsonString(Readable);

    /// <summary>An array of anything.</summary>
    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];
}
