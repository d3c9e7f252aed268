using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Templates.Store;

/// <summary>Reads a JSON file of a template strictly: no unknown field, no field twice.</summary>
internal static class PackageJson
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>The content of a file; null with a fault when it cannot be read.</summary>
    public static T? Parse<T>(string file, string json, List<PackageFault> faults)
        where T : class
    {
        if (SyntaxFault(file, json) is { } syntax)
        {
            faults.Add(syntax);
            return null;
        }

        try
        {
            if (JsonSerializer.Deserialize<T>(json, Strict) is { } content)
            {
                return content;
            }

            faults.Add(new PackageFault(file, null, "tệp rỗng"));
        }
        catch (JsonException fault)
        {
            var field = fault.Path is null or "$" ? "tệp phải là một nhóm trường { … }" : $"trường {fault.Path[2..]} không được biết, sai kiểu hoặc ghi hai lần";
            faults.Add(new PackageFault(file, (int?)(fault.LineNumber + 1), field));
        }
        catch (InvalidOperationException)
        {
            faults.Add(new PackageFault(file, null, "tệp phải là một nhóm trường { … }"));
        }

        return null;
    }

    private static PackageFault? SyntaxFault(string file, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return null;
        }
        catch (JsonException fault)
        {
            return new PackageFault(file, (int?)(fault.LineNumber + 1), "không đúng cú pháp JSON");
        }
    }
}
