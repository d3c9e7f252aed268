using System.Text.Json.Nodes;

namespace ThiDua.Tests.Properties;

/// <summary>What a schema cannot say of data for awards.</summary>
internal static class AwardData
{
    private const int LongestName = 60;

    /// <summary>
    /// Takes who issues, which award and to what kinds of laureates from the template's sample of the level; for certificates names that fit a
    /// line, offsets in whole steps.
    /// </summary>
    public static void Settle(JsonNode data, string template, string level)
    {
        var package = ThiDua.Tests.Templates.Sample.Library.Find(template).Value!;
        var laureates = data["laureates"] as JsonArray ?? [];
        if (package.Info.Frame.Laureate.Length == 0 && (laureates.Count == 0 || !template.StartsWith("award.", StringComparison.Ordinal)))
        {
            return;
        }

        var sample = JsonNode.Parse(package.Samples.First(s => s.Level == level).DataJson)!;
        foreach (var name in (string[])["issuingBody", "award"])
        {
            data.AsObject().Remove(name);
            if (sample[name] is { } given)
            {
                data[name] = given.DeepClone();
            }
        }

        if (sample["laureates"] is null)
        {
            return;
        }

        if (sample["award"] is not null)
        {
            var kinds = sample["laureates"]!.AsArray().Select(laureate => laureate!["kind"]!.GetValue<string>()).ToArray();
            foreach (var (laureate, i) in laureates.Select((laureate, i) => (laureate, i)))
            {
                laureate!["kind"] = kinds[i % kinds.Length];
            }
        }
        else
        {
            SettleCertificates(data, laureates, sample);
        }
    }

    private static void SettleCertificates(JsonNode data, JsonArray laureates, JsonNode sample)
    {
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
