using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Rules;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Awards;

/// <summary>From one list to all papers of an award: submission, minutes, decision, certificates, that agree with one another.</summary>
/// <param name="documents">Makes documents.</param>
/// <param name="templates">The templates.</param>
/// <param name="profiles">The profiles of the units.</param>
/// <param name="book">The rules.</param>
/// <param name="time">Clock: tells what day it is.</param>
public sealed class AwardPipeline(DocumentPipeline documents, TemplateLibrary templates, AgencyProfiles profiles, RuleBook book, TimeProvider time)
{
    private readonly FrameRules _frames = new(book);
    private readonly AwardChoices _choices = new(book, templates);

    /// <summary>Which awards there are to choose from.</summary>
    public AwardChoices Choices => _choices;

    /// <summary>Sets up the papers of a case.</summary>
    /// <returns>The papers, each with what stands in its way; or errors when the unit is not known.</returns>
    public Result<PreparedCase> Prepare(AwardCase about)
    {
        var on = (IssueDate.Parse(about.Decision.Date) ?? IssueDates.Draft(time)).Latest;
        var unit = UnitResolver.Resolve(about.Unit, on);
        if (!unit.Succeeded)
        {
            return Result<PreparedCase>.Failure(unit.Diagnostics);
        }

        var known = _choices.Of(unit.Value, on);
        var award = known.FirstOrDefault(one => one.Rule.Code == about.Award);
        var whole = about.Proposer.Length > 0 ? about : about with { Proposer = _choices.Proposers(unit.Value, on).FirstOrDefault()?.Code ?? "" };
        ImmutableArray<Diagnostic> rows = [.. NomineeChecks.Check(whole, award, known)];
        var list = new CaseList(whole);
        var papers = AwardPapers.Of(whole, award?.Rule);
        var data = new PaperData(whole, list, paper => CodeOf(whole, paper, unit.Value));
        return new PreparedCase(
            [.. papers.Select((paper, i) => Prepare(whole, paper, i, award?.Rule, data))],
            rows,
            list.Honoured.GroupBy(one => one.Nominee.Kind).ToDictionary(group => group.Key, group => group.Count()),
            [.. list.Considered.Select(one => one.Row).Except(list.Honoured.Select(one => one.Row))]);
    }

    /// <summary>Makes a paper.</summary>
    /// <param name="about">The case it is of.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="formats">Formats to make.</param>
    /// <param name="cancellation">Tells that nobody waits any more.</param>
    /// <returns>The files, or errors by the fields of the case.</returns>
    public Result<RenderOutput> Render(PreparedCase about, PreparedPaper paper, ImmutableArray<OutputFormat> formats, CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> faults = [.. paper.Faults, .. about.RowFaults];
        if (faults.Length > 0)
        {
            return Result<RenderOutput>.Failure(faults);
        }

        var made = documents.Render(paper.Job with { Formats = formats }, cancellation);
        var told = made.Diagnostics.Select(one => one with { Path = PaperFields.Of(paper.Content, one.Path) });
        return made.Succeeded ? Result<RenderOutput>.Success(made.Value, told) : Result<RenderOutput>.Failure(told);
    }

    private static PreparedPaper Prepare(AwardCase about, AwardPaperKind paper, int index, AwardRule? award, PaperData data)
    {
        var content = data.Of(paper, AwardPapers.Template(paper, award));
        return new PreparedPaper(
            paper,
            AwardPapers.Name(paper, award),
            string.Create(CultureInfo.InvariantCulture, $"{index + 1:00}-{AwardPapers.FileName(paper, award)}"),
            new RenderJob(content.Template, "", about.Unit, "", content.Data.ToJsonString(), []),
            [.. CaseChecks.Lacking(about, paper)],
            content);
    }

    /// <summary>Number and symbol of a paper as others cite it: the symbol is that which its own head will have.</summary>
    private string CodeOf(AwardCase about, AwardPaperKind paper, AdministrativeUnit unit)
    {
        var (number, date) = paper switch
        {
            AwardPaperKind.Submission => (about.Submission.Number, about.Submission.Date),
            AwardPaperKind.BallotMinutes => (about.Ballot.Number, about.Meeting.Date),
            _ => (about.Meeting.Number, about.Meeting.Date),
        };
        if (CaseNumbers.Read(number) is not { } given || templates.Find(AwardPapers.Template(paper, null), "").Value is not { Info: { } info })
        {
            return number.Trim();
        }

        var profile = profiles.Read(unit.Code, AgencyProfiles.Latest);
        var frame = _frames.Derive(new FrameRequest
        {
            Unit = unit,
            Date = IssueDate.Parse(date) ?? IssueDates.Draft(time),
            Kind = info.Kind,
            Matter = info.Frame.Matter,
            Issuer = paper == AwardPaperKind.Submission ? about.Proposer : info.Frame.Issuers[0],
            Profile = profile.Value?.Profile ?? Rules.Profiles.AgencyProfile.Empty,
            Number = given,
            Signers = [.. info.Frame.Signers.IsEmpty ? [new SignerChoice { Name = "-" }] : info.Frame.Signers.Select(signer => new SignerChoice { Role = signer.Role, Name = "-" })],
        });
        return frame.Value?.Header.Number.ToString() ?? number.Trim();
    }
}
