using System.Collections.Immutable;
using ThiDua.Service.Awards;
using ThiDua.Web.Forms;

namespace ThiDua.Web.Awards;

/// <summary>Those to be commended, copied from a spreadsheet: columns by their names or in a fixed order, rows such as "I. Tập thể" as headings.</summary>
internal static class PastedNominees
{
    private static readonly ImmutableArray<NomineeColumn> Order =
        [NomineeColumn.Name, NomineeColumn.Kind, NomineeColumn.Post, NomineeColumn.Award, NomineeColumn.Reason, NomineeColumn.Agree, NomineeColumn.Disagree];

    private static readonly Dictionary<NomineeColumn, string[]> Names = new()
    {
        [NomineeColumn.Disagree] = ["khong dong y", "so phieu khong dong y", "phieu khong dong y"],
        [NomineeColumn.Agree] = ["dong y", "so phieu dong y", "phieu dong y", "so phieu", "phieu"],
        [NomineeColumn.GoldenBookNo] = ["so vang", "so so vang", "vao so"],
        [NomineeColumn.Award] = ["hinh thuc", "danh hieu", "hinh thuc khen thuong", "khen thuong", "de nghi khen"],
        [NomineeColumn.Reason] = ["thanh tich", "tom tat thanh tich", "ly do", "noi dung"],
        [NomineeColumn.Kind] = ["loai", "doi tuong", "loai hinh", "phan loai"],
        [NomineeColumn.Prefix] = ["ong ba", "gioi tinh", "danh xung", "xung ho"],
        [NomineeColumn.Name] = ["ho va ten", "ho ten", "ten", "ten tap the", "ca nhan tap the", "tap the ca nhan", "nguoi duoc khen", "ten ca nhan tap the", "tap the ca nhan ho gia dinh"],
        [NomineeColumn.Post] = ["chuc vu", "chuc danh", "chuc vu don vi", "nghe nghiep"],
        [NomineeColumn.Unit] = ["don vi", "don vi cong tac", "noi cong tac", "co quan"],
        [NomineeColumn.Address] = ["dia chi", "noi o", "thon", "ban", "to dan pho"],
    };

    /// <summary>The rows; what is not understood stays open, for the clerk to choose.</summary>
    public static ImmutableArray<Nominee> Read(string text)
    {
        var rows = WithoutNumbers(PastedTable.Read(text));
        if (rows.IsEmpty)
        {
            return [];
        }

        var columns = PastedColumns<NomineeColumn>.Find(rows[0], Names, Order, NomineeColumn.Name);
        var kind = "";
        var all = ImmutableArray.CreateBuilder<Nominee>();
        foreach (var row in rows.Skip(columns.IsHeaded ? 1 : 0))
        {
            string[] words = [.. row.Where(cell => cell.Length > 0 && !NomineeWords.IsNumbering(cell))];
            if (words.Length == 1 && NomineeWords.Heading(words[0]) is { } heading)
            {
                kind = heading;
            }
            else
            {
                all.Add(Nominee(row, columns, kind));
            }
        }

        return all.ToImmutable();
    }

    private static Nominee Nominee(ImmutableArray<string> row, PastedColumns<NomineeColumn> columns, string heading)
    {
        var (prefix, name) = NomineeWords.Split(Cell(NomineeColumn.Name));
        var given = Cell(NomineeColumn.Prefix);
        var kind = NomineeWords.Kind(Cell(NomineeColumn.Kind)) is { Length: > 0 } told ? told : heading.Length > 0 ? heading : NomineeWords.Guess(prefix, name);
        return new Nominee
        {
            Kind = kind,
            Prefix = NomineeWords.Prefix(kind, prefix.Length > 0 ? prefix : given),
            Name = name,
            Detail = string.Join(", ", new[] { Cell(NomineeColumn.Post), Cell(NomineeColumn.Unit), Cell(NomineeColumn.Address) }.Where(part => part.Length > 0)),
            Award = Cell(NomineeColumn.Award),
            Reason = Cell(NomineeColumn.Reason),
            Agree = Votes(Cell(NomineeColumn.Agree)),
            Disagree = Votes(Cell(NomineeColumn.Disagree)),
            GoldenBookNo = Cell(NomineeColumn.GoldenBookNo),
        };

        string Cell(NomineeColumn column) => columns.Cell(row, column);
    }

    /// <summary>"10/11" as "10".</summary>
    private static string Votes(string text) => text.Split('/')[0].Trim();

    /// <summary>The table without a first column of running numbers that no name stands over.</summary>
    private static ImmutableArray<ImmutableArray<string>> WithoutNumbers(ImmutableArray<ImmutableArray<string>> rows) =>
        rows.Length > 0 && rows.Count(row => NomineeWords.IsNumbering(row[0]) && row.Length > 1) * 2 > rows.Length
            ? [.. rows.Select(row => row.Length > 1 && (row[0].Length == 0 || NomineeWords.IsNumbering(row[0]) || NomineeWords.IsNumberHead(row[0])) ? row.RemoveAt(0) : row)]
            : rows;
}
