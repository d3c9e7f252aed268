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
        NumberHelpers.Register(handlebars);
        TimeHelpers.Register(handlebars);
        IndicatorHelpers.Register(handlebars);
        LawHelpers.Register(handlebars);
        AwardHelpers.Register(handlebars);
        VoteHelpers.Register(handlebars);

        // {{shortDate d}}: "2026-04-05" as 05/4/2026; {{longDate d}}: as "ngày 05 tháng 4 năm 2026".
        handlebars.RegisterHelper("shortDate", (output, _, arguments) => output.Write(ShortDate(Date(arguments, "shortDate"))));
        handlebars.RegisterHelper("longDate", (output, _, arguments) => output.Write(Date(arguments, "longDate").ToLongText()));

        // {{twoDigits n}}: a number with a leading zero below ten.
        handlebars.RegisterHelper(
            "twoDigits", (output, _, arguments) => output.Write(Whole(arguments, 0, "twoDigits").ToString("00", CultureInfo.InvariantCulture)));

        // {{lowerFirst text}} and {{upperFirst text}}: the first letter small or capital; an abbreviation (UBND) stays.
        handlebars.RegisterHelper(
            "lowerFirst", (output, _, arguments) => output.Write(First(arguments, "lowerFirst", char.ToLowerInvariant)));
        handlebars.RegisterHelper(
            "upperFirst", (output, _, arguments) => output.Write(First(arguments, "upperFirst", char.ToUpperInvariant)));

        // {{sentence text}}: the text with a full stop unless it ends in a mark of its own.
        handlebars.RegisterHelper("sentence", (output, _, arguments) => output.Write(Sentence(Argument<string>(arguments, 0, "sentence"))));

        // {{ordinal @index}}: the place of an item counted from 1.
        handlebars.RegisterHelper("ordinal", (_, arguments) => (object)(Whole(arguments, 0, "ordinal") + 1));

        // {{#if (eq a "b")}}, {{#if (gte a 5)}}: whether two values are the same, or one number is not below another.
        handlebars.RegisterHelper("eq", (_, arguments) => (object)Same(Given(arguments, 0, "eq"), Given(arguments, 1, "eq")));
        handlebars.RegisterHelper("gte", (_, arguments) => (object)(Whole(arguments, 0, "gte") >= Whole(arguments, 1, "gte")));

        // {{count list}}, {{years from to}}: how many items, how many years with the first and the last.
        handlebars.RegisterHelper("count", (_, arguments) => (object)(long)Argument<List<object?>>(arguments, 0, "count").Count);
        handlebars.RegisterHelper(
            "years", (_, arguments) => (object)(Whole(arguments, 1, "years") - Whole(arguments, 0, "years") + 1));

        // {{#with (find list "field" "value")}}: the first object of a list whose field has a value.
        handlebars.RegisterHelper("find", (_, arguments) => Find(arguments)!);

        // {{#each (where list "field" "value")}}: the objects of a list whose field has a value.
        handlebars.RegisterHelper("where", (_, arguments) => Where(arguments));

        // {{#if (having list "field")}}: the objects of a list in which a field was given.
        handlebars.RegisterHelper("having", (_, arguments) => Having(arguments));

        // {{rich text}}: a text that may have parts with a look of their own.
        handlebars.RegisterHelper(
            "rich", (output, _, arguments) => output.WriteSafeString(BlocksMarkup.WriteText(Argument<object>(arguments, 0, "rich"))));

        // {{blocks list}}: blocks given as data, as markup.
        handlebars.RegisterHelper(
            "blocks", (output, _, arguments) => output.WriteSafeString(BlocksMarkup.Write(Argument<List<object?>>(arguments, 0, "blocks"))));
    }

    internal static string ShortDate(IssueDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{date.Day!.Value:00}/{(date.Month <= 2 ? "0" : "")}{date.Month}/{date.Year}");

    internal static IssueDate Date(Arguments arguments, string helper) =>
        IssueDate.Parse(Argument<string>(arguments, 0, helper)) is { Day: not null } date
            ? date
            : throw new HandlebarsException($"{{{{{helper}}}}}: không phải là một ngày");

    private static string First(Arguments arguments, string helper, Func<char, char> change)
    {
        var text = Argument<string>(arguments, 0, helper);
        return text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : change(text[0]) + text[1..];
    }

    private static string Sentence(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed.Length == 0 || ".!?:;…".Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + ".";
    }

    private static List<object?> Where(Arguments arguments)
    {
        var (field, value) = (Argument<string>(arguments, 1, "where"), Given(arguments, 2, "where"));
        return Given(arguments, 0, "where") is List<object?> list
            ? [.. list.Where(item => item is DataObject one && Same(one.GetValueOrDefault(field), value))]
            : [];
    }

    private static List<object?> Having(Arguments arguments)
    {
        var field = Argument<string>(arguments, 1, "having");
        return Given(arguments, 0, "having") is List<object?> list
            ? [.. list.Where(item => item is DataObject one && one.GetValueOrDefault(field) is not (null or AbsentValue))]
            : [];
    }

    private static object? Find(Arguments arguments)
    {
        var (field, value) = (Argument<string>(arguments, 1, "find"), Given(arguments, 2, "find"));
        return Given(arguments, 0, "find") is List<object?> list
            ? list.OfType<DataObject>().FirstOrDefault(o => Same(o.GetValueOrDefault(field), value))
            : null;
    }

    /// <summary>Whether two values are the same; numbers by what they say, for the data and Handlebars hold them differently.</summary>
    private static bool Same(object? a, object? b) =>
        NumberHelpers.Number(a) is { } one && NumberHelpers.Number(b) is { } other ? one == other : Equals(a, b);

    internal static object? Given(Arguments arguments, int index, string helper) => index < arguments.Length
        ? arguments[index]
        : throw new HandlebarsException($"{{{{{helper}}}}}: thiếu đối số thứ {index + 1}");

    /// <summary>A whole number: of the data, or as Handlebars itself gives it.</summary>
    internal static long Whole(Arguments arguments, int index, string helper) =>
        Given(arguments, index, helper) is int small ? small : Argument<long>(arguments, index, helper);

    internal static T Argument<T>(Arguments arguments, int index, string helper) => Given(arguments, index, helper) switch
    {
        AbsentValue absent => throw new MissingSlotException(absent.Path),
        T value => value,
        _ => throw new HandlebarsException($"{{{{{helper}}}}}: đối số thứ {index + 1} không đúng kiểu"),
    };
}
