namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>An operator of a content stream with its operands.</summary>
internal sealed record ContentOperation(string Operator, List<object?> Operands)
{
    /// <summary>The operations of a content stream.</summary>
    public static IEnumerable<ContentOperation> Read(byte[] content)
    {
        var lexer = new PdfLexer(content);
        var operands = new List<object?>();
        while (lexer.TryRead(out var value))
        {
            if (value is PdfKeyword keyword)
            {
                yield return new ContentOperation(keyword.Value, operands);
                operands = [];
            }
            else
            {
                operands.Add(value);
            }
        }

        Assert.Empty(operands);
    }

    /// <summary>The strings that it shows.</summary>
    public IEnumerable<PdfString> Shown() => Operator is not ("Tj" or "TJ")
        ? []
        : Operands.SelectMany(operand => operand as List<object?> ?? [operand]).OfType<PdfString>();
}
