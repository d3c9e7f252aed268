using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Law;

/// <summary>A law, decree, circular, article or annex that documents cite (căn cứ pháp lý): a row of <c>legal-bases.json</c>.</summary>
public sealed record LegalBasis : RuleRow
{
    /// <summary>Code by which templates ask for it, such as <c>emulation-decree</c>; a successor keeps the code.</summary>
    public required string Code { get; init; }

    /// <summary>Kind of the cited document (tên loại): Luật, Nghị định.</summary>
    public required string Kind { get; init; }

    /// <summary>Its number and symbol; empty when it is not known.</summary>
    public string Number { get; init; } = "";

    /// <summary>Date it was issued; null when it is not known.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>The citation in full, without "Căn cứ" and the mark at the end.</summary>
    public required string Citation { get; init; }

    /// <summary>The citation in short, for running text.</summary>
    public required string ShortCitation { get; init; }
}
