using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Web.Api;

/// <summary>How the pages and their calls write JSON.</summary>
internal static class ApiJson
{
    /// <summary>Names in camel case; nothing that could end a script stands in the text.</summary>
    public static JsonSerializerOptions Web { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Default };
}
