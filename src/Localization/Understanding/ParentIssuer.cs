using ThiDua.Documents;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Understanding;

/// <summary>Who issued the superior's plan: mostly the People's Committee, sometimes a council, a department, the Party's committee.</summary>
/// <param name="Name">Its name without that of the province, "Sở Nội vụ"; empty for the People's Committee.</param>
/// <param name="Cited">As citations name it: "UBND tỉnh Lai Châu", "Sở Nội vụ tỉnh Lai Châu", "Tỉnh ủy Lai Châu".</param>
internal sealed record ParentIssuer(string Name, string Cited)
{
    /// <summary>A decision that the chairman signs in his own name, not for the committee.</summary>
    private static bool IsChairmans(OfficialDocument document) => document.Kind.Code == "decision"
        && document.Signatures is [{ AuthorityLines: [var first, ..] }, ..] && (first.StartsWith("CHỦ TỊCH", StringComparison.OrdinalIgnoreCase) || first.StartsWith("KT. CHỦ TỊCH", StringComparison.OrdinalIgnoreCase));

    /// <summary>The issuer of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="contents">Its texts, which have names with their capitals.</param>
    /// <param name="context">Whose plan it is.</param>
    public static ParentIssuer Of(OfficialDocument document, IReadOnlyList<string> contents, LocalizationContext context)
    {
        var head = TextFolding.Fold(document.Header.Body.FullName).Trim();
        if (head.Length == 0 || head.StartsWith("Ủy ban nhân dân", StringComparison.OrdinalIgnoreCase) || head.StartsWith("UBND", StringComparison.OrdinalIgnoreCase))
        {
            return new ParentIssuer("", (IsChairmans(document) ? "Chủ tịch " : "") + "UBND " + context.Parent.FullName);
        }

        var name = context.Counterparts.NameOf(head) ?? RunningTitle.Of(head.ToUpperInvariant(), contents);
        name = char.ToUpperInvariant(name[0]) + name[1..];
        var at = TextFolding.Fold(name).IndexOf(TextFolding.Fold(context.Parent.Name), StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return new ParentIssuer(name, $"{name} {context.Parent.FullName}");
        }

        var bare = name[..at].TrimEnd();
        bare = bare.EndsWith(context.Parent.KindName, StringComparison.OrdinalIgnoreCase) ? bare[..^context.Parent.KindName.Length].TrimEnd() : bare;
        return new ParentIssuer(bare, bare + name[bare.Length..at] + context.Parent.Name + name[(at + context.Parent.Name.Length)..]);
    }
}
