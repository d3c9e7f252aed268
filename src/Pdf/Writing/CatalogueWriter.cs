using ThiDua.Formats.Formatted;

namespace ThiDua.Pdf.Writing;

/// <summary>Writes the catalogue and what is said in it of the document as a whole.</summary>
internal static class CatalogueWriter
{
    private const string Producer = "ThiDua";
    private static readonly byte[] ColourProfile = Deflate.ToArray(SrgbProfile.Build());

    /// <summary>Writes the catalogue, the information dictionary, the metadata and the output intent.</summary>
    public static void Write(PdfFile file, DocumentProperties properties, CatalogueParts parts)
    {
        var (metadata, profile) = (file.Reserve(), file.Reserve());
        file.Stream(metadata, "/Type/Metadata/Subtype/XML"u8, XmpMetadata.Build(properties, Producer));
        file.Stream(profile, "/N 3/Filter/FlateDecode"u8, ColourProfile);
        WriteInformation(file, parts.Information, properties);
        var body = file.Begin(parts.Catalogue);
        body.Write("<</Type/Catalog/Pages "u8);
        body.Reference(parts.Pages);
        body.Write("/Lang"u8);
        body.TextString(properties.Language);
        body.Write("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "u8);
        body.Reference(parts.Structure);
        if (parts.Outline is { } outline)
        {
            body.Write("/PageMode/UseOutlines/Outlines "u8);
            body.Reference(outline);
        }

        body.Write("/Metadata "u8);
        body.Reference(metadata);
        body.Write("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"u8);
        body.Write("/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8);
        body.Reference(profile);
        body.Write(">>]>>"u8);
        file.End();
    }

    private static void WriteInformation(PdfFile file, int number, DocumentProperties properties)
    {
        var body = file.Begin(number);
        body.Write("<</Title"u8);
        body.TextString(properties.Title);
        body.Write("/Producer"u8);
        body.TextString(Producer);
        body.Write(">>"u8);
        file.End();
    }
}
