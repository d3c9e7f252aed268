namespace ThiDua.Catalogue;

/// <summary>A data file of the catalogue is wrong (lỗi dữ liệu danh mục); the message names file and row.</summary>
public sealed class CatalogueDataException : Exception
{
    /// <summary>Reports a fault in a row.</summary>
    /// <param name="file">The data file.</param>
    /// <param name="row">The line in the file, counted from 1 with comments and header.</param>
    /// <param name="problem">What is wrong with it.</param>
    public CatalogueDataException(string file, int row, string problem)
        : base($"{file}, row {row}: {problem}")
    {
        File = file;
        Row = row;
    }

    /// <summary>The data file.</summary>
    public string File { get; }

    /// <summary>The line in the file, counted from 1 with comments and header.</summary>
    public int Row { get; }
}
