namespace ThiDua.Documents.Inlines;

/// <summary>
/// A citation of another document (viện dẫn văn bản), such as "Kế hoạch số 653/KH-UBND ngày 14/02/2025 của UBND tỉnh".
/// It is one inline: no later stage rewrites inside it.
/// </summary>
/// <param name="Text">The citation as printed.</param>
/// <param name="Kind">Kind of the cited document (tên loại), such as "Kế hoạch".</param>
/// <param name="NumberAndSymbol">Number and symbol (số, ký hiệu), such as "653/KH-UBND"; empty for a law.</param>
/// <param name="Date">Date of issue as printed; empty when not cited.</param>
/// <param name="Issuer">Issuing body; empty when not cited.</param>
public sealed record Citation(string Text, string Kind, string NumberAndSymbol, string Date, string Issuer) : Inline
{
    /// <inheritdoc />
    public override string PlainText => Text;
}
