using System.Collections.Immutable;

namespace ThiDua.Formats.Certificates;

/// <summary>How a line that is too long is made to fit.</summary>
/// <param name="Step">By how many points it shrinks at a time.</param>
/// <param name="BreakBehind">Marks behind which a line is broken in two, the first tried first.</param>
/// <param name="BreakBefore">Words for kinds of units before which it is broken else.</param>
public sealed record FitRule(double Step, ImmutableArray<string> BreakBehind, ImmutableArray<string> BreakBefore);
