using System.Text.Json.Nodes;
using ThiDua.Templates.Store;

namespace ThiDua.Tests.Properties;

/// <summary>What a schema cannot say of data for certificates.</summary>
internal static class CertificateData
{
    private const int LongestName = 60;

    /// <summary>Takes who issues and what for from the template's sample of the level, names that fit a line, offsets in whole steps.</summary>
    public static void Settle(JsonNode data, string template, string level)
    {
        if (data["laureates"] is not JsonArray laureates || !template.StartsWith("award.certificate", StringComparison.Ordinal))
        {
            return;
        }

        var package = new TemplateLibrary(new BuiltInTemplates()).Find(template).Value!;
        var sample = JsonNode.Parse(package.Samples.First(s => s.Level == level).DataJson)!;
        data["issuingBody"] = sample["issuingBody"]?.DeepClone();
        data["reason"] = sample["reason"]!.DeepClone();
        foreach (var laureate in laureates)
        {
            var name = laureate!["name"]!.GetValue<string>();
            laureate["name"] = name[..Math.Min(name.Length, LongestName)];
        }

        foreach (var name in (string[])["offsetX", "offsetY"])
        {
            if (data["print"]?[name] is { } offset)
            {
                data["print"]![name] = Math.Round(offset.GetValue<double>());
            }
        }
    }
}
