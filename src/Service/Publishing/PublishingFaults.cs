using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>What is said of a template that cannot be published or withdrawn.</summary>
internal static class PublishingFaults
{
    /// <summary>Code of a fault of a file.</summary>
    public const string FileInvalid = "TEMPLATE_FILE_INVALID";

    /// <summary>Code of a fault that shows when a sample is rendered.</summary>
    public const string SampleFailed = "SAMPLE_FAILED";

    /// <summary>A file that is wrong in itself.</summary>
    public static Diagnostic Of(PackageFault fault) => File(fault.Place, Sentence(fault.Problem), "Hãy sửa tệp này rồi gửi lại.");

    /// <summary>A file that is wrong.</summary>
    public static Diagnostic File(string place, string message, string hint) => Diagnostic.Error(FileInvalid, place, message, hint);

    /// <summary>An error or a remark of the rendering of a sample, at the sample's file.</summary>
    public static Diagnostic OfSample(TemplateSample sample, Diagnostic found)
    {
        var file = $"samples/{sample.Name}.json";
        var place = found.Path.Length == 0 ? file : $"{file}#{found.Path}";
        return found switch
        {
            { Code: "TEMPLATE_BROKEN" } => Diagnostic.Error(SampleFailed, file, Sentence(found.Message), "Hãy sửa mẫu rồi gửi lại."),
            { Severity: Severity.Error } => Diagnostic.Error(SampleFailed, place, found.Message, found.Hint),
            _ => found with { Path = place },
        };
    }

    /// <summary>The version of a template that the project ships.</summary>
    public static Diagnostic TakenByBuiltIn(TemplateInfo info, Version next) =>
        Taken($"Phiên bản {info.Version} của mẫu “{info.Id}” là mẫu có sẵn của chương trình.", next);

    /// <summary>A version that was taken out of use: its number is not given again.</summary>
    public static Diagnostic TakenByWithdrawn(TemplateInfo info, Version next) => Taken($"Phiên bản {info.Version} của mẫu “{info.Id}” đã bị thu hồi.", next);

    /// <summary>A version that has other content, or whose folder holds something else.</summary>
    public static Diagnostic TakenByOther(TemplateInfo info, Version next) =>
        Taken($"Phiên bản {info.Version} của mẫu “{info.Id}” đã có với nội dung khác; phiên bản đã công bố không sửa được nữa.", next);

    /// <summary>A version below one that the project ships.</summary>
    public static Diagnostic BelowBuiltIn(TemplateInfo info, Version builtIn, Version next) => File(
        TemplateFile,
        $"Phiên bản {info.Version} thấp hơn phiên bản {builtIn} có sẵn của mẫu “{info.Id}”.",
        $"Hãy nâng version trong template.json, ví dụ {next}, hoặc đặt mã mẫu khác.");

    /// <summary>A remark: the version is below one that is there.</summary>
    public static Diagnostic Lower(TemplateInfo info, Version latest) => Diagnostic.Warning(
        "TEMPLATE_VERSION_LOWER",
        TemplateFile,
        $"Phiên bản {info.Version} thấp hơn phiên bản mới nhất {latest}: chỉ dùng khi được chọn đích danh.",
        "Nếu muốn thay bản mới nhất, hãy nâng version trong template.json.");

    /// <summary>A remark: the store forgets.</summary>
    public static Diagnostic NotLasting { get; } = Diagnostic.Warning(
        "TEMPLATE_NOT_LASTING",
        "files",
        "Dịch vụ chỉ giữ mẫu trong bộ nhớ: mẫu mất khi dịch vụ dừng.",
        "Hãy chạy dịch vụ với một thư mục mẫu (thidua serve --templates THƯ_MỤC).");

    /// <summary>The directory cannot be written to.</summary>
    public static Diagnostic NotWritable { get; } = Diagnostic.Error(
        "TEMPLATES_NOT_WRITABLE", "files", "Dịch vụ không ghi được vào thư mục mẫu.", "Hãy báo người quản trị kiểm tra quyền ghi và chỗ trống của thư mục mẫu.");

    /// <summary>A version of the project's own cannot be taken out of use.</summary>
    public static Diagnostic BuiltIn(TemplateInfo info) => Diagnostic.Error(
        "TEMPLATE_BUILT_IN",
        "version",
        $"Phiên bản {info.Version} của mẫu “{info.Id}” là mẫu có sẵn của chương trình, không thu hồi được.",
        "Hãy công bố một phiên bản cao hơn để thay thế.");

    private const string TemplateFile = "template.json";

    private static Diagnostic Taken(string message, Version next) =>
        Diagnostic.Error("TEMPLATE_VERSION_TAKEN", TemplateFile, message, $"Hãy nâng version trong template.json, ví dụ {next}, rồi gửi lại.");

    private static string Sentence(string problem)
    {
        var text = char.ToUpperInvariant(problem[0]) + problem[1..];
        return text.EndsWith('.') ? text : text + ".";
    }
}
