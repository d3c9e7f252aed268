using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Profiles;

/// <summary>A version of a profile as a JSON file.</summary>
internal static class ProfileFile
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        AllowDuplicateProperties = false,
    };

    /// <summary>A version as the bytes of its file; the same version gives the same bytes.</summary>
    public static byte[] Write(StoredProfile profile) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(new Envelope(profile.Unit, profile.Version, Text(profile.SavedAt!.Value), profile.Profile), Strict), (byte)'\n'];

    /// <summary>Reads the file of a version.</summary>
    /// <exception cref="InvalidDataException">It is none, or one of another version; the message says in Vietnamese what is wrong.</exception>
    public static StoredProfile Read(byte[] content, string unit, int version)
    {
        try
        {
            var file = JsonSerializer.Deserialize<Envelope>(content, Strict) ?? throw new InvalidDataException("tệp rỗng");
            return file.Unit != unit || file.Version != version
                ? throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"nội dung là của đơn vị “{file.Unit}”, phiên bản {file.Version}"))
                : new StoredProfile(unit, version, Time(file.SavedAt), file.Profile);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"không đọc được dòng {(fault.LineNumber ?? 0) + 1}, tại “{fault.Path ?? "$"}”"), fault);
        }
    }

    /// <summary>A time as files and answers have it: "2026-05-20T08:30:00Z".</summary>
    public static string Text(DateTimeOffset time) => time.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new InvalidDataException($"thời điểm lưu “{text}” không đúng dạng");

    private sealed record Envelope(string Unit, int Version, string SavedAt, AgencyProfile Profile);
}
