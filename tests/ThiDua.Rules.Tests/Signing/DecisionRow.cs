namespace ThiDua.Rules.Tests.Signing;

/// <summary>A row of the table of decisions.</summary>
/// <param name="Number">Number of its line in the file.</param>
/// <param name="Cells">What it speaks of: issuer, level, kind, matter, signer, power.</param>
/// <param name="Outcome">Lines of the signature, or the reason for the refusal.</param>
internal sealed record DecisionRow(int Number, IReadOnlyList<CellPattern> Cells, string Outcome)
{
    /// <summary>Whether it speaks of a case.</summary>
    public bool Covers(IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (!Cells[i].Holds(values[i]))
            {
                return false;
            }
        }

        return true;
    }
}
