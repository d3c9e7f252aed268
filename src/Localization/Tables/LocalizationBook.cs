using ThiDua.Rules;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Tables;

/// <summary>The rules of localization, read from their data files and checked.</summary>
public sealed class LocalizationBook
{
    private static readonly Lazy<LocalizationBook> Shipped = new(() => new LocalizationBook(RuleBook.BuiltIn, OpenResource));

    private LocalizationBook(RuleBook rules, Func<string, Stream> open)
    {
        Rules = rules;
        Phrases = Table<PhraseRule>(open, "phrases.json");
        Protections = Table<ProtectionRule>(open, "protections.json");
        Counterparts = Table<CounterpartRule>(open, "counterparts.json");
        Passes = Table<PassRule>(open, "passes.json");
        LocalizationChecks.Check(this);
    }

    /// <summary>The rules that ship with the program; read at first use.</summary>
    /// <exception cref="RulesDataException">A data file is wrong; the message names file and row.</exception>
    public static LocalizationBook BuiltIn => Shipped.Value;

    /// <summary>The rules of frames and bodies.</summary>
    public RuleBook Rules { get; }

    /// <summary>Rows of <c>phrases.json</c>, in the order they are tried.</summary>
    public RuleTable<PhraseRule> Phrases { get; }

    /// <summary>Rows of <c>protections.json</c>.</summary>
    public RuleTable<ProtectionRule> Protections { get; }

    /// <summary>Rows of <c>counterparts.json</c>.</summary>
    public RuleTable<CounterpartRule> Counterparts { get; }

    /// <summary>Rows of <c>passes.json</c>.</summary>
    public RuleTable<PassRule> Passes { get; }

    /// <summary>Reads the rules.</summary>
    /// <param name="rules">The rules of frames and bodies.</param>
    /// <param name="open">Opens a data file by its name.</param>
    /// <exception cref="RulesDataException">A data file is wrong; the message names file and row.</exception>
    public static LocalizationBook Read(RuleBook rules, Func<string, Stream> open) => new(rules, open);

    /// <summary>A data file that ships with the program.</summary>
    public static Stream OpenResource(string file) => typeof(LocalizationBook).Assembly.GetManifestResourceStream(file)
        ?? throw new InvalidOperationException($"The assembly lacks its resource {file}.");

    /// <summary>The row for what a pass does, one of <see cref="PassCodes"/>, on a day; null when none holds.</summary>
    internal PassRule? Pass(string code, DateOnly on) => Passes.On(on).FirstOrDefault(row => row.Pass == code);

    private static RuleTable<T> Table<T>(Func<string, Stream> open, string file)
        where T : RuleRow
    {
        using var stream = open(file);
        return RuleTable<T>.Read(file, stream);
    }
}
