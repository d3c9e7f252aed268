namespace ThiDua.Rules.Profiles;

/// <summary>A person who drafts for a department, as the archive line (Lưu) names him.</summary>
public sealed record Drafter
{
    /// <summary>Initials in brackets behind the drafting unit (ký hiệu người soạn thảo): "HTH".</summary>
    public required string Initials { get; init; }

    /// <summary>Code of the body the person drafts for, such as <c>culture-society</c>.</summary>
    public required string Body { get; init; }
}
