using System.Collections;
using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>
/// The entries that travel beside the messages of a call: request headers, response headers or response trailers.
/// Keys are not case-sensitive and may occur more than once; the order of entries is kept.
/// </summary>
public sealed partial class Metadata : IList<Metadata.Entry>
{
    /// <summary>The ending that a key must have if its value is bytes, and must not have if its value is text.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    /// <summary>No entries, and none can be added.</summary>
    public static readonly Metadata Empty = new(readOnly: true);

    private readonly List<Entry> _entries = [];

    /// <summary>Creates an empty collection.</summary>
    public Metadata()
        : this(readOnly: false)
    {
    }

    private Metadata(bool readOnly) => IsReadOnly = readOnly;

    /// <summary>The number of entries, repeated keys counted each time.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether entries can no longer be added, changed or removed.</summary>
    public bool IsReadOnly { get; }

    /// <summary>The entry at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public Entry this[int index]
    {
        get => _entries[index];
        set => Writable()[index] = GrpcPreconditions.CheckNotNull(value, nameof(value));
    }

    /// <summary>The last entry with a key.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <returns>The entry, or null if there is none.</returns>
    public Entry? Get(string key) => _entries.FindLast(entry => entry.HasKey(key));

    /// <summary>The text of the last entry with a key.</summary>
    /// <param name="key">The key, in any case, without the <c>-bin</c> ending.</param>
    /// <returns>The text, or null if there is no such entry.</returns>
    public string? GetValue(string key) => Get(key)?.Value;

    /// <summary>The bytes of the last entry with a key.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <returns>The bytes, or null if there is no such entry.</returns>
    public byte[]? GetValueBytes(string key) => Get(key)?.ValueBytes;

    /// <summary>Every entry with a key, in order.</summary>
    /// <param name="key">The key, in any case.</param>
    /// <returns>The entries; none if the key is absent.</returns>
    public IEnumerable<Entry> GetAll(string key) => _entries.Where(entry => entry.HasKey(key));

    /// <summary>Adds an entry with a text value.</summary>
    /// <param name="key">The key; it must not end in <c>-bin</c>.</param>
    /// <param name="value">The text, ASCII.</param>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds an entry with a binary value.</summary>
    /// <param name="key">The key; it must end in <c>-bin</c>.</param>
    /// <param name="valueBytes">The bytes; they are copied.</param>
    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    /// <summary>Adds an entry.</summary>
    /// <param name="item">The entry.</param>
    public void Add(Entry item) => Writable().Add(GrpcPreconditions.CheckNotNull(item, nameof(item)));

    /// <summary>Puts an entry at a position; those after it move on.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <param name="item">The entry.</param>
    public void Insert(int index, Entry item) => Writable().Insert(index, GrpcPreconditions.CheckNotNull(item, nameof(item)));

    /// <summary>Removes the first occurrence of an entry.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(Entry item) => Writable().Remove(item);

    /// <summary>Removes the entry at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public void RemoveAt(int index) => Writable().RemoveAt(index);

    /// <summary>Removes all entries.</summary>
    public void Clear() => Writable().Clear();

    /// <summary>The position of an entry.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The position from 0, or -1.</returns>
    public int IndexOf(Entry item) => _entries.IndexOf(item);

    /// <summary>Whether an entry is there.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(Entry item) => _entries.Contains(item);

    /// <summary>Copies the entries.</summary>
    /// <param name="array">Where to.</param>
    /// <param name="arrayIndex">The position of the first one there.</param>
    public void CopyTo(Entry[] array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    /// <summary>Goes through the entries in order.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<Entry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<Entry> Writable()
    {
        GrpcPreconditions.CheckState(!IsReadOnly, "This metadata is read-only.");
        return _entries;
    }
}
