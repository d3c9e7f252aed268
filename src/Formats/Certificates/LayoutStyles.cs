using System.Runtime.CompilerServices;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Certificates;

/// <summary>The styles of a layout: those of the decree, with the looks of the layout's lines in their place.</summary>
internal static class LayoutStyles
{
    private static readonly ConditionalWeakTable<CertificateLayout, StyleSheet> Sheets = [];

    /// <summary>The styles.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="decree">The styles of the decree.</param>
    public static StyleSheet Of(CertificateLayout layout, StyleSheet decree) => Sheets.GetValue(layout, _ => new StyleSheet(
        decree.Font,
        [
            .. Enum.GetValues<Role>().Select(role => layout.Lines.FirstOrDefault(line => line.Part.Role() == role) is { } line
                ? new RoleStyle(role, role < Role.Presents ? decree[role].Name : line.Name, Paragraph(line), line.Look(line.Size))
                : decree[role]),
        ]));

    private static ParagraphFormat Paragraph(CertificateLine line) => new()
    {
        Alignment = line.Align,
        WidowControl = false,
        Outline = line.Part == CertificatePart.Laureate ? 1 : 0,
    };
}
