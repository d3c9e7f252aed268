namespace ThiDua.Docx.Reading;

/// <summary>How much of a foreign file is taken before it is refused.</summary>
public sealed record ReadingLimits
{
    /// <summary>The largest file, in bytes; 30 MiB by default.</summary>
    public int FileBytes { get; init; } = 30 * 1024 * 1024;

    /// <summary>The most files packed in it; 3,000 by default.</summary>
    public int Parts { get; init; } = 3_000;

    /// <summary>The most bytes of one XML part once unpacked; 40 MiB by default.</summary>
    public int PartBytes { get; init; } = 40 * 1024 * 1024;

    /// <summary>The most bytes of all XML parts once unpacked; 100 MiB by default.</summary>
    public long AllBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>How deep XML elements may be nested; 200 by default.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>The most XML elements of one part; 4,800,000 by default.</summary>
    public int Elements { get; init; } = 4_800_000;
}
