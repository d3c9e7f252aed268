using System.Buffers;
using System.Text;
using Grpc.Core.Utils;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>
    /// One key with its value, text or bytes. A key consists of ASCII letters, digits, '_', '-' and '.', and is kept in
    /// lower case. Text values are not examined here: they also come from other implementations as they are, and
    /// what may be sent is judged by the HTTP layer.
    /// </summary>
    public class Entry
    {
        private static readonly SearchValues<char> KeyCharacters =
            SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");

        private readonly string? _text;
        private readonly byte[] _bytes = [];

        /// <summary>Creates a binary entry.</summary>
        /// <param name="key">The key; it must end in <c>-bin</c>.</param>
        /// <param name="valueBytes">The bytes; they are copied.</param>
        public Entry(string key, byte[] valueBytes)
        {
            Key = Normalized(key);
            GrpcPreconditions.CheckArgument(EndsAsBinary(Key), $"A binary entry's key must end in '{BinaryHeaderSuffix}'.");
            _bytes = [.. GrpcPreconditions.CheckNotNull(valueBytes, nameof(valueBytes))];
        }

        /// <summary>Creates a text entry.</summary>
        /// <param name="key">The key; it must not end in <c>-bin</c>.</param>
        /// <param name="value">The text, ASCII.</param>
        public Entry(string key, string value)
        {
            Key = Normalized(key);
            GrpcPreconditions.CheckArgument(!EndsAsBinary(Key), $"A text entry's key must not end in '{BinaryHeaderSuffix}'.");
            _text = GrpcPreconditions.CheckNotNull(value, nameof(value));
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>Whether the value is bytes.</summary>
        public bool IsBinary => _text is null;

        /// <summary>The text; a binary entry has none and throws <see cref="InvalidOperationException"/>.</summary>
        public string Value => _text ?? throw new InvalidOperationException($"The metadata entry '{Key}' is binary and has no text.");

        /// <summary>A copy of the bytes; of a text entry, its ASCII bytes.</summary>
        public byte[] ValueBytes => _text is null ? [.. _bytes] : Encoding.ASCII.GetBytes(_text);

        /// <summary>Key and value for logs; of bytes only the number.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => _text is null ? $"{Key}: <{_bytes.Length} bytes>" : $"{Key}: {_text}";

        internal bool HasKey(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

        private static bool EndsAsBinary(string key) => key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal);

        private static string Normalized(string key)
        {
            GrpcPreconditions.CheckNotNull(key, nameof(key));
            GrpcPreconditions.CheckArgument(
                !key.AsSpan().ContainsAnyExcept(KeyCharacters),
                $"The metadata key '{key}' is not valid: only ASCII letters, digits, '_', '-' and '.' are.");
            return key.ToLowerInvariant();
        }
    }
}
