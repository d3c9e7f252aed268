using System.Collections.Immutable;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>Who keeps a copy of a document (Lưu) besides the clerk's office: a row of <c>archive-rules.json</c>; the first that fits holds.</summary>
public sealed record ArchiveRule : RuleRow
{
    /// <summary>Codes of the kinds of documents; <c>*</c> for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [Codes.All];

    /// <summary>Codes of the issuing bodies.</summary>
    public required ImmutableArray<string> Issuers { get; init; }

    /// <summary>Codes of the topics.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>Levels of the issuing units.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>Code of the unit that usually drafts; empty when none is known.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What else is printed in the line, such as "Hồ sơ".</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Whether the line may stand alone: the document need not go to anyone.</summary>
    public bool Alone { get; init; }

    /// <summary>Whether the rule speaks of a document.</summary>
    internal bool Covers(FrameRequest request, string topic) =>
        Kinds.Holds(request.Kind.Code) && Issuers.Holds(request.Issuer) && Topics.Holds(topic) && Levels.Holds(request.Unit.LevelCode);

    /// <summary>Whether the rule speaks of every document of the local levels.</summary>
    internal bool SpeaksOfAll => Kinds.Contains(Codes.All) && Issuers.Contains(Codes.All) && Topics.Contains(Codes.All)
        && Codes.LocalLevels.All(level => Levels.Holds(level));
}
