namespace ThiDua.Documents.Blocks;

/// <summary>A block of the content (nội dung) of a document.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
