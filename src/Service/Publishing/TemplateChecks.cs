using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>Checks a template before it is published: what a clerk could run into is found here.</summary>
/// <param name="pipeline">Renders the samples, the same way as documents.</param>
/// <param name="time">Clock: samples without a date are rendered as of today.</param>
internal sealed partial class TemplateChecks(DocumentPipeline pipeline, TimeProvider time)
{
    private const int MostIdLength = 80;

    private static readonly ImmutableArray<OutputFormat> Formats = [OutputFormat.Docx, OutputFormat.Pdf, OutputFormat.Html];

    /// <summary>Checks a template.</summary>
    /// <returns>The template with remarks, or all errors.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Result<TemplatePackage> Check(TemplatePackage package, CancellationToken cancellation)
    {
        var faults = Info(package.Info).Concat(Samples(package)).Concat(Compile(package)).Concat(PartialChecks.Missing(package)).Distinct().ToList();
        if (faults.Count > 0)
        {
            return Result<TemplatePackage>.Failure(faults);
        }

        var found = package.Samples.SelectMany(sample => Render(package, sample, cancellation)).Distinct().ToList();
        return found.Exists(d => d.Severity == Severity.Error)
            ? Result<TemplatePackage>.Failure(found.Where(d => d.Severity == Severity.Error))
            : Result<TemplatePackage>.Success(package, [.. PartialChecks.Unused(package), .. found]);
    }

    /// <summary>Whether a text can be the id of a published template.</summary>
    public static bool IsId(string text) => text.Length <= MostIdLength && IdForm().IsMatch(text);

    private static IEnumerable<Diagnostic> Info(TemplateInfo info)
    {
        const string file = "template.json";
        if (!IsId(info.Id))
        {
            yield return PublishingFaults.File(
                file,
                $"Mã mẫu (id) không đúng dạng, hoặc dài hơn {MostIdLength} ký tự.",
                "Hãy dùng chữ thường không dấu, chữ số, dấu chấm, dấu nối, ví dụ “plan.ke-hoach-rieng”.");
        }

        if (info.Version.Revision >= 0)
        {
            yield return PublishingFaults.File(file, $"Phiên bản (version) {info.Version} phải có đúng ba số.", "Hãy ghi như 1.0.0.");
        }

        if (info.ValidTo <= info.ValidFrom)
        {
            yield return PublishingFaults.File(file, "Ngày hết dùng (validTo) không sau ngày bắt đầu dùng (validFrom).", "Hãy sửa lại hai ngày này.");
        }
    }

    private static IEnumerable<Diagnostic> Samples(TemplatePackage package)
    {
        var levels = package.Info.Levels;
        foreach (var level in levels.Distinct().Where(level => !package.Samples.Any(s => s.Level == level)))
        {
            yield return PublishingFaults.File($"samples/{level}.json", $"Thiếu dữ liệu mẫu cho cấp {level}.", "Hãy thêm tệp này: mỗi cấp dùng mẫu cần ít nhất một dữ liệu mẫu.");
        }

        foreach (var sample in package.Samples.Where(s => !levels.Contains(s.Level)))
        {
            yield return PublishingFaults.File(
                $"samples/{sample.Name}.json",
                $"“{sample.Level}” không phải là cấp mà mẫu dùng cho ({string.Join(", ", levels)}).",
                "Phần trước dấu chấm đầu tiên của tên tệp là cấp; hãy đổi tên tệp, hoặc thêm cấp vào levels.");
        }
    }

    private static IEnumerable<Diagnostic> Compile(TemplatePackage package)
    {
        var faults = new List<PackageFault>();
        foreach (var level in package.Info.Levels)
        {
            TemplateCompiler.Compile(package, level, faults);
        }

        return faults.Select(PublishingFaults.Of);
    }

    /// <summary>What the rendering of a sample says; profiles are left out, so that the same template is judged the same everywhere.</summary>
    private IEnumerable<Diagnostic> Render(TemplatePackage package, TemplateSample sample, CancellationToken cancellation)
    {
        var job = new RenderJob(package.Info.Id, package.Info.Version.ToString(), sample.Unit, DateFor(package.Info, sample), sample.DataJson, Formats)
        {
            ProfileVersion = AgencyProfiles.NoProfile,
        };
        var made = pipeline.Render(package, job, cancellation);
        var found = made.Diagnostics.Select(d => PublishingFaults.OfSample(sample, d));
        return made.Succeeded && made.Value.Level != sample.Level ? found.Append(OtherLevel(sample, made.Value.Level)) : found;
    }

    private static Diagnostic OtherLevel(TemplateSample sample, string level) => Diagnostic.Error(
        PublishingFaults.SampleFailed,
        $"samples/{sample.Name}.json",
        $"“{sample.Unit}” thuộc cấp {level}, không phải {sample.Level} như tên tệp.",
        "Hãy đổi đơn vị (unit), hoặc đổi tên tệp.");

    /// <summary>Empty where the data have a date of their own; else today, or the first day of validity where today is outside of it.</summary>
    private string DateFor(TemplateInfo info, TemplateSample sample)
    {
        if (JsonNode.Parse(sample.DataJson) is JsonObject data && data["issueDate"] is not null)
        {
            return "";
        }

        var today = VietNamDay.Of(time);
        var day = today < info.ValidFrom || today >= info.ValidTo ? info.ValidFrom : today;
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\A[a-z0-9]+([.-][a-z0-9]+)*\z")]
    private static partial Regex IdForm();
}
