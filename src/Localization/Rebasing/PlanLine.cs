using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Localization.Rebasing;

/// <summary>A block of a plan without what stands below it.</summary>
/// <param name="Depth">How deep it stands; 0 for the outermost.</param>
/// <param name="Block">The block; of a section only marker, title and text count.</param>
internal sealed record PlanLine(int Depth, Block Block)
{
    /// <summary>Its words, by which lines are told apart: a section's marker counts, its number does not.</summary>
    public string Key { get; } = string.Join(' ', Words(Block).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Words(Block block) => block switch
    {
        Section section => $"{section.Title.ToPlainText()} {section.Text.ToPlainText()}",
        Paragraph paragraph => paragraph.Inlines.ToPlainText(),
        DataTable table => string.Join('|', table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Inlines.ToPlainText()).Prepend(table.Caption.ToPlainText())),
        Figure figure => "figure " + figure.Caption.ToPlainText(),
        QrCode code => code.Payload,
        BarChart chart => string.Join('|', chart.Bars.Select(bar => bar.Label).Prepend(chart.Caption.ToPlainText())),
        UnknownBlock unknown => unknown.Text,
        _ => "",
    };
}
