using System.Text;

namespace ThiDua.Cli.Input;

/// <summary>Reads the data of a document: UTF-8 text, with or without a byte order mark, and the image files that it names.</summary>
internal static class DataFile
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    // What RenderRequest.data_json may hold.
    private const int MostBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file or of standard input; null when it cannot be had, and then a list says why.</summary>
    public static async Task<string?> ReadAsync(string path, TextReader input, List<Problem> problems, CancellationToken cancellation)
    {
        try
        {
            var text = path == StandardInput
                ? await ReadTextAsync(input, cancellation)
                : await ReadBytesAsync(path, cancellation) is { } bytes ? Strict.GetString(bytes) : null;
            if (text is not null)
                return WithImages(text.TrimStart('\uFEFF'), path, problems);

            problems.Add(Messages.DataTooLarge(path, MostBytes));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(Messages.DataNotUtf8(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(Messages.DataMissing(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Messages.DataUnreadable(path));
        }

        return null;
    }

    private static string WithImages(string text, string path, List<Problem> problems)
    {
        var directory = path == StandardInput ? "" : Path.GetDirectoryName(path) ?? "";
        var embedded = new ImageFiles(directory, problems).Embed(text);
        if (embedded.Length != text.Length && Strict.GetByteCount(embedded) > MostBytes)
            problems.Add(Messages.DataTooLargeWithImages(MostBytes));

        return embedded;
    }

    // One more than allowed is enough to know that it is too much; then the answer is null.
    private static async Task<byte[]?> ReadBytesAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var buffer = new byte[MostBytes + 1];
        var count = await file.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return count > MostBytes ? null : buffer[..count];
    }

    private static async Task<string?> ReadTextAsync(TextReader input, CancellationToken cancellation)
    {
        var buffer = new char[MostBytes + 1];
        var count = await input.ReadBlockAsync(buffer, cancellation);
        return count > MostBytes ? null : new string(buffer, 0, count);
    }
}
