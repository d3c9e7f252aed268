using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Merging;

/// <summary>
/// How deep the blocks, expressions and elements of a file of text may be nested. Compiling and reading go down with each level, and what is
/// nested without measure would end the process instead of being told.
/// </summary>
internal static partial class TemplateNesting
{
    private const int Most = 40;

    /// <summary>The fault of a file that is nested too deep; null when it is not.</summary>
    public static PackageFault? Fault(string file, string text)
    {
        var (blocks, parentheses, elements) = (0, 0, 0);
        foreach (Match match in Step().Matches(text))
        {
            var step = match.ValueSpan;
            switch (step)
            {
                case "(":
                    parentheses++;
                    break;
                case ")":
                    parentheses = Math.Max(0, parentheses - 1);
                    break;
                case ['{', .., '/']:
                    blocks = Math.Max(0, blocks - 1);
                    break;
                case ['{', ..]:
                    blocks++;
                    break;
                case ['<', '/', ..]:
                    elements = Math.Max(0, elements - 1);
                    break;
                default:
                    elements++;
                    break;
            }

            if (Math.Max(blocks, Math.Max(parentheses, elements)) > Most)
            {
                return new PackageFault(
                    file,
                    1 + text.AsSpan(0, match.Index).Count('\n'),
                    string.Create(CultureInfo.InvariantCulture, $"lồng nhau quá {Most} tầng"));
            }
        }

        return null;
    }

    /// <summary>A parenthesis, the beginning or end of a block, the beginning or end of a section.</summary>
    [GeneratedRegex(@"\(|\)|\{\{~?[#^/](?=\s*[^\s~}])|</?section\b(?![^>]*/>)", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
