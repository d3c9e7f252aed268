using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Formatted;

/// <summary>Size, margins and numbering of pages.</summary>
public sealed record PageSetup
{
    /// <summary>Width of the paper.</summary>
    public required Length Width { get; init; }

    /// <summary>Height of the paper.</summary>
    public required Length Height { get; init; }

    /// <summary>Top margin.</summary>
    public required Length Top { get; init; }

    /// <summary>Bottom margin.</summary>
    public required Length Bottom { get; init; }

    /// <summary>Left margin.</summary>
    public required Length Left { get; init; }

    /// <summary>Right margin.</summary>
    public required Length Right { get; init; }

    /// <summary>Distance of the page number from the top edge.</summary>
    public required Length HeaderDistance { get; init; }

    /// <summary>
    /// Whether page numbers begin again at 1, hidden on that first page
    /// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 7 and Mục III, khoản 1, điểm đ).
    /// </summary>
    public bool RestartNumbering { get; init; }

    /// <summary>Whether the page is wider than high.</summary>
    public bool IsLandscape => Width > Height;

    /// <summary>Width between the margins.</summary>
    public Length TextWidth => Width - Left - Right;

    /// <summary>The same paper turned, the margins kept in reading direction.</summary>
    public PageSetup ToLandscape() => this with { Width = Height, Height = Width };
}
