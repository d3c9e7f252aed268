namespace ThiDua.Catalogue.Reading;

/// <summary>Reads the rows of a data file: comments start with '#', the header comes first, cells are never quoted.</summary>
internal static class CsvReader
{
    /// <summary>The rows below the header, which must be <paramref name="header"/>.</summary>
    public static IEnumerable<CsvRow> Read(TextReader text, string file, string header)
    {
        var columns = header.Count(c => c == ',') + 1;
        var line = 0;
        var headerSeen = false;
        while (text.ReadLine() is { } content)
        {
            line++;
            if (content.Length == 0 || content[0] == '#')
                continue;

            if (!headerSeen)
            {
                if (content != header)
                    throw new CatalogueDataException(file, line, $"the header must be '{header}'.");
                headerSeen = true;
                continue;
            }

            var row = new CsvRow(file, line, content.Split(','));
            if (row.Cells.Length != columns)
                throw row.Fault($"{row.Cells.Length} cells where {columns} are needed.");
            yield return row;
        }

        if (!headerSeen)
            throw new CatalogueDataException(file, line + 1, $"the header '{header}' is missing.");
    }
}
