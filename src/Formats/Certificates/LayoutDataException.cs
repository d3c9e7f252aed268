namespace ThiDua.Formats.Certificates;

/// <summary>A data file of layouts that cannot be used: the message names the file and the row.</summary>
public sealed class LayoutDataException : Exception
{
    /// <summary>A fault of a row.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="row">The row: layout and line; empty for the file as a whole.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="cause">The fault below.</param>
    public LayoutDataException(string file, string row, string fault, Exception? cause = null)
        : base(row.Length == 0 ? $"{file}: {fault}" : $"{file}, {row}: {fault}", cause)
    {
    }
}
