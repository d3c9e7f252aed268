using Google.Protobuf;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Reviewing;
using ThiDua.Service.Localizing;

namespace ThiDua.Service.Mapping;

/// <summary>Localizations as the protos have them.</summary>
internal static class LocalizationMapping
{
    /// <summary>The job that a request asks for.</summary>
    public static Result<LocalizeJob> Read(V1.LocalizeRequest request)
    {
        var faults = new List<Diagnostic>();
        if (request.File.IsEmpty)
        {
            faults.Add(ImportMapping.FileMissing);
        }

        var formats = FormatMapping.Read(request.Formats, faults);
        return faults.Count > 0
            ? Result<LocalizeJob>.Failure(faults)
            : new LocalizeJob(request.File.ToByteArray(), request.Unit, request.IssueDate, request.AnswersJson, formats, request.ProfileVersion);
    }

    /// <summary>What is wrong with the files of a request to rebase; the files themselves are read later.</summary>
    public static IEnumerable<Diagnostic> Missing(V1.RebaseRequest request) =>
        new[] { (request.OldFile, Name: "old_file"), (request.LocalFile, Name: "local_file") }
            .Where(file => file.Item1.IsEmpty).Select(file => ImportMapping.FileMissing with { Path = file.Name });

    /// <summary>The answer.</summary>
    public static V1.LocalizeResponse Of(LocalizeOutput made, IEnumerable<Diagnostic> remarks) => new()
    {
        Files = { made.Files.Select(Of) },
        Changes = { made.Plan.Changes.Select(Of) },
        Findings = { made.Findings.Select(Of) },
        Questions = { made.Plan.Questions.Select(Of) },
        Remarks = { remarks.Select(DiagnosticMapping.Of) },
        Derivations = { made.Plan.Derivations.Select(RuleMapping.Of) },
        ProfileVersion = made.ProfileVersion,
        ParentCitation = made.Plan.Facts.Citation,
    };

    /// <summary>The answer to a review.</summary>
    public static V1.ReviewResponse Of(ReviewOutput made, IEnumerable<Diagnostic> remarks) => new()
    {
        Findings = { made.Findings.Select(Of) },
        Remarks = { remarks.Select(DiagnosticMapping.Of) },
    };

    private static V1.ReviewFinding Of(ReviewFinding finding) => new()
    {
        Check = finding.Check,
        Rule = finding.Row,
        Path = finding.Path,
        Quote = finding.Quote,
        Words = finding.Words,
        Reason = finding.Reason,
        Proposal = finding.Proposal,
        ToGo = finding.IsToGo,
        Clause = finding.Clause,
        Certainty = RuleMapping.Certainty(finding.Certainty),
        Severity = finding.Severity == FindingSeverity.Note ? V1.Severity.Info : V1.Severity.Warning,
    };

    private static V1.LocalizedFile Of(LocalizedFile file) => new()
    {
        Kind = file.Kind switch
        {
            LocalizedFileKind.Plan => V1.LocalizedFileKind.Plan,
            LocalizedFileKind.Tracked => V1.LocalizedFileKind.Tracked,
            LocalizedFileKind.Changes => V1.LocalizedFileKind.Changes,
            LocalizedFileKind.Report => V1.LocalizedFileKind.Report,
            _ => throw new NotSupportedException($"{file.Kind} is not in the protos."),
        },
        FileName = file.FileName,
        MediaType = file.MediaType,
        Content = UnsafeByteOperations.UnsafeWrap(file.Content),
    };

    private static V1.LocalChange Of(Change change) => new()
    {
        Id = change.Id,
        Kind = change.Kind switch
        {
            ChangeKind.Replaced => V1.LocalChangeKind.Replaced,
            ChangeKind.Inserted => V1.LocalChangeKind.Inserted,
            ChangeKind.Removed => V1.LocalChangeKind.Removed,
            _ => throw new NotSupportedException($"{change.Kind} is not in the protos."),
        },
        Path = change.Path,
        Before = change.Before,
        After = change.After,
        Reasons = { change.Reasons.Select(Of) },
        Text = change.TextAfter,
        Decided = change.IsDecided,
    };

    private static V1.ChangeReason Of(ChangeReason reason) => new()
    {
        Rule = reason.Rule,
        Text = reason.Text,
        Clause = reason.Clause,
        Certainty = RuleMapping.Certainty(reason.Certainty),
    };

    private static V1.LocalQuestion Of(Question question) => new()
    {
        Id = question.Id,
        Rule = question.Rule,
        Path = question.Path,
        Quote = question.Quote,
        Words = question.Words,
        Text = question.Text,
        Choices = { question.Choices.Select(choice => new V1.LocalChoice { Id = choice.Id, Label = choice.Label, Text = choice.Text }) },
        Taken = question.Taken,
        Answered = question.IsAnswered,
        Required = question.IsRequired,
    };
}
