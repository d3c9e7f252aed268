namespace ThiDua.Docx.Writing;

/// <summary>Numbers the drawings of a document in the order in which they stand.</summary>
internal sealed class DrawingNumbers
{
    private int _last;

    /// <summary>The number of the next drawing, from 1.</summary>
    public int Next() => ++_last;
}
