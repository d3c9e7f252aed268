using ThiDua.Documents.Certificates;
using ThiDua.Documents.Kinds;
using ThiDua.Rules;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Matters;

namespace ThiDua.Templates.Store;

/// <summary>Reads <c>template.json</c>.</summary>
internal static class TemplateInfoReader
{
    /// <summary>The name of the file.</summary>
    public const string File = "template.json";

    private static readonly string[] LevelCodes = ["tinh", "thanh-pho", "xa", "phuong", "dac-khu"];

    private sealed record InfoFile(
        string? Id, string? Version, string? Kind, string? Name, string? Description, string[]? Levels, DateOnly? ValidFrom, DateOnly? ValidTo,
        string? Matter, string[]? Issuers, FrameFile? Frame);

    private sealed record FrameFile(int? ExecutingArticle, string[]? ReportTo, string[]? Tasked, string? VillageTerm, TemplateSigner[]? Signers,
        string? Award, bool? Grants, string[]? Laureate);

    /// <summary>What the file says; null with a fault for each field that is missing or wrong.</summary>
    public static TemplateInfo? Read(string json, List<PackageFault> faults)
    {
        var before = faults.Count;
        if (PackageJson.Parse<InfoFile>(File, json, faults) is not { } file)
        {
            return null;
        }

        var version = Version.TryParse(file.Version, out var parsed) && parsed.Build >= 0 ? parsed : null;
        var kind = DocumentKinds.TryGet(file.Kind ?? "", out var known) ? known : null;
        var levels = file.Levels is { Length: > 0 } given && given.All(LevelCodes.Contains) ? given : null;
        Require(file.Id, "id", faults);
        Require(version, "version (ví dụ 1.0.0)", faults);
        Require(kind, "kind (mã tên loại văn bản)", faults);
        Require(levels, "levels (" + string.Join(", ", LevelCodes) + ")", faults);
        Require(file.Name, "name", faults);
        Require(file.ValidFrom, "validFrom", faults);
        var frame = ReadFrame(file, faults);
        return faults.Count > before
            ? null
            : new TemplateInfo(file.Id!, version!, kind!, file.Name!, file.Description ?? "", [.. levels!], frame, file.ValidFrom!.Value, file.ValidTo);
    }

    private static TemplateFrame ReadFrame(InfoFile file, List<PackageFault> faults)
    {
        var matter = file.Matter ?? Matter.General;
        if (!RuleBook.BuiltIn.Matters.Rows.Any(row => row.Code == matter))
        {
            faults.Add(Missing("matter (mã nội dung, vụ việc)"));
        }

        string[] issuers = file.Issuers ?? [FrameRequest.Committee];
        if (issuers.Length == 0 || !issuers.All(RuleBook.BuiltIn.Bodies.Knows))
        {
            faults.Add(Missing("issuers (mã cơ quan ban hành)"));
        }

        var frame = file.Frame;
        return new TemplateFrame(
            matter, [.. issuers], frame?.ExecutingArticle, [.. frame?.ReportTo ?? []], [.. frame?.Tasked ?? []], frame?.VillageTerm ?? "",
            [.. frame?.Signers ?? []], frame?.Award ?? "", frame?.Grants ?? false, [.. Laureates(frame?.Laureate ?? [], faults)]);
    }

    private static IEnumerable<LaureateKind> Laureates(string[] codes, List<PackageFault> faults)
    {
        foreach (var code in codes)
        {
            if (Enum.GetValues<LaureateKind>().Where(kind => kind.ToString().ToLowerInvariant() == code).ToList() is [var known])
            {
                yield return known;
            }
            else
            {
                faults.Add(Missing("frame.laureate (individual, collective, household)"));
            }
        }
    }

    private static void Require(object? value, string field, List<PackageFault> faults)
    {
        if (value is null)
        {
            faults.Add(Missing(field));
        }
    }

    private static PackageFault Missing(string field) => new(File, null, $"thiếu hoặc sai trường {field}");
}
