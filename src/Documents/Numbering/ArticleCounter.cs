namespace ThiDua.Documents.Numbering;

/// <summary>Counts the articles (Điều) of a document.</summary>
public sealed class ArticleCounter
{
    private int _count;

    /// <summary>The next article's number.</summary>
    public int Next() => ++_count;

    /// <summary>What <see cref="Next"/> would give, uncounted.</summary>
    public int Peek() => _count + 1;
}
