using ThiDua.Rules.Bodies;

namespace ThiDua.Rules.Awards;

/// <summary>An award as a body grants or proposes it.</summary>
/// <param name="Rule">The row it comes from.</param>
/// <param name="Grantor">The body whose head decides; null for an award of the State.</param>
public sealed record Award(AwardRule Rule, Body? Grantor)
{
    /// <summary>Stands for the post of who decides in the name of an award.</summary>
    internal const string Head = "{head}";

    /// <summary>Stands for the body of who decides in the name of an award.</summary>
    internal const string Body = "{body}";

    /// <summary>Exact name: "Giấy khen của Chủ tịch Ủy ban nhân dân xã Bình Lư".</summary>
    public string Name => Grantor is null
        ? Rule.Name
        : Grantor.Fill(Rule.Name.Replace(Head, Grantor.HeadInFull, StringComparison.Ordinal).Replace(Body, Grantor.Name, StringComparison.Ordinal));

    /// <summary>Who decides: "Chủ tịch Ủy ban nhân dân xã Bình Lư".</summary>
    public string Authority => Grantor is null ? Rule.Authority : Grantor.HeadInFull;
}
