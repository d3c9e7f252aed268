using System.Globalization;

namespace ThiDua.Cli.Input;

/// <summary>Whole numbers as values of options.</summary>
internal static class NumberOption
{
    private const int Most = 999_999;

    /// <summary>The number of an option; null when it was not given, or is none and a list says so.</summary>
    /// <param name="option">Name of the option.</param>
    /// <param name="text">Its value.</param>
    /// <param name="least">The least number allowed.</param>
    /// <param name="problems">Takes the fault.</param>
    public static int? Read(string option, string? text, int least, List<Problem> problems)
    {
        if (text is null)
            return null;

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= Most)
            return number;

        problems.Add(Messages.NumberInvalid(option, text, least, Most));
        return null;
    }
}
