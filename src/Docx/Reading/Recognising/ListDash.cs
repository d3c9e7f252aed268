namespace ThiDua.Docx.Reading.Recognising;

/// <summary>The signs with which clerks begin the entries of a list of names: dashes of any length, plus, bullets.</summary>
internal static class ListDash
{
    private static readonly char[] Signs = ['-', '–', '—', '+', '•', '*'];
    private static readonly char[] SignsAndBlanks = [' ', '\t', '\u00A0', .. Signs];

    /// <summary>Whether a line begins with one.</summary>
    public static bool Leads(string line) => line.TrimStart() is [var first, ..] && Signs.Contains(first);

    /// <summary>The line without those at its beginning.</summary>
    public static string Without(string line) => line.TrimStart(SignsAndBlanks);
}
