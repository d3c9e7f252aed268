using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Images;

namespace ThiDua.Docx.Writing;

/// <summary>The image files within a Word file: each different image once, numbered in the order in which they stand.</summary>
internal sealed class MediaParts
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private readonly Dictionary<ImageData, int> _numbers = [];

    /// <summary>Finds the images of one or more documents.</summary>
    public MediaParts(params ReadOnlySpan<FormattedDocument> documents)
    {
        foreach (var document in documents)
        {
            Collect(document);
        }
    }

    /// <summary>Name in the package and image.</summary>
    public IEnumerable<(string Name, ImageData Image)> All => _numbers.Select(entry => ("word/" + Target(entry.Key, entry.Value), entry.Key));

    /// <summary>The relationship from the document to an image.</summary>
    public string Relationship(ImageData image) => Id(_numbers[image]);

    /// <summary>The relationships from the document to its images.</summary>
    public IEnumerable<string> Relationships => _numbers.Select(entry =>
        $"""<Relationship Id="{Id(entry.Value)}" Type="{Type}" Target="{Target(entry.Key, entry.Value)}"/>""");

    private void Collect(FormattedDocument document)
    {
        foreach (var section in document.Sections)
        {
            Collect(section.Blocks);
            if (section is FormattedPlacedPage page)
            {
                foreach (var image in page.Items.OfType<PlacedImage>())
                {
                    _numbers.TryAdd(image.Image, _numbers.Count + 1);
                }
            }
        }
    }

    private void Collect(ImmutableArray<FormattedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is FormattedImage image)
            {
                _numbers.TryAdd(image.Image, _numbers.Count + 1);
            }
            else if (block is FormattedTable table)
            {
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    Collect(cell.Blocks);
                }
            }
        }
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdImage{number}");

    private static string Target(ImageData image, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"media/image{number}.{(image.Kind == ImageKind.Png ? "png" : "jpeg")}");
}
