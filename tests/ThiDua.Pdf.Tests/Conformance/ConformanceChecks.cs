namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>
/// What can be checked by machine of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1, by the Matterhorn Protocol 1.1)
/// for files of text, lines and images.
/// </summary>
internal static class ConformanceChecks
{
    /// <summary>What a file does not keep to, each with its clause or checkpoint; nothing when all is well.</summary>
    public static IReadOnlyList<string> Run(byte[] pdf)
    {
        var document = new PdfDocument(pdf);
        return
        [
            .. FileChecks.Run(document), .. MetadataChecks.Run(document), .. FontChecks.Run(document), .. ContentChecks.Run(document),
            .. StructureChecks.Run(document), .. TableAndListChecks.Run(document), .. ReadingChecks.Run(document), .. ImageChecks.Run(document),
        ];
    }
}
