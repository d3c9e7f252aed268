using ThiDua.Documents.Diagnostics;
using ThiDua.Rules;
using ThiDua.Service.Publishing;
using ThiDua.Templates.Authoring;

namespace ThiDua.Service.Mapping;

/// <summary>Templates written in Word as the protos have them.</summary>
internal static class AuthoringMapping
{
    private const string FirstVersion = "1.0.0";

    /// <summary>What a request says of the template.</summary>
    /// <param name="request">The request.</param>
    /// <param name="today">First day of a template that names none.</param>
    /// <returns>It, or a fault for each field that is missing or wrong.</returns>
    public static Result<TemplateHead> Read(V1.ImportTemplateRequest request, DateOnly today)
    {
        var faults = new List<Diagnostic>();
        if (request.File.IsEmpty)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "file", "Thiếu tệp Word để làm mẫu.", "Hãy gửi nội dung tệp .docx."));
        }

        if (!TemplateChecks.IsId(request.TemplateId))
        {
            faults.Add(Diagnostic.Error(
                request.TemplateId.Length == 0 ? "FIELD_REQUIRED" : "TEXT_FORM",
                "template_id",
                request.TemplateId.Length == 0 ? "Thiếu mã mẫu." : $"“{request.TemplateId}” không dùng làm mã mẫu được.",
                "Hãy dùng chữ thường không dấu, chữ số, dấu chấm, dấu nối, ví dụ “binh-lu.bao-cao-thang”."));
        }

        var texts = new RequestText(faults);
        var name = texts.Read(request.Name, "name");
        if (name.Length == 0)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "name", "Thiếu tên mẫu.", "Hãy ghi tên, ví dụ “Báo cáo tháng của xã”."));
        }

        var head = new TemplateHead(
            request.TemplateId,
            Version(request.Version, faults),
            name,
            [.. Levels(request, faults)],
            Matter(request.Matter, faults),
            texts.Read(request.Description, "description"),
            RequestDays.Read(request.ValidFrom, "valid_from", today, faults));
        return faults.Count == 0 ? head : Result<TemplateHead>.Failure(faults);
    }

    /// <summary>The answer.</summary>
    public static V1.ImportTemplateResponse Of(Result<IReadOnlyDictionary<string, string>> written) => new()
    {
        Files = { written.Value!.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new V1.TemplateFile { Path = file.Key, Text = file.Value }) },
        Remarks = { written.Diagnostics.Select(DiagnosticMapping.Of) },
    };

    private static string Version(string text, List<Diagnostic> faults)
    {
        if (text.Length > 0 && !(System.Version.TryParse(text, out var version) && version is { Build: >= 0, Revision: < 0 }))
        {
            faults.Add(Diagnostic.Error("TEXT_FORM", "version", $"“{text}” không phải là một phiên bản.", "Hãy ghi ba số, ví dụ 1.0.0."));
        }

        return text.Length == 0 ? FirstVersion : text;
    }

    private static IEnumerable<string> Levels(V1.ImportTemplateRequest request, List<Diagnostic> faults)
    {
        string[] codes = [.. request.Levels.Select(LevelMapping.Code).OfType<string>().Distinct()];
        if (request.Levels.Count == 0)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "levels", "Thiếu cấp dùng mẫu.", "Hãy ghi ít nhất một cấp, ví dụ xã."));
        }
        else if (request.Levels.Any(level => LevelMapping.Code(level) is null))
        {
            faults.Add(Diagnostic.Error("VALUE_NOT_ALLOWED", "levels", "Có cấp không dùng được.", "Hãy ghi tỉnh, thành phố, xã, phường hoặc đặc khu."));
        }

        return codes;
    }

    private static string Matter(string code, List<Diagnostic> faults)
    {
        if (code.Length > 0 && !RuleBook.BuiltIn.Matters.Rows.Any(row => row.Code == code))
        {
            faults.Add(Diagnostic.Error(
                "MATTER_UNKNOWN", "matter", $"Không có mã nội dung “{code}”.", $"Hãy ghi một trong: {string.Join(", ", RuleBook.BuiltIn.Matters.Rows.Select(row => row.Code).Distinct())}."));
        }

        return code;
    }
}
