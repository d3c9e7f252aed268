namespace ThiDua.Formats.Formatted;

/// <summary>A paragraph, a ruled line, an image or a table.</summary>
public abstract record FormattedBlock
{
    private protected FormattedBlock()
    {
    }
}
