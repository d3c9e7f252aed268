using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Cli.Input;

/// <summary>
/// Puts image files into data: <c>{ "file": "chu-ky.png", "alt": "…" }</c> becomes an object with media type and content. All else
/// stays as it is, and data that are no JSON are left for the service to judge.
/// </summary>
/// <param name="directory">Where names of files are relative to.</param>
/// <param name="problems">Takes what is wrong with files.</param>
internal sealed class ImageFiles(string directory, List<Problem> problems)
{
    // What the service takes of one image.
    private const int MostBytes = 1024 * 1024;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _any;

    /// <summary>The data with the content of the files they name.</summary>
    public string Embed(string json)
    {
        if (!json.Contains("\"file\"", StringComparison.Ordinal))
            return json;

        try
        {
            using var data = JsonDocument.Parse(json);
            using var output = new MemoryStream();
            using (var writer = new Utf8JsonWriter(output, Writing))
            {
                Copy(data.RootElement, "", writer);
            }

            return _any ? Encoding.UTF8.GetString(output.ToArray()) : json;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return json;
        }
    }

    private void Copy(JsonElement value, string path, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when FileOf(value) is { } file:
                CopyImage(file, value, path, writer);
                break;
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var field in value.EnumerateObject())
                {
                    writer.WritePropertyName(field.Name);
                    Copy(field.Value, path.Length == 0 ? field.Name : $"{path}.{field.Name}", writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var (i, item) in value.EnumerateArray().Index())
                    Copy(item, $"{path}[{i}]", writer);

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    /// <summary>The name of a file where an object names one and says nothing but what it shows.</summary>
    private static string? FileOf(JsonElement value) =>
        value.TryGetProperty("file", out var file) && file.ValueKind == JsonValueKind.String
        && value.EnumerateObject().All(field => field.Name is "file" or "alt")
            ? file.GetString()
            : null;

    private void CopyImage(string file, JsonElement value, string path, Utf8JsonWriter writer)
    {
        _any = true;
        writer.WriteStartObject();
        if (Read(file, $"{path}.file") is { } content)
        {
            writer.WriteString("mediaType", MediaType(file)!);
            writer.WriteBase64String("data", content);
        }

        if (value.TryGetProperty("alt", out var alternative))
        {
            writer.WritePropertyName("alt");
            alternative.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private byte[]? Read(string file, string path)
    {
        if (MediaType(file) is null)
        {
            problems.Add(Messages.ImageNotKnown(path, file));
            return null;
        }

        try
        {
            using var stream = File.OpenRead(Path.Combine(directory, file));
            var buffer = new byte[MostBytes + 1];
            var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (count <= MostBytes)
                return buffer[..count];

            problems.Add(Messages.ImageTooLarge(path, file, MostBytes));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(Messages.ImageMissing(path, Path.Combine(directory, file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(Messages.ImageUnreadable(path, file));
        }

        return null;
    }

    private static string? MediaType(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        _ => null,
    };
}
