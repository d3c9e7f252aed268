namespace ThiDua.Service.Drafts;

/// <summary>A draft (bản nháp) as it was last saved.</summary>
/// <param name="Id">Its id: 32 hexadecimal digits.</param>
/// <param name="Revision">How often it was saved, from 1.</param>
/// <param name="Kind">What it is to become.</param>
/// <param name="Title">What a list calls it.</param>
/// <param name="ContentJson">What the clerk has typed, as a JSON object.</param>
/// <param name="CreatedAt">When it was begun, to the second.</param>
/// <param name="SavedAt">When it was last saved, to the second.</param>
public sealed record Draft(
    string Id, int Revision, DraftKind Kind, string Title, string ContentJson, DateTimeOffset CreatedAt, DateTimeOffset SavedAt)
{
    /// <summary>The file it works on, such as a superior's plan; null when it has none.</summary>
    public DraftFile? File { get; init; }
}
