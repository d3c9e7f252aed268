using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Rules.Tests.Support;

/// <summary>The data files that ship with the program, with changes.</summary>
internal sealed class RuleFiles
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableDictionary<string, string> _changed;

    private RuleFiles(ImmutableDictionary<string, string> changed) => _changed = changed;

    /// <summary>No change.</summary>
    public static RuleFiles Shipped { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The names of all files.</summary>
    public static IEnumerable<string> Names { get; } =
        [.. typeof(RuleBook).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The rows of a file.</summary>
    public JsonArray Rows(string file) => JsonNode.Parse(Text(file))!.AsArray();

    /// <summary>The files with another text for one of them.</summary>
    public RuleFiles WithText(string file, string text) => new(_changed.SetItem(file, text));

    /// <summary>The files with a change to the rows of one of them.</summary>
    public RuleFiles With(string file, Action<JsonArray> change)
    {
        var rows = Rows(file);
        change(rows);
        return WithText(file, rows.ToJsonString(Plain));
    }

    /// <summary>The files with a change to one row.</summary>
    public RuleFiles With(string file, string id, Action<JsonObject> change) => With(file, rows => change(Row(rows, id)));

    /// <summary>The files with a row added, written as JSON.</summary>
    public RuleFiles Adding(string file, string row) => With(file, rows => rows.Add(JsonNode.Parse(row)));

    /// <summary>The rules.</summary>
    public RuleBook Read() => RuleBook.Read(file => new MemoryStream(Encoding.UTF8.GetBytes(Text(file))));

    /// <summary>The row of an id.</summary>
    public static JsonObject Row(JsonArray rows, string id) => rows.Select(row => row!.AsObject()).Single(row => (string?)row["id"] == id);

    private string Text(string file)
    {
        if (_changed.TryGetValue(file, out var text))
        {
            return text;
        }

        using var reader = new StreamReader(RuleBook.OpenResource(file));
        return reader.ReadToEnd();
    }
}
