using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Kinds;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Authoring;

/// <summary>
/// Makes the files of a template from a document in which fields stand in double braces: <c>{{tên phong trào}}</c>,
/// <c>{{#each nhiệm vụ}}</c> … <c>{{/each}}</c>. Head, recipients and signature are left to the rules.
/// </summary>
public static class TemplateAuthor
{
    private const string UnknownKind = "open-letter";
    private const string ExampleSigner = "Nguyễn Văn An";

    /// <summary>Makes the files.</summary>
    /// <param name="document">The document as read; loops and conditions that enclose paragraphs are unknown blocks with their tag as text.</param>
    /// <param name="paragraphs">Its paragraphs, in order, for messages.</param>
    /// <param name="head">What the clerk says of it.</param>
    /// <param name="units">The catalogue, for a unit of each level to try it with.</param>
    /// <returns>Text by path inside the template's folder; or the errors <c>TEMPLATE_TAG</c>, each naming the paragraph, <c>TEMPLATE_KIND</c>, or
    /// <c>LEVEL_WITHOUT_UNIT</c>.</returns>
    public static Result<IReadOnlyDictionary<string, string>> Write(
        OfficialDocument document, ImmutableArray<TemplateParagraph> paragraphs, TemplateHead head, UnitCatalogue units)
    {
        var fields = new FieldCollector();
        fields.Read(paragraphs);
        var faults = fields.Faults.Concat(Levels(head, units)).ToList();
        if (document.Kind.Code == UnknownKind)
        {
            faults.Add(Diagnostic.Error(
                "TEMPLATE_KIND", "kind", "Không thấy tên loại văn bản trong tệp Word.", "Hãy ghi tên loại in hoa ở giữa trang, ví dụ KẾ HOẠCH, BÁO CÁO, QUYẾT ĐỊNH."));
        }

        if (faults.Count > 0)
        {
            return Result<IReadOnlyDictionary<string, string>>.Failure(faults);
        }

        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["template.json"] = Info(head, document.Kind),
            ["schema.json"] = SchemaWriter.Schema(head.Name, document.Kind, fields.Root),
            ["body.hbs"] = MarkupWriter.Write(document),
        };
        foreach (var level in head.Levels)
        {
            files[$"samples/{level}.json"] = Sample(document, fields.Root, level, head.ValidFrom, units);
        }

        return files;
    }

    /// <summary>Levels without a unit on the first day, to try the template with.</summary>
    private static IEnumerable<Diagnostic> Levels(TemplateHead head, UnitCatalogue units) => head.Levels
        .Where(level => !units.Units(head.ValidFrom).Any(unit => unit.LevelCode == level))
        .Select(level => Diagnostic.Error(
            "LEVEL_WITHOUT_UNIT", "valid_from", string.Create(CultureInfo.InvariantCulture, $"Ngày {head.ValidFrom:dd/MM/yyyy} chưa có đơn vị nào của cấp “{level}”."), "Hãy ghi ngày bắt đầu dùng muộn hơn, hoặc bỏ cấp này."));

    private static string Info(TemplateHead head, DocumentKind kind)
    {
        var info = new JsonObject
        {
            ["id"] = head.Id,
            ["version"] = head.Version,
            ["kind"] = kind.Code,
            ["name"] = head.Name,
            ["levels"] = new JsonArray([.. head.Levels.Select(level => (JsonNode)level)]),
            ["validFrom"] = head.ValidFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        if (head.Description.Length > 0)
        {
            info["description"] = head.Description;
        }

        if (head.Matter.Length > 0)
        {
            info["matter"] = head.Matter;
        }

        return info.ToJsonString(SharedDefinitions.Readable) + "\n";
    }

    private static string Sample(OfficialDocument document, Field root, string level, DateOnly date, UnitCatalogue units)
    {
        var data = SchemaWriter.Example(root);
        data["issueDate"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        data["signature"] = new JsonObject { ["name"] = ExampleSigner };
        if (document.Addressees.Length > 0)
        {
            data["addressees"] = new JsonArray([.. document.Addressees.Select(name => (JsonNode)name)]);
        }

        var unit = units.Units(date).First(unit => unit.LevelCode == level);
        return new JsonObject { ["unit"] = unit.Code, ["data"] = data }.ToJsonString(SharedDefinitions.Readable) + "\n";
    }
}
