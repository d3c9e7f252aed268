using System.Globalization;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Schema;

/// <summary>What a clerk reads when data does not fit a schema.</summary>
internal static class SchemaMessages
{
    public static Diagnostic Required(string path, string name, SchemaNode? schema) => Diagnostic.Error(
        "FIELD_REQUIRED", path, $"Thiếu {Label(schema?.Resolved, name)}.", "Hãy bổ sung trường này." + Extra(schema?.Resolved));

    public static Diagnostic Unknown(string path, string name, IEnumerable<string> known)
    {
        var near = known.Select(k => (Name: k, Distance: EditDistance.Between(k, name))).OrderBy(k => k.Distance).FirstOrDefault();
        var hint = near.Name is not null && near.Distance <= Math.Max(2, name.Length / 3)
            ? $"Có phải ý là “{near.Name}”? Nếu không, hãy bỏ trường này."
            : "Hãy bỏ trường này.";
        return Diagnostic.Error("FIELD_UNKNOWN", path, $"Mẫu không có trường “{name}”.", hint);
    }

    public static Diagnostic NotWithOthers(string path) => Diagnostic.Error(
        "FIELD_NOT_ALLOWED", path, "Trường này không dùng cùng với các trường khác đã cho.", "Hãy bỏ trường này.");

    public static Diagnostic Type(string path, SchemaNode schema, object? value) => Diagnostic.Error(
        "TYPE_MISMATCH",
        path,
        $"{Label(schema, Last(path), capital: true)} phải là {TypeNames(schema.Types)}, nhưng dữ liệu là {TypeName(value)}.",
        "Hãy sửa lại kiểu dữ liệu." + Extra(schema));

    public static Diagnostic TooShort(string path, SchemaNode schema, int length) => length == 0
        ? Diagnostic.Error("TEXT_EMPTY", path, $"{Label(schema, Last(path), capital: true)} để trống.", "Hãy điền nội dung." + Extra(schema))
        : Diagnostic.Error(
            "TEXT_TOO_SHORT",
            path,
            $"{Label(schema, Last(path), capital: true)} chỉ có {N(length)} ký tự, ít hơn {N(schema.MinLength)}.",
            "Hãy viết đầy đủ hơn." + Extra(schema));

    public static Diagnostic TooLong(string path, SchemaNode schema, int length) => Diagnostic.Error(
        "TEXT_TOO_LONG",
        path,
        $"{Label(schema, Last(path), capital: true)} dài {N(length)} ký tự, quá {N(schema.MaxLength)}.",
        "Hãy rút ngắn.");

    public static Diagnostic NotAllowed(string path, SchemaNode schema, string value) => Diagnostic.Error(
        "VALUE_NOT_ALLOWED",
        path,
        $"{Label(schema, Last(path), capital: true)} không nhận giá trị “{Shorten(value)}”.",
        "Hãy chọn một trong: " + string.Join(", ", schema.Values.Select(v => $"“{v}”")) + ".");

    public static Diagnostic NotADate(string path, SchemaNode schema, string value) => Diagnostic.Error(
        "DATE_INVALID",
        path,
        $"{Label(schema, Last(path), capital: true)} “{Shorten(value)}” không phải là một ngày có thật.",
        "Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2026-05-20.");

    public static Diagnostic Form(string path, SchemaNode schema, string value) => Diagnostic.Error(
        "TEXT_FORM",
        path,
        $"{Label(schema, Last(path), capital: true)} “{Shorten(value)}” không đúng dạng.",
        schema.Hint.Length > 0 ? schema.Hint : "Hãy viết theo ví dụ trong mẫu.");

    public static Diagnostic OutOfRange(string path, SchemaNode schema, decimal value) => Diagnostic.Error(
        "OUT_OF_RANGE",
        path,
        $"{Label(schema, Last(path), capital: true)} là {value.ToString(CultureInfo.InvariantCulture)}, ngoài khoảng cho phép.",
        Range(schema));

    public static Diagnostic TooFew(string path, SchemaNode schema, int count) => Diagnostic.Error(
        "TOO_FEW_ITEMS",
        path,
        $"{Label(schema, Last(path), capital: true)} có {N(count)} mục, cần ít nhất {N(schema.MinItems)}.",
        "Hãy bổ sung.");

    public static Diagnostic TooMany(string path, SchemaNode schema, int count) => Diagnostic.Error(
        "TOO_MANY_ITEMS",
        path,
        $"{Label(schema, Last(path), capital: true)} có {N(count)} mục, nhiều nhất được {N(schema.MaxItems)}.",
        "Hãy bớt đi.");

    public static Diagnostic Contains(string path, SchemaNode schema, int count) => count < schema.MinContains
        ? Diagnostic.Error(
            "ITEM_MISSING",
            path,
            $"{Label(schema, Last(path), capital: true)} thiếu một mục bắt buộc phải có.",
            (schema.Contains?.Resolved.Hint ?? "") is { Length: > 0 } hint ? hint : "Hãy bổ sung.")
        : Diagnostic.Error(
            "ITEM_TWICE",
            path,
            $"{Label(schema, Last(path), capital: true)} có {N(count)} mục cùng loại, nhiều nhất được {N(schema.MaxContains)}.",
            (schema.Contains?.Resolved.Hint ?? "") is { Length: > 0 } remedy ? remedy : "Hãy bớt đi.");

    private static string Range(SchemaNode schema) => (schema.Minimum > decimal.MinValue, schema.Maximum < decimal.MaxValue) switch
    {
        (true, true) => $"Hãy ghi số từ {schema.Minimum} đến {schema.Maximum}.",
        (true, false) => $"Hãy ghi số từ {schema.Minimum} trở lên.",
        _ => $"Hãy ghi số không quá {schema.Maximum}.",
    };

    private static string Label(SchemaNode? schema, string name, bool capital = false) => schema is { Title.Length: > 0 }
        ? $"{(capital ? "Trường" : "trường")} “{schema.Title}”"
        : $"{(capital ? "Trường" : "trường")} “{name}”";

    private static string Extra(SchemaNode? schema) => schema is { Hint.Length: > 0 } ? " " + schema.Hint : "";

    private static string Last(string path) => path.Length == 0 ? "dữ liệu" : path[(path.LastIndexOf('.') + 1)..];

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TypeNames(DataType types) => string.Join(" hoặc ", Enum.GetValues<DataType>()
        .Where(t => t is not (DataType.None or DataType.Any or DataType.Null) && types.HasFlag(t))
        .Where(t => t != DataType.Integer || !types.HasFlag(DataType.Number))
        .Select(t => t switch
        {
            DataType.String => "văn bản",
            DataType.Integer => "số nguyên",
            DataType.Number => "số",
            DataType.Boolean => "đúng/sai (true/false)",
            DataType.Array => "danh sách",
            _ => "một nhóm trường { … }",
        }));

    private static string TypeName(object? value) => value switch
    {
        null => "trống (null)",
        string => "văn bản",
        long => "số nguyên",
        decimal => "số thập phân",
        bool => "đúng/sai",
        List<object?> => "danh sách",
        _ => "một nhóm trường",
    };
}
