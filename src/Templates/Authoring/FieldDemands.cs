using System.Globalization;
using System.Text.Json.Nodes;
using ThiDua.Rules;

namespace ThiDua.Templates.Authoring;

/// <summary>Notes what expressions ask of fields.</summary>
/// <param name="places">Finds the fields.</param>
internal sealed class FieldDemands(FieldPlaces places)
{
    private const int Reached = 5;

    /// <summary>Notes what an expression is needed for.</summary>
    /// <returns>The field whose fields those of an item are; null for a place that the service gives.</returns>
    /// <exception cref="TagFault">The expression does not fit.</exception>
    public Field? Note(Expression expression, ArgumentKind kind) => Note(expression, kind, null);

    private Field? Note(Expression expression, ArgumentKind kind, Field? list) => expression.Kind switch
    {
        ExpressionKind.Call => Call(expression, kind),
        ExpressionKind.Quoted => Quoted(expression.Text, kind, list),
        ExpressionKind.Number when kind is ArgumentKind.Whole or ArgumentKind.Number or ArgumentKind.Value => null,
        ExpressionKind.Number => throw Unfit(expression.Text),
        _ when FieldPlaces.IsIndex(expression.Text) => kind is ArgumentKind.Whole or ArgumentKind.Number or ArgumentKind.Value or ArgumentKind.Condition
            ? null
            : throw new TagFault("in thẳng @index, số đếm từ 0", "Hãy ghi {{ordinal @index}} để in số thứ tự từ 1."),
        _ => Place(expression.Text, kind),
    };

    private Field? Call(Expression call, ArgumentKind kind)
    {
        var rule = HelperRules.Find(call.Text)!;
        if (call.Arguments.Length < rule.Required || call.Arguments.Length > rule.Arguments.Length)
        {
            var wanted = rule.Required == rule.Arguments.Length ? $"{rule.Required}" : $"{rule.Required} hoặc {rule.Arguments.Length}";
            throw new TagFault(
                string.Create(CultureInfo.InvariantCulture, $"dùng “{call.Text}” với {call.Arguments.Length} giá trị, cần {wanted}"), "Hãy ghi các giá trị cách nhau bằng dấu chấm phẩy.");
        }

        if (!Fits(rule.Gives, kind))
        {
            throw new TagFault($"dùng “{call.Text}” không đúng chỗ", rule.Gives switch
            {
                HelperResult.List => $"Hãy dùng trong {{{{#each ({call.Text} …)}}}} hoặc {{{{count ({call.Text} …)}}}}.",
                HelperResult.Truth => $"Hãy dùng trong {{{{#if ({call.Text} …)}}}}.",
                HelperResult.Item => $"Hãy dùng trong {{{{#with ({call.Text} …)}}}}.",
                _ => "Hãy in giá trị này bằng một thẻ riêng.",
            });
        }

        Field? first = null;
        foreach (var (argument, i) in call.Arguments.Select((argument, i) => (argument, i)))
        {
            var noted = Note(argument, rule.Arguments[i], first);
            first = i == 0 ? noted : first;
        }

        Examples(call, first);
        return rule.Gives is HelperResult.List or HelperResult.Item && first is { IsList: true } ? first : new Field("", "");
    }

    private static bool Fits(HelperResult gives, ArgumentKind kind) => kind switch
    {
        ArgumentKind.Condition => true,
        ArgumentKind.Printed or ArgumentKind.Text or ArgumentKind.Value => gives is HelperResult.Text or HelperResult.Number,
        ArgumentKind.Whole or ArgumentKind.Number => gives == HelperResult.Number,
        ArgumentKind.List or ArgumentKind.Ballot or ArgumentKind.Indicators => gives == HelperResult.List,
        ArgumentKind.Item or ArgumentKind.Indicator => gives == HelperResult.Item,
        _ => false,
    };

    private static Field? Quoted(string text, ArgumentKind kind, Field? list)
    {
        if (ExpressionWriter.IsItemField(kind))
        {
            return ItemField(text, kind, list);
        }

        return kind switch
        {
            ArgumentKind.Text or ArgumentKind.Value => null,
            ArgumentKind.Law => RuleBook.BuiltIn.LegalBases.Rows.Any(row => row.Code == text)
                ? null
                : throw new TagFault($"có mã căn cứ pháp lý “{text}” không có trong bảng", $"Hãy ghi một trong: {string.Join(", ", RuleBook.BuiltIn.LegalBases.Rows.Select(row => row.Code).Distinct())}."),
            ArgumentKind.Brief => text == "short" ? null : throw new TagFault($"có “{text}” sau mã căn cứ pháp lý", "Hãy ghi “short” để viện dẫn ngắn, hoặc bỏ."),
            ArgumentKind.Verdict => text is "Vượt" or "Đạt" or "Chưa đạt" ? null : throw new TagFault($"có mức đánh giá “{text}”", "Hãy ghi “Vượt”, “Đạt” hoặc “Chưa đạt”."),
            _ => throw Unfit(text),
        };
    }

