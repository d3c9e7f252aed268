using ThiDua.Formats.Images;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Images;

namespace ThiDua.Pdf.Writing;

/// <summary>The images of a document, each different one once, numbered in the order in which they stand.</summary>
internal sealed class DocumentImages
{
    private readonly Dictionary<ImageData, int> _numbers = [];
    private readonly List<PreparedImage> _images = [];

    private DocumentImages(LaidOutDocument document)
    {
        foreach (var frame in document.Pages.SelectMany(page => page.Items).OfType<ImageFrame>())
        {
            if (_numbers.TryAdd(frame.Image, _images.Count))
            {
                _images.Add(PreparedImage.Of(frame.Image));
            }
        }
    }

    /// <summary>The images, by number.</summary>
    public IReadOnlyList<PreparedImage> All => _images;

    /// <summary>The number of an image of the document.</summary>
    public int Number(ImageData image) => _numbers[image];

    /// <summary>Prepares the images of a document.</summary>
    public static DocumentImages Prepare(LaidOutDocument document) => new(document);

    /// <summary>Whether something on a page is partly transparent.</summary>
    public bool AnyTransparent(PageFrame page) =>
        page.Items.OfType<ImageFrame>().Any(frame => _images[_numbers[frame.Image]].SoftMask is not null);
}
