using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Fonts;

namespace ThiDua.Web.Assets;

/// <summary>Styles, scripts and fonts of the pages: built in, under an address that changes when any of them does.</summary>
internal static class AssetFiles
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, (string Type, byte[] Bytes)> Files = Read();

    private static readonly string Version = Convert.ToHexStringLower(
        SHA256.HashData([.. Files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => SHA256.HashData(file.Value.Bytes))]))[..12];

    /// <summary>The address of a file.</summary>
    public static string Url(string name) =>
        Files.ContainsKey(name) ? $"/{Prefix}{Version}/{name}" : throw new ArgumentException($"There is no asset {name}.", nameof(name));

    /// <summary>Serves the files.</summary>
    public static void MapAssets(this IEndpointRouteBuilder site) => site.MapGet($"/{Prefix}{{version}}/{{name}}", (string name, HttpContext context) =>
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, file.Type);
    });

    private static FrozenDictionary<string, (string Type, byte[] Bytes)> Read()
    {
        var assembly = typeof(AssetFiles).Assembly;
        var own = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Name: name[Prefix.Length..], Bytes: BytesOf(assembly.GetManifestResourceStream(name)!)));
        var fonts = Enum.GetValues<FontFace>().Select(face => (Name: $"face{(int)face}.ttf", Bytes: BytesOf(BundledFonts.Open(face))));
        return own.Concat(fonts).ToFrozenDictionary(file => file.Name, file => (TypeOf(file.Name), file.Bytes), StringComparer.Ordinal);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "font/ttf",
    };

    private static byte[] BytesOf(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
