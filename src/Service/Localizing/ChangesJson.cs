using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Localization;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Service.Localizing;

/// <summary>Writes changes and questions of a localization as JSON, for programs and for the clerk's answers.</summary>
internal static class ChangesJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The JSON in UTF-8.</summary>
    /// <param name="plan">The local plan with its account.</param>
    /// <param name="findings">What its review found.</param>
    public static byte[] Write(LocalizedPlan plan, ImmutableArray<ReviewFinding> findings)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteString("issuer", plan.Document.Header.Body.FullName);
            json.WriteString("parent", plan.Facts.Citation);
            if (plan.Facts.Campaign is { } campaign)
            {
                json.WriteString("campaign", campaign.Name);
            }

            List(json, "questions", plan.Questions, Question);
            List(json, "changes", plan.Changes, Change);
            List(json, "findings", findings, Finding);
            List(json, "deadlines", plan.Facts.Deadlines, (writer, deadline) =>
            {
                writer.WriteString("path", deadline.Path);
                writer.WriteString("text", deadline.Text);
            });
            json.WriteEndObject();
        }

        return [.. output.ToArray(), (byte)'\n'];
    }

    private static void Question(Utf8JsonWriter json, Question question)
    {
        json.WriteString("id", question.Id);
        json.WriteString("path", question.Path);
        json.WriteString("quote", question.Quote);
        json.WriteString("words", question.Words);
        json.WriteString("text", question.Text);
        List(json, "choices", question.Choices, (writer, choice) =>
        {
            writer.WriteString("id", choice.Id);
            writer.WriteString("label", choice.Label);
            if (choice.Text.Length > 0)
            {
                writer.WriteString("text", choice.Text);
            }
        });
        json.WriteString("taken", question.Taken);
        json.WriteBoolean("answered", question.IsAnswered);
        json.WriteBoolean("required", question.IsRequired);
        Source(json, question.Rule, question.Clause, question.Certainty);
    }

    private static void Change(Utf8JsonWriter json, Change change)
    {
        json.WriteString("id", change.Id);
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        json.WriteString("path", change.Path);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteString("text", change.TextAfter);
        json.WriteBoolean("decided", change.IsDecided);
        List(json, "reasons", change.Reasons, (writer, reason) =>
        {
            writer.WriteString("text", reason.Text);
            Source(writer, reason.Rule, reason.Clause, reason.Certainty);
        });
    }

    private static void Finding(Utf8JsonWriter json, ReviewFinding finding)
    {
        json.WriteString("check", finding.Check);
        json.WriteString("path", finding.Path);
        json.WriteString("quote", finding.Quote);
        json.WriteString("words", finding.Words);
        json.WriteString("reason", finding.Reason);
        json.WriteString("proposal", finding.Proposal);
        json.WriteBoolean("toGo", finding.IsToGo);
        Source(json, finding.Row, finding.Clause, finding.Certainty);
    }

    private static void Source(Utf8JsonWriter json, string rule, string clause, string certainty)
    {
        json.WriteString("rule", rule);
        json.WriteString("clause", clause);
        json.WriteString("certainty", certainty);
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
