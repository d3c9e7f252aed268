namespace ThiDua.Rules.Tables;

/// <summary>A rules' data file that cannot be used: the message names the file and the row.</summary>
public sealed class RulesDataException : Exception
{
    /// <summary>A fault of a row.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="row">Number of the row from 1; 0 for the file as a whole.</param>
    /// <param name="id">Id of the row; empty when it has none.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="cause">The fault below.</param>
    public RulesDataException(string file, int row, string id, string fault, Exception? cause = null)
        : base(Text(file, row, id, fault), cause)
    {
        File = file;
        Row = row;
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Number of the row from 1; 0 for the file as a whole.</summary>
    public int Row { get; }

    private static string Text(string file, int row, string id, string fault) =>
        row == 0 ? $"{file}: {fault}" : FormattableString.Invariant($"{file}, hàng {row}{(id.Length == 0 ? "" : $" ({id})")}: {fault}");
}
