using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Lines of a form whose two columns tabs or many blanks part, as its head and its signatures: gives a table without lines for them.</summary>
internal static partial class TabbedColumns
{
    private const int LongestPiece = 80;

    /// <summary>The lines with such ones joined.</summary>
    public static ImmutableArray<RawBlock> Join(ImmutableArray<RawBlock> lines)
    {
        var joined = ImmutableArray.CreateBuilder<RawBlock>(lines.Length);
        for (var i = 0; i < lines.Length;)
        {
            var rows = lines.Skip(i).Select(Pieces).TakeWhile(pieces => pieces is not null).ToList();
            if (rows.Count > 0)
            {
                joined.Add(new RawTable([new RawRow([Cell(rows, 0), Cell(rows, 1)], false)], [], false));
            }
            else
            {
                joined.Add(lines[i]);
            }

            i += Math.Max(1, rows.Count);
        }

        return joined.ToImmutable();
    }

    private static RawCell Cell(List<RichText[]?> rows, int column) =>
        new([.. rows.Select(pieces => pieces![column]).Where(piece => !piece.IsEmpty).Select(piece => new RawParagraph(piece, "", Alignment.Center))], 1, RawMerge.None);

    /// <summary>The two pieces of a line, of which one at least looks like a name, a post or a part of a head; null for another line.</summary>
    private static RichText[]? Pieces(RawBlock block)
    {
        if (block is not RawParagraph paragraph || Gap().Match(paragraph.Text.Plain.Trim()) is not { Success: true } gap || Gap().Count(paragraph.Text.Plain.Trim()) != 1)
        {
            return null;
        }

        var start = paragraph.Text.Plain.Length - paragraph.Text.Plain.TrimStart().Length;
        RichText[] pieces = [paragraph.Text.Slice(start, gap.Index).Tidied(), paragraph.Text.From(start + gap.Index + gap.Length).Tidied()];
        return Array.TrueForAll(pieces, piece => piece.Plain.Length <= LongestPiece && !piece.IsEmpty) && Array.Exists(pieces, IsOfForm) ? pieces : null;
    }

    private static bool IsOfForm(RichText piece) => (piece.IsCapitals && piece.Plain.Any(char.IsLetter)) || piece.IsBold || SignatureRecogniser.IsNote(piece.Plain) || HeadPatterns.PartOf(piece.Plain) is not (HeadPart.Other or HeadPart.Rule);

    [GeneratedRegex(@"[ ]*\t[\t ]*|[ ]{8,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
