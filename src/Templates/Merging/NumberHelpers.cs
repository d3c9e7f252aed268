using HandlebarsDotNet;
using ThiDua.Documents.Text;
using ThiDua.Templates.Data;
using static ThiDua.Templates.Merging.TemplateHelpers;

namespace ThiDua.Templates.Merging;

/// <summary>Helpers that write and compute numbers; see docs/templates.md.</summary>
internal static class NumberHelpers
{
    private const string NoRate = "-";

    public static void Register(IHandlebars handlebars)
    {
        // {{number n}}: 1234567.5 as 1.234.567,5.
        handlebars.RegisterHelper("number", (output, _, arguments) => output.Write(WrittenNumber.Write(Number(arguments, 0, "number"))));

        // {{words n}}: 1053000 as một triệu không trăm năm mươi ba nghìn.
        handlebars.RegisterHelper("words", (_, arguments) => VietnameseNumber.Words(Whole(arguments, 0, "words")));

        // {{sum list "field"}}: the numbers of a field over a list; an item without the field counts as nothing.
        handlebars.RegisterHelper("sum", (_, arguments) => Plain(Sum(arguments)));

        // {{add a b}}: the sum of two numbers.
        handlebars.RegisterHelper("add", (_, arguments) => Plain(Number(arguments, 0, "add") + Number(arguments, 1, "add")));

        // {{percent part whole}}: how many per cent, to one decimal place or as many as the third argument says, half up.
        handlebars.RegisterHelper("percent", (output, _, arguments) => output.Write(Percent(
            Number(arguments, 0, "percent"), Number(arguments, 1, "percent"), arguments.Length > 2 ? (int)Whole(arguments, 2, "percent") : 1)));

        // {{honourees 5 12 0}}: 05 tập thể, 12 cá nhân; those of whom there are none are left out.
        handlebars.RegisterHelper("honourees", (output, _, arguments) => output.Write(string.Join(", ", new[] { "tập thể", "cá nhân", "hộ gia đình" }
            .Select((word, i) => (Word: word, Count: Number(arguments, i, "honourees")))
            .Where(one => one.Count > 0)
            .Select(one => $"{(one.Count < 10 ? "0" : "")}{WrittenNumber.Write(one.Count)} {one.Word}"))));

        // {{#each (range from to)}}: whole numbers, first and last included.
        handlebars.RegisterHelper("range", (_, arguments) => Range(Whole(arguments, 0, "range"), Whole(arguments, 1, "range")));
    }

    /// <summary>Part of whole in per cent, rounded half up; a dash when the whole is nothing.</summary>
    public static string Percent(decimal part, decimal whole, int decimals) => whole == 0
        ? NoRate
        : WrittenNumber.Write(Math.Round(part * 100 / whole, decimals, MidpointRounding.AwayFromZero));

    public static decimal Number(Arguments arguments, int index, string helper) => Number(Given(arguments, index, helper))
        ?? throw (Given(arguments, index, helper) is AbsentValue absent
            ? new MissingSlotException(absent.Path)
            : new HandlebarsException($"{{{{{helper}}}}}: đối số thứ {index + 1} không phải là số"));

    public static decimal? Number(object? value) => value switch
    {
        int small => small,
        long whole => whole,
        decimal number => number,
        _ => null,
    };

    /// <summary>A whole number as the data has them, any other as it is.</summary>
    public static object Plain(decimal number) => decimal.IsInteger(number) && Math.Abs(number) < long.MaxValue ? (long)number : number;

    private static decimal Sum(Arguments arguments)
    {
        var field = Argument<string>(arguments, 1, "sum");
        return Given(arguments, 0, "sum") is List<object?> list
            ? list.OfType<DataObject>().Sum(item => Number(item.GetValueOrDefault(field)) ?? 0)
            : 0;
    }

    private static List<object?> Range(long from, long to) =>
        [.. Enumerable.Range(0, (int)Math.Max(0, to - from + 1)).Select(step => (object?)(from + step))];
}
