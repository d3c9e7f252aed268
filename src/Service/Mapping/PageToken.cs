using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Service.Mapping;

/// <summary>
/// Where the next page of a list begins, as text that callers hand back unread. A digest shows whether it came back whole; it
/// keeps no secret, as there is none.
/// </summary>
/// <param name="List">Which list, with what it was filtered by.</param>
/// <param name="LastKey">Key of the last item on the page before.</param>
internal sealed record PageToken(string List, string LastKey)
{
    private const int DigestBytes = 8;
    private const int MostLength = 1_000;
    private const char Separator = '\n';

    /// <summary>The token as text.</summary>
    public string Write()
    {
        var content = Encoding.UTF8.GetBytes(List + Separator + LastKey);
        return Base64Url.EncodeToString([.. Digest(content), .. content]);
    }

    /// <summary>Reads a token.</summary>
    /// <returns>Whether it is one that <see cref="Write"/> made.</returns>
    public static bool TryRead(string text, [NotNullWhen(true)] out PageToken? token)
    {
        token = null;
        if (text.Length > MostLength || !Base64Url.IsValid(text))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(text).AsSpan();
        if (bytes.Length <= DigestBytes)
        {
            return false;
        }

        // Writing what was read compares the digest, and refuses other spellings of the same bytes too.
        var content = Encoding.UTF8.GetString(bytes[DigestBytes..]);
        var end = content.IndexOf(Separator, StringComparison.Ordinal);
        token = end < 0 ? null : new PageToken(content[..end], content[(end + 1)..]);
        return token is not null && token.Write() == text;
    }

    private static ReadOnlySpan<byte> Digest(ReadOnlySpan<byte> content) => SHA256.HashData(content).AsSpan(0, DigestBytes);
}
