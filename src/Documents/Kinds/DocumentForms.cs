using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Documents.Kinds;

/// <summary>The forms of the decree by number, read from <c>document-forms.json</c>.</summary>
internal static class DocumentForms
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static FrozenDictionary<string, DocumentForm> Read()
    {
        using var stream = typeof(DocumentForms).Assembly.GetManifestResourceStream("document-forms.json")!;
        return JsonSerializer.Deserialize<DocumentForm[]>(stream, Options)!.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
    }
}
