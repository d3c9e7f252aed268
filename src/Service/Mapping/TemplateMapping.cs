using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Mapping;

/// <summary>Templates as the protos have them.</summary>
internal static class TemplateMapping
{
    /// <summary>The fault of a request that names no template.</summary>
    public static Diagnostic IdMissing { get; } = Diagnostic.Error(
        "FIELD_REQUIRED", "template_id", "Thiếu mã mẫu.", "Hãy xem danh sách mẫu, ví dụ “plan.emulation-campaign”.");

    /// <summary>The template that a request asks for.</summary>
    public static Result<TemplatePackage> Find(V1.GetTemplateRequest request, TemplateLibrary library) => request.TemplateId.Length == 0
        ? IdMissing
        : library.Find(request.TemplateId, request.Version);

    /// <summary>What a template says of itself.</summary>
    public static V1.Template Of(TemplateInfo info) => new()
    {
        Id = info.Id,
        Version = info.Version.ToString(),
        Name = info.Name,
        Kind = info.Kind.Code,
        KindName = info.Kind.Name,
        Levels = { info.Levels.Select(LevelMapping.Level) },
        Description = info.Description,
    };

    /// <summary>A template with its schema and samples.</summary>
    public static V1.GetTemplateResponse Of(TemplatePackage package) => new()
    {
        Template = Of(package.Info),
        SchemaJson = package.SchemaJson,
        Samples = { package.Samples.Select(Of) },
    };

    private static V1.Sample Of(TemplateSample sample) => new()
    {
        Name = sample.Name,
        Level = LevelMapping.Level(sample.Level),
        Unit = sample.Unit,
        DataJson = sample.DataJson,
    };
}
