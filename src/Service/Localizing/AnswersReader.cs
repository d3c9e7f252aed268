using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization;
using ThiDua.Localization.Changes;
using ThiDua.Templates.Data;
using ThiDua.Templates.Schema;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Localizing;

/// <summary>Reads a clerk's answers: the fields of <c>answers.schema.json</c>, those of the frame as templates have them.</summary>
internal static class AnswersReader
{
    private static readonly Lazy<SchemaNode> Schema = new(() =>
    {
        using var stream = typeof(AnswersReader).Assembly.GetManifestResourceStream("answers.schema.json")!;
        using var reader = new StreamReader(stream);
        return SchemaReader.Read(SharedDefinitions.AddTo(reader.ReadToEnd()));
    });

    /// <summary>What is wrong with the answers.</summary>
    public static IEnumerable<Diagnostic> Check(DataObject data) => SchemaValidator.Validate(data, Schema.Value).Concat(Decisions(data)
        .Where(decision => Text(decision.Value, "choice").Length == 0 == (Text(decision.Value, "text").Length == 0))
        .Select(decision => Diagnostic.Error(
            "DECISION_UNCLEAR", string.Create(CultureInfo.InvariantCulture, $"decisions[{decision.Index}]"), "Mỗi quyết định ghi một lựa chọn (choice) hoặc một lời văn (text).", "Hãy ghi đúng một trong hai.")));

    /// <summary>The answers; the data must have been checked.</summary>
    public static LocalizationAnswers Read(DataObject data)
    {
        var (campaign, parent) = (Object(data, "campaign"), Object(data, "parent"));
        return new LocalizationAnswers
        {
            CampaignName = Text(campaign, "name").Trim(' ', '“', '”', '"'),
            CampaignTopic = Text(campaign, "topic"),
            CampaignPeriod = Text(campaign, "period"),
            ParentNumber = Number(parent, "number"),
            ParentDate = Text(parent, "date") is { Length: > 0 } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            DaysAhead = Number(data, "daysAhead"),
            Decisions = Decisions(data).Where(decision => Text(decision.Value, "id").Length > 0).GroupBy(decision => Text(decision.Value, "id"), StringComparer.Ordinal)
                .ToImmutableSortedDictionary(group => group.Key, group => new Answer(Text(group.Last().Value, "choice"), Text(group.Last().Value, "text")), StringComparer.Ordinal),
            Additions = [.. Items(data, "additions").Select(addition => new Addition(Text(addition, "under"), Text(addition, "text"), Text(addition, "title")))],
        };
    }

    /// <summary>What the communities below are called; empty when the answers do not say.</summary>
    public static string VillageTerm(DataObject data) => Text(data, "villageTerm");

    private static IEnumerable<(int Index, DataObject Value)> Decisions(DataObject data) => Items(data, "decisions").Select((value, i) => (i, value));

    private static IEnumerable<DataObject> Items(DataObject data, string name) => (data.GetValueOrDefault(name) as List<object?> ?? []).OfType<DataObject>();

    private static DataObject? Object(DataObject data, string name) => data.GetValueOrDefault(name) as DataObject;

    private static string Text(DataObject? data, string name) =>
        string.Join(' ', (data?.GetValueOrDefault(name) as string ?? "").Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static int? Number(DataObject? data, string name) => data?.GetValueOrDefault(name) is long number ? (int)number : null;
}
