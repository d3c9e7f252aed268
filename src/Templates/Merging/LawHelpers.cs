using System.Globalization;
using HandlebarsDotNet;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Law;
using static ThiDua.Templates.Merging.TemplateHelpers;

namespace ThiDua.Templates.Merging;

/// <summary>The helper that cites the law in force on the date of the document; see docs/templates.md.</summary>
internal static class LawHelpers
{
    private const string Brief = "short";

    public static void Register(IHandlebars handlebars) =>

        // {{law "emulation-decree"}}, {{law "emulation-decree" "short"}}: the citation in full or in short.
        handlebars.RegisterHelper("law", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
        {
            var brief = arguments.Length > 1 && (Argument<string>(arguments, 1, "law") == Brief
                ? true
                : throw new HandlebarsException($"{{{{law}}}}: đối số thứ 2 chỉ có thể là “{Brief}”"));
            output.WriteSafeString(Markup(MergeScope.Of(options).Law(Argument<string>(arguments, 0, "law"), brief), brief));
        });

    private static string Markup(LegalBasis basis, bool brief)
    {
        var date = basis.IssuedOn is { } day ? ShortDate(new IssueDate(day.Year, day.Month, day.Day)) : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<citation kind=\"{Text(basis.Kind)}\" number=\"{Text(basis.Number)}\" date=\"{date}\" issuer=\"{Text(basis.Issuer)}\">{Text(brief ? basis.ShortCitation : basis.Citation)}</citation>");
    }

    private static string Text(string text) => MarkupEncoder.Encode(text);
}
