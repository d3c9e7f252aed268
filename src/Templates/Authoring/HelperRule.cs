using System.Collections.Immutable;

namespace ThiDua.Templates.Authoring;

/// <summary>A helper that a template written in Word may call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Gives">What it gives.</param>
/// <param name="Required">How many of its arguments must be there.</param>
/// <param name="Arguments">What it takes.</param>
internal sealed record HelperRule(string Name, HelperResult Gives, int Required, ImmutableArray<ArgumentKind> Arguments);
