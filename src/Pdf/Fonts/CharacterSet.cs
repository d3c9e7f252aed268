using System.Numerics;
using System.Runtime.InteropServices;

namespace ThiDua.Pdf.Fonts;

/// <summary>A set of characters of the basic plane; two sets with the same characters are equal.</summary>
public sealed class CharacterSet : IEquatable<CharacterSet>
{
    private const int BitsPerWord = 64;
    private readonly ulong[] _words = new ulong[(char.MaxValue + 1) / BitsPerWord];

    /// <summary>Whether it has no character.</summary>
    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>Adds the characters of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _words[c / BitsPerWord] |= 1UL << (c % BitsPerWord);
        }
    }

    /// <summary>Its characters in ascending order.</summary>
    public char[] ToArray()
    {
        var characters = new List<char>();
        for (var word = 0; word < _words.Length; word++)
        {
            for (var bits = _words[word]; bits != 0; bits &= bits - 1)
            {
                characters.Add((char)((word * BitsPerWord) + BitOperations.TrailingZeroCount(bits)));
            }
        }

        return [.. characters];
    }

    /// <inheritdoc/>
    public bool Equals(CharacterSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CharacterSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(_words.AsSpan()));
        return hash.ToHashCode();
    }
}
