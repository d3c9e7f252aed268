using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ThiDua.Service.Awards;

/// <summary>Parts of the data that several papers have, written the same in each.</summary>
internal static class CaseData
{
    /// <summary>Data with what was typed; what was left empty is not in it.</summary>
    public static JsonObject With(this JsonObject data, string name, JsonNode? value)
    {
        if (value is not null and not JsonArray { Count: 0 } and not JsonObject { Count: 0 })
        {
            data[name] = value;
        }

        return data;
    }

    /// <summary>A text; null for an empty one.</summary>
    public static JsonNode? Text(string text) => text.Trim().Length == 0 ? null : text.Trim();

    /// <summary>A number; the text itself where it is none, for the schema to refuse; null for an empty one.</summary>
    public static JsonNode? Number(string text) => CaseNumbers.Read(text) is { } number ? (JsonNode)number : Text(text);

    /// <summary>Texts, the empty ones left out.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(Text).OfType<JsonNode>()];

    /// <summary>What the award is for: in a campaign, in a year, or by merit.</summary>
    public static JsonObject Occasion(this JsonObject data, AwardCase about)
    {
        data.With("award", Text(about.Award));
        if (about.Merit.Trim().Length > 0 && about.Campaign.Trim().Length == 0)
        {
            return data.With("merit", Text(about.Merit));
        }

        data.With("campaign", Text(about.Campaign));
        return about.To.Trim().Length == 0 || about.To.Trim() == about.From.Trim() || about.Campaign.Trim().Length == 0
            ? data.With("year", Number(about.From))
            : data.With("period", new JsonObject().With("from", Number(about.From)).With("to", Number(about.To)));
    }

    /// <summary>Who signs.</summary>
    public static JsonObject Signature(AwardPaper paper) => new JsonObject().With("role", Text(paper.SignerRole)).With("name", Text(paper.SignerName));

    /// <summary>A person with post.</summary>
    public static JsonObject Person(AwardPerson person) => new JsonObject().With("name", Text(person.Name)).With("position", Text(person.Position));

    /// <summary>A numbered paper as another cites it.</summary>
    public static JsonObject Cited(string number, string date) => new JsonObject().With("number", Text(number)).With("date", Text(date));

    /// <summary>The list.</summary>
    /// <param name="list">Its rows.</param>
    /// <param name="more">Adds what a paper has beside kind, name and post.</param>
    public static JsonArray Laureates(ImmutableArray<(int Row, Nominee Nominee)> list, Action<JsonObject, Nominee> more)
    {
        var all = new JsonArray();
        foreach (var (_, nominee) in list)
        {
            var laureate = new JsonObject().With("kind", Text(nominee.Kind)).With("prefix", Text(nominee.Prefix)).With("name", Text(nominee.Name)).With("detail", Text(nominee.Detail));
            more(laureate, nominee);
            all.Add(laureate);
        }

        return all;
    }

    /// <summary>Rows of the laureates of a list.</summary>
    public static ImmutableArray<int> Rows(ImmutableArray<(int Row, Nominee Nominee)> list) => [.. list.Select(one => one.Row)];

    /// <summary>What all are commended for, as certificates have it.</summary>
    public static string Reason(AwardCase about)
    {
        var campaign = about.Campaign.Trim();
        var time = about.To.Trim().Length == 0 || about.To.Trim() == about.From.Trim() || campaign.Length == 0
            ? $"năm {about.From.Trim()}"
            : string.Create(CultureInfo.InvariantCulture, $"giai đoạn {about.From.Trim()} - {about.To.Trim()}");
        return campaign.Length > 0 ? $"Đã có thành tích xuất sắc trong Phong trào thi đua “{campaign}” {time}"
            : about.Merit.Trim() is { Length: > 0 } merit ? "Đã " + merit
            : $"Đã có thành tích xuất sắc trong phong trào thi đua {time}";
    }
}
