namespace ThiDua.Formats.Formatted;

/// <summary>A paragraph, a ruled line or a table.</summary>
public abstract record FormattedBlock
{
    private protected FormattedBlock()
    {
    }
}
