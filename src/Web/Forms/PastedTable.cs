using System.Collections.Immutable;
using System.Text;

namespace ThiDua.Web.Forms;

/// <summary>Cells copied from a spreadsheet: rows end with a line, cells with a tab, cells of several lines stand in quotes.</summary>
internal static class PastedTable
{
    /// <summary>The rows that have anything in them, each cell on one line without spaces around it.</summary>
    public static ImmutableArray<ImmutableArray<string>> Read(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var row = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[i++]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && cell.Length == 0 && IsClosed(text, i))
            {
                quoted = true;
            }
            else if (c == '\t')
            {
                EndCell();
            }
            else if (c is '\n' or '\r')
            {
                EndRow();
            }
            else
            {
                cell.Append(c);
            }
        }

        EndRow();
        return rows.ToImmutable();

        void EndCell()
        {
            row.Add(OneLine(cell.ToString()));
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (row.Any(one => one.Length > 0))
            {
                rows.Add(row.ToImmutable());
            }

            row.Clear();
        }
    }

    /// <summary>Whether a quote at the start of a cell has its fellow at the end of one: else it is a mark of the text.</summary>
    private static bool IsClosed(string text, int open)
    {
        for (var i = text.IndexOf('"', open + 1); i >= 0; i = text.IndexOf('"', i + 1))
        {
            if (i + 1 == text.Length || text[i + 1] is '\t' or '\n' or '\r')
            {
                return true;
            }

            if (text[i + 1] != '"')
            {
                return false;
            }

            i++;
            if (i + 1 >= text.Length)
            {
                return false;
            }
        }

        return false;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
