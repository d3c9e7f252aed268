using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Profiles;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Signing;

namespace ThiDua.Rules.Frames;

/// <summary>Who issues what, about what, on which date: all that the rules need to set the frame around the content of a document.</summary>
public sealed record FrameRequest
{
    /// <summary>The People's Committee (Ủy ban nhân dân), the usual issuer.</summary>
    public const string Committee = "people-committee";

    /// <summary>The unit whose body issues the document, as it is on the date.</summary>
    public required AdministrativeUnit Unit { get; init; }

    /// <summary>Date of issue, with day and month open in a draft.</summary>
    public required IssueDate Date { get; init; }

    /// <summary>Kind of document.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Code of the issuing body.</summary>
    public string Issuer { get; init; } = Committee;

    /// <summary>Code of the matter.</summary>
    public string Matter { get; init; } = Matters.Matter.General;

    /// <summary>The unit's profile.</summary>
    public AgencyProfile Profile { get; init; } = AgencyProfile.Empty;

    /// <summary>The number, or null in a draft.</summary>
    public int? Number { get; init; }

    /// <summary>Who signs; empty for the head of the body. Minutes have two or more.</summary>
    public ImmutableArray<SignerChoice> Signers { get; init; } = [];

    /// <summary>Code of the body that drafted the document; empty for the usual one.</summary>
    public string DraftingUnit { get; init; } = "";

    /// <summary>Initials of the drafter; empty for those of the profile, when it knows one drafter of the unit and no more.</summary>
    public string Drafter { get; init; } = "";

    /// <summary>Number of copies kept; null when not printed.</summary>
    public int? Copies { get; init; }

    /// <summary>Bodies that want a report by the parent's requirements ("Sở Nội vụ"), as the text names them.</summary>
    public ImmutableArray<string> ReportTo { get; init; } = [];

    /// <summary>Bodies that get a task in the text, as the text names them.</summary>
    public ImmutableArray<string> Tasked { get; init; } = [];

    /// <summary>Addressees (Kính gửi) by the caller's words; empty for those by rule.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>Whether the document goes out as a letter to a superior, with Kính gửi, where that is a choice.</summary>
    public bool AsLetter { get; init; }

    /// <summary>Number of the article (điều) that says who carries the document out; null when there is none.</summary>
    public int? ExecutingArticle { get; init; }

    /// <summary>The caller's changes to the recipients.</summary>
    public RecipientEdits Edits { get; init; } = RecipientEdits.None;

    /// <summary>Settings of style that win over the profile's.</summary>
    public ImmutableSortedDictionary<string, string> Styles { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the communities below are called, when the data says; it wins over the profile.</summary>
    public string VillageTerm { get; init; } = "";

    /// <summary>The day by which units and rules are looked up.</summary>
    public DateOnly On => Date.Latest;
}
