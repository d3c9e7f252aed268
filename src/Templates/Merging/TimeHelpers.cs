using HandlebarsDotNet;
using static ThiDua.Templates.Merging.TemplateHelpers;

namespace ThiDua.Templates.Merging;

/// <summary>Helpers that write days and times; see docs/templates.md.</summary>
internal static class TimeHelpers
{
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    public static void Register(IHandlebars handlebars)
    {
        // {{weekday d}}: the day of the week (Nghị định 30/2020/NĐ-CP, Phụ lục II: thứ Hai, Chủ nhật).
        handlebars.RegisterHelper("weekday", (output, _, arguments) => output.Write(Weekday(arguments)));

        // {{clock t}}: "08:30" as 08 giờ 30 phút.
        handlebars.RegisterHelper("clock", (output, _, arguments) => output.Write(Clock(Argument<string>(arguments, 0, "clock"))));
    }

    private static string Weekday(Arguments arguments)
    {
        var date = Date(arguments, "weekday");
        return Weekdays[(int)new DateOnly(date.Year, date.Month!.Value, date.Day!.Value).DayOfWeek];
    }

    private static string Clock(string time) => time.Split(':') is [{ Length: 2 } hours, { Length: 2 } minutes]
        ? $"{hours} giờ {minutes} phút"
        : throw new HandlebarsException("{{clock}}: không phải là giờ, phút");
}
