using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Communities;
using ThiDua.Rules.Header;
using ThiDua.Rules.Law;
using ThiDua.Rules.Matters;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Styles;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules;

/// <summary>All rules, read from their data files and checked against each other.</summary>
public sealed class RuleBook
{
    private static readonly Lazy<RuleBook> Shipped = new(() => Read(OpenResource));

    private RuleBook(Func<string, Stream> open)
    {
        BodyTable = Table<BodyRule>(open, "bodies.json");
        Matters = Table<Matter>(open, "matters.json");
        Styles = Table<StyleSetting>(open, "styles.json");
        VillageTerms = Table<VillageTerm>(open, "village-terms.json");
        Symbols = Table<SymbolRule>(open, "symbol-rules.json");
        AuthorityLines = Table<AuthorityLineRule>(open, "authority-line-rules.json");
        Forms = Table<SigningForm>(open, "signing-forms.json");
        Permissions = Table<SigningPermission>(open, "signing-permissions.json");
        Refusals = Table<SigningRefusal>(open, "signing-refusals.json");
        Groups = Table<RecipientGroup>(open, "recipient-groups.json");
        Recipients = Table<RecipientRule>(open, "recipient-rules.json");
        Addressees = Table<AddresseeRule>(open, "addressee-rules.json");
        Archives = Table<ArchiveRule>(open, "archive-rules.json");
        LegalBases = Table<LegalBasis>(open, "legal-bases.json");
        Awards = Table<AwardRule>(open, "awards.json");
        BaseSalaries = Table<BaseSalary>(open, "base-salaries.json");
        Bodies = new BodyDirectory(BodyTable);
    }

    /// <summary>The rules that ship with the program; read at first use.</summary>
    /// <exception cref="RulesDataException">A data file is wrong; the message names file and row.</exception>
    public static RuleBook BuiltIn => Shipped.Value;

    /// <summary>Which bodies there are.</summary>
    public BodyDirectory Bodies { get; }

    /// <summary>Rows of <c>matters.json</c>.</summary>
    public RuleTable<Matter> Matters { get; }

    /// <summary>Rows of <c>styles.json</c>.</summary>
    public RuleTable<StyleSetting> Styles { get; }

    /// <summary>Rows of <c>recipient-groups.json</c>.</summary>
    public RuleTable<RecipientGroup> Groups { get; }

    /// <summary>Rows of <c>legal-bases.json</c>.</summary>
    public RuleTable<LegalBasis> LegalBases { get; }

    /// <summary>Rows of <c>awards.json</c>, from the highest award down.</summary>
    public RuleTable<AwardRule> Awards { get; }

    /// <summary>Rows of <c>base-salaries.json</c>.</summary>
    public RuleTable<BaseSalary> BaseSalaries { get; }

    internal RuleTable<BodyRule> BodyTable { get; }

    internal RuleTable<VillageTerm> VillageTerms { get; }

    internal RuleTable<SymbolRule> Symbols { get; }

    internal RuleTable<AuthorityLineRule> AuthorityLines { get; }

    internal RuleTable<SigningForm> Forms { get; }

    internal RuleTable<SigningPermission> Permissions { get; }

    internal RuleTable<SigningRefusal> Refusals { get; }

    internal RuleTable<RecipientRule> Recipients { get; }

    internal RuleTable<AddresseeRule> Addressees { get; }

    internal RuleTable<ArchiveRule> Archives { get; }

    /// <summary>Reads the rules.</summary>
    /// <param name="open">Opens a data file by its name.</param>
    /// <exception cref="RulesDataException">A data file is wrong; the message names file and row.</exception>
    public static RuleBook Read(Func<string, Stream> open)
    {
        var book = new RuleBook(open);
        RuleChecks.Check(book);
        return book;
    }

    /// <summary>A data file that ships with the program.</summary>
    public static Stream OpenResource(string file) => typeof(RuleBook).Assembly.GetManifestResourceStream(file)
        ?? throw new InvalidOperationException($"The assembly lacks its resource {file}.");

    /// <summary>A setting of style as it is on a day.</summary>
    internal StyleSetting Style(string code, DateOnly on) => Styles.On(on).First(row => row.Code == code);

    /// <summary>What the communities below a commune are called by default.</summary>
    public VillageTerm? VillageTermOf(AdministrativeUnit unit, DateOnly on)
    {
        var rows = VillageTerms.On(on).Where(row => row.Levels.Holds(unit.LevelCode)).ToImmutableArray();
        return rows.FirstOrDefault(row => row.Provinces.Contains(unit.Province?.Code ?? unit.Code))
            ?? rows.FirstOrDefault(row => row.Provinces.IsEmpty);
    }

    private static RuleTable<T> Table<T>(Func<string, Stream> open, string file)
        where T : RuleRow
    {
        using var stream = open(file);
        return RuleTable<T>.Read(file, stream);
    }
}
