using System.Globalization;
using HandlebarsDotNet;
using ThiDua.Documents.Parts;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Merging;

/// <summary>Helpers that templates may call; see docs/templates.md.</summary>
internal static class TemplateHelpers
{
    public static void Register(IHandlebars handlebars)
    {
        // {{shortDate d}}: "2026-04-05" as 05/4/2026; {{longDate d}}: as "ngày 05 tháng 4 năm 2026".
        handlebars.RegisterHelper("shortDate", (output, _, arguments) => output.Write(ShortDate(Date(arguments, "shortDate"))));
        handlebars.RegisterHelper("longDate", (output, _, arguments) => output.Write(Date(arguments, "longDate").ToLongText()));

        // {{number n}}: the number of a document, with a leading zero below ten.
        handlebars.RegisterHelper(
            "number", (output, _, arguments) => output.Write(Argument<long>(arguments, 0, "number").ToString("00", CultureInfo.InvariantCulture)));

        // {{lowerFirst text}} and {{upperFirst text}}: the first letter small or capital.
        handlebars.RegisterHelper(
            "lowerFirst", (output, _, arguments) => output.Write(First(arguments, "lowerFirst", char.ToLowerInvariant)));
        handlebars.RegisterHelper(
            "upperFirst", (output, _, arguments) => output.Write(First(arguments, "upperFirst", char.ToUpperInvariant)));

        // {{#if (eq a "b")}}: whether two values are the same.
        handlebars.RegisterHelper("eq", (_, arguments) => (object)Equals(arguments[0], arguments[1]));

        // {{rich text}}: a text that may have parts with a look of their own.
        handlebars.RegisterHelper(
            "rich", (output, _, arguments) => output.WriteSafeString(BlocksMarkup.WriteText(Argument<object>(arguments, 0, "rich"))));

        // {{blocks list}}: blocks given as data, as markup.
        handlebars.RegisterHelper(
            "blocks", (output, _, arguments) => output.WriteSafeString(BlocksMarkup.Write(Argument<List<object?>>(arguments, 0, "blocks"))));
    }

    private static string ShortDate(IssueDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{date.Day!.Value:00}/{(date.Month <= 2 ? "0" : "")}{date.Month}/{date.Year}");

    private static IssueDate Date(Arguments arguments, string helper) =>
        IssueDate.Parse(Argument<string>(arguments, 0, helper)) is { Day: not null } date
            ? date
            : throw new HandlebarsException($"{{{{{helper}}}}}: không phải là một ngày");

    private static string First(Arguments arguments, string helper, Func<char, char> change)
    {
        var text = Argument<string>(arguments, 0, helper);
        return text.Length == 0 ? text : change(text[0]) + text[1..];
    }

    private static T Argument<T>(Arguments arguments, int index, string helper) => arguments[index] switch
    {
        AbsentValue absent => throw new MissingSlotException(absent.Path),
        T value => value,
        _ => throw new HandlebarsException($"{{{{{helper}}}}}: đối số thứ {index + 1} không đúng kiểu"),
    };
}
