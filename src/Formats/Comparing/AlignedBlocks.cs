using System.Globalization;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Comparing;

/// <summary>Prepares blocks and rows to be aligned.</summary>
internal sealed class AlignedBlocks
{
    private static readonly HashSet<Role> NoRoles = [];

    private readonly Vocabulary _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<object, string> _images = [];

    /// <summary>A block.</summary>
    public AlignedBlock Of(FormattedBlock block) => block switch
    {
        FormattedParagraph paragraph => Of(paragraph),
        FormattedTable table => Of(table),
        FormattedImage image => new AlignedBlock(image, null, "image " + NumberOf(image), [], NoRoles),
        RuledLine => new AlignedBlock(block, null, "line", [], NoRoles),
        _ => throw new NotSupportedException($"No comparison of {block.GetType().Name}."),
    };

    /// <summary>The end of a section.</summary>
    public static AlignedBlock End(PageSetup page) =>
        new(null, page, string.Create(CultureInfo.InvariantCulture, $"end {page.IsLandscape} {page.RestartNumbering}"), [], NoRoles);

    /// <summary>The words of a row and its pairs of words.</summary>
    public (string Text, int[] Pairs) Of(FormattedRow row)
    {
        var text = TextOf(row);
        return (text, Likeness.PairsOf(_words, text, 0));
    }

    private AlignedBlock Of(FormattedParagraph paragraph)
    {
        var text = paragraph.Text;
        return new AlignedBlock(
            paragraph, null, paragraph.Role + "\n" + text[paragraph.MarkerLength..], Likeness.PairsOf(_words, text, paragraph.MarkerLength), NoRoles);
    }

    private AlignedBlock Of(FormattedTable table)
    {
        var text = string.Join('\n', table.Rows.Select(TextOf));
        var roles = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).OfType<FormattedParagraph>().Select(p => p.Role).ToHashSet();
        var key = string.Create(CultureInfo.InvariantCulture, $"table {table.ColumnWidths.Length} {table.Border.Twips}\n{text}");
        return new AlignedBlock(table, null, key, Likeness.PairsOf(_words, text, 0), roles);
    }

    private string NumberOf(FormattedImage image)
    {
        if (!_images.TryGetValue(image.Image, out var number))
        {
            number = _images.Count.ToString(CultureInfo.InvariantCulture);
            _images[image.Image] = number;
        }

        return number;
    }

    private static string TextOf(FormattedRow row) =>
        string.Join('\n', row.Cells.SelectMany(cell => cell.Blocks).OfType<FormattedParagraph>().Select(paragraph => paragraph.Text));
}
