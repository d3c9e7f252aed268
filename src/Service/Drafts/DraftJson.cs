using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Service.Drafts;

/// <summary>A revision of a draft as a JSON file.</summary>
internal static class DraftJson
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<DraftKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>A revision as the bytes of its file.</summary>
    public static byte[] Write(Draft draft)
    {
        using var content = JsonDocument.Parse(draft.ContentJson);
        return JsonSerializer.SerializeToUtf8Bytes(
            new Envelope(draft.Kind, draft.Title, draft.CreatedAt, draft.SavedAt, draft.File, content.RootElement), Strict);
    }

    /// <summary>Reads the file of a revision.</summary>
    /// <exception cref="InvalidDataException">It is none; the message says in Vietnamese what is wrong.</exception>
    public static Draft Read(byte[] bytes, string id, int revision)
    {
        try
        {
            var file = JsonSerializer.Deserialize<Envelope>(bytes, Strict) ?? throw new InvalidDataException("tệp rỗng");
            return new Draft(id, revision, file.Kind, file.Title, file.Content.GetRawText(), file.CreatedAt, file.SavedAt) { File = file.File };
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"không đọc được, tại “{fault.Path ?? "$"}”", fault);
        }
    }

    /// <summary>Whether a text is a JSON object.</summary>
    public static bool IsObject(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { MaxDepth = 64 });
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record Envelope(
        DraftKind Kind, string Title, DateTimeOffset CreatedAt, DateTimeOffset SavedAt, DraftFile? File, JsonElement Content);
}
