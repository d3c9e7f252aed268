using System.Text.RegularExpressions;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>Checks that partials which are called are there, and that those which are there can be called.</summary>
internal static partial class PartialChecks
{
    /// <summary>Calls of partials that a level served does not have; a fault for each call, with the levels.</summary>
    public static IEnumerable<Diagnostic> Missing(TemplatePackage package) => package.Info.Levels.SelectMany(level =>
    {
        var partials = package.PartialsAt(level).ToList();
        var names = partials.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return partials.Where(p => IsOwn(package, p.File)).Select(p => (p.File, p.Text)).Append((File: "body.hbs", Text: package.Body))
            .SelectMany(file => Calls(file.File, file.Text)).Where(call => !names.Contains(call.Name)).Select(call => (Call: call, Level: level));
    })
        .GroupBy(missing => missing.Call, missing => missing.Level)
        .Select(missing => PublishingFaults.Of(new PackageFault(
            missing.Key.File, missing.Key.Line, $"gọi mảnh “{missing.Key.Name}” không có cho cấp {string.Join(", ", missing.Distinct())}")));

    /// <summary>Whether a partial is the template's and not one that all share, which may call what only some templates have.</summary>
    private static bool IsOwn(TemplatePackage package, string file) => package.Partials.Keys.Any(name => file == $"partials/{name}.hbs");

    /// <summary>Remarks on partials of levels that the template does not serve.</summary>
    public static IEnumerable<Diagnostic> Unused(TemplatePackage package)
    {
        var used = package.Info.Levels.SelectMany(package.PartialsAt).Select(p => p.File).ToHashSet(StringComparer.Ordinal);
        return package.Partials.Keys.Select(name => $"partials/{name}.hbs").Where(file => !used.Contains(file)).Order(StringComparer.Ordinal)
            .Select(file => Diagnostic.Warning(
                "PARTIAL_UNUSED", file, "Mảnh này không dùng cho cấp nào của mẫu.", "Hãy kiểm tra tên cấp trong tên tệp, hoặc bỏ tệp."));
    }

    /// <summary>The calls of partials by name; those that the file itself defines are left out.</summary>
    private static IEnumerable<(string File, int Line, string Name)> Calls(string file, string text)
    {
        var plain = Comment().Replace(text, comment => new string('\n', comment.ValueSpan.Count('\n')));
        var inline = Inline().Matches(plain).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return Call().Matches(plain).Where(match => !inline.Contains(match.Groups[1].Value))
            .Select(match => (file, 1 + plain.AsSpan(0, match.Index).Count('\n'), match.Groups[1].Value));
    }

    [GeneratedRegex(@"\{\{~?!--.*?--~?\}\}|\{\{~?![^}]*\}\}", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\{~?>\s*([\w.-]+)")]
    private static partial Regex Call();

    [GeneratedRegex(@"\{\{~?#\*\s*inline\s+[""']([^""']+)[""']")]
    private static partial Regex Inline();
}
