using System.Collections.Immutable;
using ThiDua.Documents.Parts;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Recipients and signatures as read.</summary>
/// <param name="Recipients">The list; null when there is none.</param>
/// <param name="Signatures">The signatures, left to right.</param>
internal sealed record Foot(RecipientList? Recipients, ImmutableArray<SignatureBlock> Signatures)
{
    public static Foot None { get; } = new(null, []);

    /// <summary>Together with what stands below it.</summary>
    public Foot With(Foot below) => new(Recipients ?? below.Recipients, [.. Signatures, .. below.Signatures]);
}
