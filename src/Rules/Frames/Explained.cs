using System.Collections.Immutable;

namespace ThiDua.Rules.Frames;

/// <summary>A part of the frame and why it reads so.</summary>
/// <typeparam name="T">Type of the part.</typeparam>
/// <param name="Value">The part.</param>
/// <param name="Derivations">A reason for each of its lines.</param>
internal sealed record Explained<T>(T Value, ImmutableArray<Derivation> Derivations);
