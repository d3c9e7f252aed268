using System.Text.RegularExpressions;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>Checks that partials which are called are there, and that those which are there can be called.</summary>
internal static partial class PartialChecks
{
    /// <summary>Calls of partials that a level served does not have.</summary>
    public static IEnumerable<Diagnostic> Missing(TemplatePackage package) => package.Info.Levels.SelectMany(level =>
    {
        var partials = package.PartialsAt(level).ToList();
        var names = partials.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return partials.Where(p => package.Partials.ContainsKey(p.File["partials/".Length..^".hbs".Length])).Select(p => (p.File, p.Text)).Append((File: "body.hbs", Text: package.Body))
            .SelectMany(file => Missing(file.File, file.Text, names, level));
    });

    /// <summary>Remarks on partials of levels that the template does not serve.</summary>
    public static IEnumerable<Diagnostic> Unused(TemplatePackage package)
    {
        var used = package.Info.Levels.SelectMany(package.PartialsAt).Select(p => p.File).ToHashSet(StringComparer.Ordinal);
        return package.Partials.Keys.Select(name => $"partials/{name}.hbs").Where(file => !used.Contains(file)).Order(StringComparer.Ordinal)
            .Select(file => Diagnostic.Warning(
                "PARTIAL_UNUSED", file, "Mảnh này không dùng cho cấp nào của mẫu.", "Hãy kiểm tra tên cấp trong tên tệp, hoặc bỏ tệp."));
    }

    private static IEnumerable<Diagnostic> Missing(string file, string text, HashSet<string> names, string level)
    {
        var plain = Comment().Replace(text, comment => new string('\n', comment.ValueSpan.Count('\n')));
        var inline = Inline().Matches(plain).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return Call().Matches(plain)
            .Where(match => !names.Contains(match.Groups[1].Value) && !inline.Contains(match.Groups[1].Value))
            .Select(match => PublishingFaults.Of(new PackageFault(
                file, 1 + plain.AsSpan(0, match.Index).Count('\n'), $"gọi mảnh “{match.Groups[1].Value}” không có cho cấp {level}")));
    }

    [GeneratedRegex(@"\{\{~?!--.*?--~?\}\}|\{\{~?![^}]*\}\}", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\{~?>\s*([\w.-]+)")]
    private static partial Regex Call();

    [GeneratedRegex(@"\{\{~?#\*\s*inline\s+[""']([^""']+)[""']")]
    private static partial Regex Inline();
}
