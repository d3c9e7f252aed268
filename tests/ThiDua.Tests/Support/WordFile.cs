using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ThiDua.Tests.Support;

/// <summary>A Word file as the Open XML SDK sees it.</summary>
internal static class WordFile
{
    /// <summary>What the validator finds wrong with a file; empty for a file that Word opens.</summary>
    public static IReadOnlyList<string> Faults(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }
}
