using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Json;
using ThiDua.Docx.Reading;

namespace ThiDua.Service.Mapping;

/// <summary>Documents that were read as the protos have them.</summary>
internal static class ImportMapping
{
    /// <summary>The fault of a request without a file.</summary>
    public static Diagnostic FileMissing => Diagnostic.Error("FIELD_REQUIRED", "file", "Thiếu tệp để đọc.", "Hãy gửi nội dung tệp .docx, .doc, .odt, .rtf hoặc .pdf.");

    /// <summary>The answer on a file that was read.</summary>
    public static V1.ImportResponse Of(ReadDocument read, IEnumerable<Diagnostic> remarks) => new()
    {
        DocumentJson = DocumentJson.Write(read.Document),
        Parts = { read.Report.Parts.Select(Of) },
        Remarks = { remarks.Select(DiagnosticMapping.Of) },
    };

    private static V1.RecognisedPart Of(RecognisedPart part) => new()
    {
        Name = part.Name,
        Text = part.Text,
        Certainty = part.Certainty switch
        {
            ReadingCertainty.Sure => V1.ReadingCertainty.Sure,
            ReadingCertainty.Likely => V1.ReadingCertainty.Likely,
            ReadingCertainty.Guess => V1.ReadingCertainty.Guess,
            _ => V1.ReadingCertainty.Unspecified,
        },
        Reason = part.Reason,
    };
}
