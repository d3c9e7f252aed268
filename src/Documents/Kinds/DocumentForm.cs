using System.Collections.Immutable;

namespace ThiDua.Documents.Kinds;

/// <summary>
/// A form in which documents are set out (mẫu trình bày) (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục II): which parts it has beside
/// those that all have. A row of <c>document-forms.json</c>.
/// </summary>
/// <param name="Id">Its number in the decree, such as <c>1.4</c>.</param>
/// <param name="PlaceAndDate">Whether place and date of issue stand at the head.</param>
/// <param name="Subject">Where the subject stands.</param>
/// <param name="SubjectOpening">Words put before the subject, such as "V/v"; empty when there are none.</param>
/// <param name="OtherOpenings">Words with which a subject may begin instead, such as "Ban hành".</param>
/// <param name="EnactingWords">Words between legal bases and content, such as "QUYẾT ĐỊNH:"; empty when there are none.</param>
/// <param name="AddresseeWords">
/// Words before the addressees that stand instead of "Kính gửi:", with <c>{issuer}</c> for who issues the document; empty when none do.
/// </param>
/// <param name="RecipientsBelow">Whether the recipients stand below the signatures instead of beside the only one.</param>
/// <param name="Rule">Id of the layout rule.</param>
/// <param name="Clause">Clause of the decree.</param>
/// <param name="Certainty">S: read in the decree; I: our choice.</param>
public sealed record DocumentForm(
    string Id,
    bool PlaceAndDate,
    SubjectPlace Subject,
    string SubjectOpening,
    ImmutableArray<string> OtherOpenings,
    string EnactingWords,
    string AddresseeWords,
    bool RecipientsBelow,
    string Rule,
    string Clause,
    string Certainty)
{
    /// <summary>Whether number and symbol stand at the head.</summary>
    public bool Numbered { get; init; } = true;

    /// <summary>Whether the place (địa danh) is the province or city of the seat, at every level.</summary>
    public bool ProvincePlace { get; init; }

    /// <summary>
    /// Whether recipients and signature follow from the issuing body; else those who sign are part of the form, and it has no
    /// recipients.
    /// </summary>
    public bool Framed { get; init; } = true;

    /// <summary>The words to print before a subject with a space behind them; empty when it has an opening of its own.</summary>
    public string OpeningOf(string subject) =>
        SubjectOpening.Length == 0 || OtherOpenings.Add(SubjectOpening).Any(o => BeginsWith(subject, o)) ? "" : SubjectOpening + " ";

    private static bool BeginsWith(string subject, string opening) =>
        subject.StartsWith(opening + " ", StringComparison.OrdinalIgnoreCase);
}
