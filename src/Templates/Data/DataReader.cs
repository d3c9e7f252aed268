using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Text;

namespace ThiDua.Templates.Data;

/// <summary>
/// Reads the data of a document from JSON: text comes out in normalization form C, and what must never reach a document
/// (control characters, characters without a glyph, fields named twice) is an error with its path.
/// </summary>
/// <param name="isPrintable">Whether the document's type has a glyph for a character.</param>
public sealed class DataReader(Func<Rune, bool> isPrintable)
{
    /// <summary>Characters that need no closer look: one fast pass over a text finds whether it has any other.</summary>
    private readonly SearchValues<char> _harmless = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c is '\n' or '\t' || IsHarmless(c, isPrintable))]);

    /// <summary>The most JSON taken, in bytes of UTF-8.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>How deep objects and lists may be nested.</summary>
    public const int MaxDepth = 24;

    private const int MaxErrors = 100;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads a JSON object.</summary>
    public Result<DataObject> Read(string json)
    {
        if (Encoding.UTF8.GetByteCount(json) > MaxBytes)
        {
            return Diagnostic.Error(
                "DATA_TOO_LARGE", "", "Dữ liệu vượt quá 2 MiB.", "Hãy chia nhỏ nội dung hoặc thu nhỏ ảnh.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return NotJson(exception);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // Half of a character that UTF-16 writes as two: in the text itself, or as \ud83d in the name of a field.
            return Diagnostic.Error(
                "NOT_JSON", "", "Dữ liệu có ký tự bị cắt đôi, không đọc được.", "Hãy xóa ký tự đó (thường là biểu tượng cảm xúc) và ghi lại.");
        }
    }

    private Result<DataObject> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Diagnostic.Error("TYPE_MISMATCH", "", "Dữ liệu phải là một đối tượng JSON { … }.");
        }

        var errors = new List<Diagnostic>();
        var data = (DataObject)ReadValue(root, "", 1, errors)!;
        return errors.Count == 0 ? data : Result<DataObject>.Failure(errors);
    }

    private object? ReadValue(JsonElement element, string path, int depth, List<Diagnostic> errors)
    {
        if (depth > MaxDepth)
        {
            Add(errors, Diagnostic.Error(
                "DATA_TOO_DEEP", path, $"Dữ liệu lồng nhau quá {MaxDepth} cấp.", "Hãy giảm số cấp lồng nhau."));
            return null;
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return ReadObject(element, path, depth, errors);
            case JsonValueKind.Array:
                var list = new List<object?>(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    list.Add(ReadValue(item, DataPath.Item(path, list.Count), depth + 1, errors));
                }

                return list;
            case JsonValueKind.String:
                return ReadText(element, path, errors);
            case JsonValueKind.Number:
                return element.TryGetInt64(out var whole) ? whole : ReadDecimal(element, path, errors);
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                return null;
        }
    }

    private DataObject ReadObject(JsonElement element, string path, int depth, List<Diagnostic> errors)
    {
        var result = new DataObject();
        foreach (var property in element.EnumerateObject())
        {
            var at = DataPath.Field(path, property.Name);
            var value = ReadValue(property.Value, at, depth + 1, errors);
            if (!result.TryAdd(property.Name, value))
            {
                Add(errors, Diagnostic.Error("FIELD_TWICE", at, $"Trường “{property.Name}” được ghi hai lần.", "Hãy giữ lại một lần."));
            }
        }

        return result;
    }

    private static object ReadDecimal(JsonElement element, string path, List<Diagnostic> errors)
    {
        if (element.TryGetDecimal(out var number))
        {
            return number;
        }

        Add(errors, Diagnostic.Error("OUT_OF_RANGE", path, "Số quá lớn hoặc quá nhỏ."));
        return 0L;
    }

    private string ReadText(JsonElement element, string path, List<Diagnostic> errors)
    {
        try
        {
            return ReadText(element.GetString()!, path, errors);
        }
        catch (InvalidOperationException)
        {
            Add(errors, Diagnostic.Error("CONTROL_CHARACTER", path, "Có ký tự bị cắt đôi trong văn bản.", "Hãy xóa ký tự này."));
            return "";
        }
    }

    private string ReadText(string text, string path, List<Diagnostic> errors)
    {
        var composed = UnicodeText.ToComposed(text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text);
        if (!composed.AsSpan().ContainsAnyExcept(_harmless))
        {
            return composed;
        }

        foreach (var rune in composed.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
            {
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Surrogate || rune == Rune.ReplacementChar)
            {
                Add(errors, Diagnostic.Error(
                    "CONTROL_CHARACTER", path, $"Có ký tự điều khiển {Name(rune)} trong văn bản.", "Hãy xóa ký tự này."));
                break;
            }

            if (!isPrintable(rune))
            {
                Add(errors, Diagnostic.Error(
                    "GLYPH_MISSING", path, $"Ký tự “{rune}” ({Name(rune)}) không có trong phông chữ của văn bản.", "Hãy xóa hoặc thay ký tự này."));
                break;
            }
        }

        return composed;
    }

    private static bool IsHarmless(char c, Func<Rune, bool> isPrintable) =>
        !char.IsControl(c) && Rune.TryCreate(c, out var rune) && rune != Rune.ReplacementChar && isPrintable(rune);

    private static string Name(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);

    private static void Add(List<Diagnostic> errors, Diagnostic error)
    {
        if (errors.Count < MaxErrors)
        {
            errors.Add(error);
        }
    }

    private static Diagnostic NotJson(JsonException exception)
    {
        var line = (exception.LineNumber ?? 0) + 1;
        var column = (exception.BytePositionInLine ?? 0) + 1;
        return Diagnostic.Error(
            "NOT_JSON",
            "",
            string.Create(CultureInfo.InvariantCulture, $"Dữ liệu không phải là JSON đúng cú pháp (dòng {line}, cột {column})."),
            "Hãy kiểm tra dấu ngoặc, dấu phẩy, dấu nháy và số cấp lồng nhau ở chỗ đó.");
    }
}