    private static Field? ItemField(string text, ArgumentKind kind, Field? list)
    {
        var name = FieldName.Of(text);
        if (name.Length == 0 || name.Contains('.', StringComparison.Ordinal))
        {
            throw new TagFault($"có trường “{text}” không hiểu được", "Hãy ghi tên một trường của danh sách trong ngoặc kép.");
        }

        var field = list?.Below(name, text);
        if (kind == ArgumentKind.ItemNumber)
        {
            Be(field, FieldType.Number, text);
        }
        else if (kind == ArgumentKind.ItemOption && field is not null)
        {
            field.IsOptional = true;
        }

        return field;
    }

    private Field? Place(string typed, ArgumentKind kind)
    {
        if (ExpressionWriter.IsItemField(kind) || kind is ArgumentKind.Law or ArgumentKind.Brief or ArgumentKind.Verdict)
        {
            throw new TagFault($"có “{typed}” không đặt trong ngoặc kép", $"Hãy ghi “{typed}”.");
        }

        var field = places.Find(typed);
        if (field is null)
        {
            return null;
        }

        if (field.IsList && kind is not (ArgumentKind.List or ArgumentKind.Ballot or ArgumentKind.Indicators or ArgumentKind.Condition) && !FieldPlaces.IsItem(typed))
        {
            throw new TagFault($"dùng danh sách “{typed}” như một giá trị", "Hãy in từng mục trong {{#each …}}.");
        }

        switch (kind)
        {
            case ArgumentKind.Condition:
                field.IsOptional = true;
                break;
            case ArgumentKind.List or ArgumentKind.Ballot or ArgumentKind.Indicators when !field.BeList():
                throw new TagFault($"dùng “{typed}” như một danh sách, chỗ khác thì không", "Hãy đặt hai tên khác nhau.");
            case ArgumentKind.Ballot:
                Be(field.Below("agree", "số phiếu đồng ý"), FieldType.Whole, "agree");
                break;
            case ArgumentKind.Indicator or ArgumentKind.Indicators:
                Be(field.Below("planned", "chỉ tiêu giao"), FieldType.Number, "planned");
                Be(field.Below("actual", "kết quả thực hiện"), FieldType.Number, "actual");
                var lower = field.Below("lowerIsBetter", "càng thấp càng tốt");
                Be(lower, FieldType.Flag, "lowerIsBetter");
                lower.IsOptional = true;
                break;
            default:
                if (Enum.TryParse<FieldType>(kind.ToString(), out var type))
                {
                    Be(field, type, typed);
                }

                break;
        }

        return field;
    }

    /// <summary>Values with which what the template looks for is found.</summary>
    private void Examples(Expression call, Field? first)
    {
        switch (call.Text)
        {
            case "eq" when call.Arguments is [{ Kind: ExpressionKind.Place }, { Kind: not ExpressionKind.Call } other]:
                Compared(first, other);
                break;
            case "where" or "find" when first is not null:
                Compared(first.Below(FieldName.Of(call.Arguments[1].Text), call.Arguments[1].Text), call.Arguments[2]);
                break;
            case "judged" when call.Arguments[1].Text != "Đạt":
                first?.Below("actual", "").Try(JsonValue.Create(call.Arguments[1].Text == "Vượt" ? Reached + 1 : Reached - 1));
                break;
            case "failing":
                first?.Below("agree", "").Try(JsonValue.Create(0));
                break;
            default:
                break;
        }
    }

    private static void Compared(Field? field, Expression value)
    {
        if (value.Kind == ExpressionKind.Quoted)
        {
            field?.Try(JsonValue.Create(value.Text));
        }
        else if (value.Kind == ExpressionKind.Number)
        {
            Be(field, FieldType.Whole, field?.Title ?? "");
            field?.Try(JsonValue.Create(int.Parse(value.Text, CultureInfo.InvariantCulture)));
        }
    }

    private static void Be(Field? field, FieldType type, string typed)
    {
        if (field?.Be(type) == false)
        {
            throw new TagFault($"dùng “{typed}” theo hai kiểu khác nhau (ngày, số, chữ)", "Hãy đặt hai tên khác nhau.");
        }
    }

    private static TagFault Unfit(string text) => new($"có “{text}” không dùng được ở chỗ đó", "Hãy ghi tên một trường.");
}
