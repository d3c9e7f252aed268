using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Templates.Store;

/// <summary>The file beside <c>template.json</c> that takes a version out of use.</summary>
public static class WithdrawalFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "withdrawn.json";

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = SharedDefinitions.Readable.Encoder,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The file's bytes; the same withdrawal gives the same bytes.</summary>
    public static byte[] Write(Withdrawal withdrawal) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(new Content(Text(withdrawal.At), withdrawal.Reason), Strict), (byte)'\n'];

    /// <summary>What a file says. One that cannot be read still takes its version out of use.</summary>
    public static Withdrawal Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(json, Strict) is { } content
                && DateTimeOffset.TryParseExact(content.WithdrawnAt, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? new Withdrawal(at, content.Reason)
                : Unreadable;
        }
        catch (JsonException)
        {
            return Unreadable;
        }
    }

    /// <summary>A time as files and answers have it: "2026-05-20T08:30:00Z"; empty for none.</summary>
    public static string Text(DateTimeOffset? time) => time?.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture) ?? "";

    private static Withdrawal Unreadable => new(null, $"không đọc được tệp {Name}");

    private sealed record Content(string WithdrawnAt, string Reason);
}
