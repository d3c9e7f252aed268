namespace ThiDua.Documents.Inlines;

/// <summary>A stretch of a paragraph.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>The text as a reader sees it.</summary>
    public abstract string PlainText { get; }
}
