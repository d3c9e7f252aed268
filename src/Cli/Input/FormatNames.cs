using ThiDua.V1;

namespace ThiDua.Cli.Input;

/// <summary>What the formats are called on the command line.</summary>
internal static class FormatNames
{
    /// <summary>The format when the user names none.</summary>
    public const string Default = "docx";

    private static readonly (Format Format, string Name)[] Table = [(Format.Docx, "docx"), (Format.Pdf, "pdf"), (Format.Html, "html")];

    /// <summary>Reads "docx" or a list with commas; adds what is wrong with it to a list.</summary>
    public static IReadOnlyList<Format> Parse(string text, List<Problem> problems)
    {
        var formats = new List<Format>();
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var row = Table.FirstOrDefault(r => r.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (row.Name is null)
                problems.Add(Messages.FormatUnknown(name, string.Join(", ", Table.Select(r => r.Name))));
            else if (formats.Contains(row.Format))
                problems.Add(Messages.FormatRepeated(row.Name));
            else
                formats.Add(row.Format);
        }

        return formats;
    }

    /// <summary>The name of a format; of one this version does not know, its number.</summary>
    public static string NameOf(Format format) => Table.FirstOrDefault(r => r.Format == format).Name ?? format.ToString("D");
}
