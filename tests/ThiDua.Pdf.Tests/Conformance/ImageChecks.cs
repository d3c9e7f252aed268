namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>Images: their dictionaries, colours and soft masks, the pages they stand on, and the figures that they are.</summary>
internal static class ImageChecks
{
    private const double Tolerance = 0.01;

    public static IEnumerable<string> Run(PdfDocument document) =>
        [.. document.Objects.OfType<PdfStream>().Where(IsImage).SelectMany(image => Check(document, image)), .. Pages(document), .. Figures(document)];

    private static bool IsImage(PdfStream stream) => stream.Dictionary.GetValueOrDefault("Subtype") is PdfName { Value: "Image" };

    private static IEnumerable<string> Check(PdfDocument document, PdfStream image)
    {
        var entries = image.Dictionary;
        if (entries.ContainsKey("Alternates") || entries.ContainsKey("OPI") || entries.GetValueOrDefault("Interpolate") is true)
        {
            yield return "6.2.8: no alternates, no OPI, no interpolation";
        }

        if (entries["BitsPerComponent"] is not (1.0 or 2.0 or 4.0 or 8.0 or 16.0) || entries["Width"] is not >= 1.0 || entries["Height"] is not >= 1.0)
        {
            yield return "8.9.5: bits and size of an image";
        }

        var components = Components(document, entries["ColorSpace"]);
        if (components == 0)
        {
            yield return "6.2.4.3: colours that the output intent covers";
        }
        else if (document.Name(entries, "Filter") == "DCTDecode" ? !IsJpeg(image, components) : !HasAllRows(document, image, components))
        {
            yield return "8.9.5.2: as many samples as the dictionary says";
        }

        if (entries.TryGetValue("SMask", out var mask) && (!IsImage(document.Stream(mask)) || !IsSoftMask(document, document.Dictionary(mask))))
        {
            yield return "11.6.5.3: a soft mask is a grey image without a mask of its own";
        }
    }

    private static int Components(PdfDocument document, object? space) => document.Resolve(space) switch
    {
        PdfName { Value: "DeviceGray" } => 1,
        PdfName { Value: "DeviceRGB" } => 3,
        List<object?> and [PdfName { Value: "Indexed" }, PdfName { Value: "DeviceRGB" }, double highest, PdfString colours]
            when colours.Bytes.Length == ((int)highest + 1) * 3 && highest <= 255 => 1,
        _ => 0,
    };

    private static bool IsSoftMask(PdfDocument document, Dictionary<string, object?> mask) =>
        document.Name(mask, "ColorSpace") == "DeviceGray" && !mask.ContainsKey("SMask") && !mask.ContainsKey("Mask");

    private static bool IsJpeg(PdfStream image, int components)
    {
        var frame = Array.FindIndex(image.Raw, 1, b => b is 0xC0 or 0xC2 && image.Raw[Array.IndexOf(image.Raw, b, 1) - 1] == 0xFF);
        return image.Raw is [0xFF, 0xD8, ..] && frame > 0 && image.Raw[frame + 8] == components;
    }

    private static bool HasAllRows(PdfDocument document, PdfStream image, int components)
    {
        var (width, height) = ((int)(double)image.Dictionary["Width"]!, (int)(double)image.Dictionary["Height"]!);
        var bits = (int)(double)image.Dictionary["BitsPerComponent"]!;
        var predicted = image.Dictionary.TryGetValue("DecodeParms", out var parameters);
        var said = predicted ? document.Dictionary(parameters) : [];
        return image.Decoded().Length == height * (((width * bits * components) + 7) / 8 + (predicted ? 1 : 0))
            && (!predicted || (said["Predictor"] is 15.0 && (said["Colors"], said["BitsPerComponent"], said["Columns"]).Equals(((object)(double)components, (object)(double)bits, (object)(double)width))));
    }

    private static IEnumerable<string> Pages(PdfDocument document)
    {
        foreach (var page in document.Pages)
        {
            var masked = Drawn(document, page).Any(image => image.Image.ContainsKey("SMask"));
            var group = page.TryGetValue("Group", out var value) ? document.Dictionary(value) : null;
            if (masked != group is not null || (group is not null && (document.Name(group, "S"), document.Name(group, "CS")) != ("Transparency", "DeviceRGB")))
            {
                yield return "6.2.10: a page with something transparent has a group that mixes in the colours of the output intent, and no other has";
            }
        }

        var groups = document.AllDictionaries().Count(dictionary => dictionary.ContainsKey("Group"));
        if (groups != document.Pages.Count(page => page.ContainsKey("Group"))
            || document.AllDictionaries().Any(dictionary => dictionary.ContainsKey("SMask") && document.Name(dictionary, "Subtype") != "Image"))
        {
            yield return "6.2.10: transparency is of images only";
        }
    }

    private static IEnumerable<string> Figures(PdfDocument document)
    {
        var drawn = document.Pages.SelectMany(page => Drawn(document, page)).ToList();
        if (drawn.Any(image => image.Tag is not ("Figure" or "Artifact")))
        {
            yield return "Matterhorn 13-001: an image is a figure or an artifact";
        }

        var figures = StructureChecks.Elements(document).Select(e => e.Element).Where(element => document.Name(element, "S") == "Figure").ToList();
        if (figures.Any(figure => figure.GetValueOrDefault("Alt") is not PdfString { Text.Length: > 0 } text || string.IsNullOrWhiteSpace(text.Text)))
        {
            yield return "Matterhorn 13-004: a figure has words that stand for it";
        }

        foreach (var figure in figures)
        {
            var layout = figure.TryGetValue("A", out var attributes) ? document.Dictionary(attributes) : [];
            var box = layout.TryGetValue("BBox", out var sides) ? document.List(sides).OfType<double>().ToArray() : [];
            if (document.Name(layout, "O") != "Layout" || document.Name(layout, "Placement") != "Block" || !drawn.Exists(image => Same(image.Box, box)))
            {
                yield return "14.8.5.4.3: a figure has the box in which it stands";
            }
        }

        if (figures.Count != drawn.Count(image => image.Tag == "Figure"))
        {
            yield return "14.8.4.5: each figure is one image";
        }
    }

    private static bool Same(double[] one, double[] other) =>
        one.Length == other.Length && one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) < Tolerance);

    /// <summary>The images that a page draws, with the tag they stand in and their box.</summary>
    private static IEnumerable<(Dictionary<string, object?> Image, string Tag, double[] Box)> Drawn(PdfDocument document, Dictionary<string, object?> page)
    {
        var resources = document.Dictionary(page["Resources"]);
        var (tag, matrix) = ("", Array.Empty<double>());
        foreach (var operation in ContentOperation.Read(document.Stream(page["Contents"]).Decoded()))
        {
            switch (operation.Operator)
            {
                case "BDC":
                    tag = ((PdfName)operation.Operands[0]!).Value;
                    break;
                case "EMC":
                    tag = "";
                    break;
                case "cm":
                    matrix = [.. operation.Operands.Cast<double>()];
                    break;
                case "Do":
                    var image = document.Dictionary(document.Dictionary(resources["XObject"])[((PdfName)operation.Operands[0]!).Value]);
                    yield return (image, tag, [matrix[4], matrix[5], matrix[4] + matrix[0], matrix[5] + matrix[3]]);
                    break;
            }
        }
    }
}
