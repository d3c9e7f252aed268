using System.Collections.Immutable;

namespace ThiDua.Tests.Examples;

/// <summary>A place where the printed plan may differ from the text of the scan.</summary>
/// <param name="Times">How often it occurs, no more and no less.</param>
/// <param name="Scan">The words of the scan.</param>
/// <param name="Printed">The words printed in their place.</param>
internal sealed record Slip(int Times, ImmutableArray<string> Scan, ImmutableArray<string> Printed)
{
    /// <summary>The words with the slip put right; fails when it does not occur as often as it is listed.</summary>
    public ImmutableArray<string> Correct(ImmutableArray<string> words)
    {
        var result = ImmutableArray.CreateBuilder<string>(words.Length);
        var found = 0;
        for (var i = 0; i < words.Length;)
        {
            if (words.AsSpan()[i..].StartsWith(Scan.AsSpan()))
            {
                found++;
                result.AddRange(Printed);
                i += Scan.Length;
            }
            else
            {
                result.Add(words[i++]);
            }
        }

        Assert.True(found == Times, $"The slip “{string.Join(' ', Scan)}” is listed {Times} times but occurs {found} times.");
        return result.DrainToImmutable();
    }
}
