using System.Text.Json.Nodes;

namespace ThiDua.Tests.Support;

/// <summary>A directory with a user's own templates, deleted at the end.</summary>
internal sealed class TemplateDirectory : IDisposable
{
    private const string DefaultBody = "<document><subject>{{subject}}</subject>{{#each opening}}<p>{{rich this}}</p>{{/each}}{{blocks body}}</document>";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("thidua-templates-");

    public string Path => _directory.FullName;

    /// <summary>Writes a whole template that takes the data of <see cref="Plans"/>.</summary>
    public void Add(string id, string levels, string version = "1.0.0", string body = DefaultBody)
    {
        Write(id, "template.json", new JsonObject
        {
            ["id"] = id,
            ["version"] = version,
            ["kind"] = "plan",
            ["name"] = "Mẫu " + id,
            ["description"] = "Mẫu riêng.",
            ["levels"] = new JsonArray([.. levels.Split(',').Select(level => JsonValue.Create(level))]),
            ["validFrom"] = "2025-07-01",
        }.ToJsonString());
        Write(id, "schema.json", """
            {
              "title": "Mẫu riêng", "type": "object", "additionalProperties": false,
              "required": ["subject", "opening", "body", "recipients", "signature"],
              "properties": {
                "subject": { "$ref": "#/$defs/line" }, "body": { "$ref": "#/$defs/blocks" },
                "opening": { "title": "Phần mở đầu", "type": "array", "items": { "$ref": "#/$defs/richText" } },
                "recipients": { "$ref": "#/$defs/recipients" }, "signature": { "$ref": "#/$defs/signature" }
              }
            }
            """);
        Write(id, "body.hbs", body);
        Write(id, $"samples/{levels.Split(',')[0]}.json", new JsonObject { ["unit"] = Plans.Unit, ["data"] = Plans.Data() }.ToJsonString());
    }

    public void Write(string template, string file, string text)
    {
        var path = System.IO.Path.Combine(Path, template, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
