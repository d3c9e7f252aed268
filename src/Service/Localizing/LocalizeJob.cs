using System.Collections.Immutable;
using ThiDua.Service.Pipeline;

namespace ThiDua.Service.Localizing;

/// <summary>What to localize for whom.</summary>
/// <param name="File">The superior's plan as a file.</param>
/// <param name="Unit">The local unit: a code or a name with kind and province.</param>
/// <param name="IssueDate">Date of issue; empty for that of the answers, else a draft.</param>
/// <param name="AnswersJson">The clerk's answers as JSON; empty for none.</param>
/// <param name="Formats">Formats of the local plan.</param>
/// <param name="ProfileVersion">Version of the unit's profile; 0 means the latest, -1 none.</param>
public sealed record LocalizeJob(
    byte[] File, string Unit, string IssueDate, string AnswersJson, ImmutableArray<OutputFormat> Formats, int ProfileVersion);
