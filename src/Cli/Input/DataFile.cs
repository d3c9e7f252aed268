using System.Text;
using ThiDua.Cli.Commands;

namespace ThiDua.Cli.Input;

/// <summary>Reads files for commands: data as UTF-8 text, with or without a byte order mark, also from standard input; others as bytes.</summary>
internal static class DataFile
{
    /// <summary>The name that means standard input.</summary>
    public const string StandardInput = "-";

    // What RenderRequest.data_json may hold; a profile is far smaller.
    private const int MostBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The data of a document with the image files that it names; null when it cannot be had, and then a list says why.</summary>
    /// <param name="path">The file, or <see cref="StandardInput"/>.</param>
    /// <param name="source">The option or argument that named it.</param>
    /// <param name="context">The command's input and faults.</param>
    public static async Task<string?> ReadWithImagesAsync(string path, string source, CommandContext context) =>
        await ReadAsync(path, source, context) is { } text ? WithImages(text, path, context.Problems) : null;

    /// <summary>The text of a file or of standard input; null when it cannot be had, and then a list says why.</summary>
    /// <param name="path">The file, or <see cref="StandardInput"/>.</param>
    /// <param name="source">The option or argument that named it.</param>
    /// <param name="context">The command's input and faults.</param>
    public static Task<string?> ReadAsync(string path, string source, CommandContext context) => GuardAsync(path, source, context, async () =>
    {
        try
        {
            var text = path == StandardInput
                ? await ReadTextAsync(context.Input, context.Cancellation)
                : await ReadBytesAsync(path, context.Cancellation) is { } bytes ? Strict.GetString(bytes) : null;
            if (text is not null)
                return text.TrimStart('\uFEFF');

            context.Problems.Add(Messages.DataTooLarge(source, path, MostBytes));
        }
        catch (DecoderFallbackException)
        {
            context.Problems.Add(Messages.DataNotUtf8(source, path));
        }

        return null;
    });

    /// <summary>The bytes of a file of any kind, as they are; null when they cannot be had, and then a list says why.</summary>
    /// <param name="path">The file.</param>
    /// <param name="source">The option or argument that named it.</param>
    /// <param name="context">The command's faults.</param>
    public static Task<byte[]?> ReadBinaryAsync(string path, string source, CommandContext context) =>
        GuardAsync<byte[]>(path, source, context, async () => await File.ReadAllBytesAsync(path, context.Cancellation));

    private static async Task<T?> GuardAsync<T>(string path, string source, CommandContext context, Func<Task<T?>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            context.Problems.Add(Messages.DataMissing(source, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Problems.Add(Messages.DataUnreadable(source, path));
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
