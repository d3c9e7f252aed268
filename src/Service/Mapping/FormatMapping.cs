using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Pipeline;

namespace ThiDua.Service.Mapping;

/// <summary>File formats of the protos and of the pipeline.</summary>
internal static class FormatMapping
{
    private const string Hint = "Hãy chọn: docx, pdf, html.";

    /// <summary>The formats of a request.</summary>
    /// <param name="formats">As they came.</param>
    /// <param name="faults">Takes a fault for each that is missing, unknown or given twice.</param>
    public static ImmutableArray<OutputFormat> Read(IReadOnlyList<V1.Format> formats, List<Diagnostic> faults)
    {
        if (formats.Count == 0)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "formats", "Thiếu định dạng tệp cần tạo.", Hint));
        }

        var result = ImmutableArray.CreateBuilder<OutputFormat>(formats.Count);
        for (var i = 0; i < formats.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"formats[{i}]");
            if (Of(formats[i]) is not { } format)
            {
                faults.Add(Diagnostic.Error("FORMAT_UNKNOWN", path, "Không có định dạng tệp này.", Hint));
            }
            else if (result.Contains(format))
            {
                faults.Add(Diagnostic.Error("FORMAT_TWICE", path, "Định dạng tệp này được ghi hai lần.", "Hãy giữ lại một lần."));
            }
            else
            {
                result.Add(format);
            }
        }

        return result.ToImmutable();
    }

    /// <summary>The format as the protos have it.</summary>
    public static V1.Format Of(OutputFormat format) => format switch
    {
        OutputFormat.Docx => V1.Format.Docx,
        OutputFormat.Pdf => V1.Format.Pdf,
        OutputFormat.Html => V1.Format.Html,
        _ => throw new NotSupportedException($"{format} is not in the protos."),
    };

    private static OutputFormat? Of(V1.Format format) => format switch
    {
        V1.Format.Docx => OutputFormat.Docx,
        V1.Format.Pdf => OutputFormat.Pdf,
        V1.Format.Html => OutputFormat.Html,
        _ => null,
    };
}
