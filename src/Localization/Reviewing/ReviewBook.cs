using System.Collections.Frozen;
using ThiDua.Catalogue;
using ThiDua.Localization.Reviewing.Checks;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Wording;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Reviewing;

/// <summary>The checks of a review, read from their data file and checked.</summary>
public sealed class ReviewBook
{
    private const string File = "review-checks.json";

    private static readonly Lazy<ReviewBook> Shipped = new(() => Read(LocalizationBook.BuiltIn, LocalizationBook.OpenResource));

    private static readonly FrozenDictionary<string, IReviewCheck> Checks = new Dictionary<string, IReviewCheck>(StringComparer.Ordinal)
    {
        [""] = new PatternCheck(),
        ["movement-name"] = new MovementNameCheck(),
        ["issuer"] = new IssuerCheck(),
        ["repeated-basis"] = new RepeatedBasisCheck(),
        ["body-spelling"] = new BodySpellingCheck(),
        ["body-of-level"] = new BodyOfLevelCheck(),
        ["deadline"] = new DeadlineCheck(),
        ["law-title"] = new LawTitleCheck(),
        ["doubled-mark"] = new DoubledMarkCheck(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private ReviewBook(LocalizationBook localization, RuleTable<ReviewRow> rows) => (Localization, Rows) = (localization, rows);

    /// <summary>The checks that ship with the program; read at first use.</summary>
    /// <exception cref="RulesDataException">The data file is wrong; the message names the row.</exception>
    public static ReviewBook BuiltIn => Shipped.Value;

    /// <summary>The rules of localization, whose protections hold here too.</summary>
    public LocalizationBook Localization { get; }

    /// <summary>Rows of <c>review-checks.json</c>, in the order they are tried: of two that meet at one place the first is told.</summary>
    public RuleTable<ReviewRow> Rows { get; }

    /// <summary>Reads the checks.</summary>
    /// <param name="localization">The rules of localization.</param>
    /// <param name="open">Opens a data file by its name.</param>
    /// <exception cref="RulesDataException">The data file is wrong; the message names the row.</exception>
    public static ReviewBook Read(LocalizationBook localization, Func<string, Stream> open)
    {
        using var stream = open(File);
        var rows = RuleTable<ReviewRow>.Read(File, stream);
        var superior = UnitCatalogue.Default.Units(new DateOnly(2026, 1, 1)).First(unit => unit.Level == UnitLevel.Province);
        var words = new PlanWords(superior, superior, "thôn");
        foreach (var row in rows.Rows)
        {
            rows.RequireKnown(row, "by", [row.By], Checks.ContainsKey);
            rows.RequireKnown(row, "levels", row.Levels.Concat(row.Parents), code => code == Codes.All || Codes.IsLevel(code));
            rows.RequireKnown(row, "body", row.Body.Length == 0 ? [] : [row.Body], localization.Rules.Bodies.Knows);
            if (row.By.Length == 0 == (row.Find.Length == 0))
            {
                throw rows.Fault(row, "cần đúng một trong hai: mẫu (find) hoặc tên phép kiểm tra (by).");
            }

            LocalizationChecks.RequirePatterns(rows, row, words, [row.Find, row.Only, row.Unless]);
        }

        return new ReviewBook(localization, rows);
    }

    /// <summary>The check of a row.</summary>
    internal static IReviewCheck Of(ReviewRow row) => Checks[row.By];
}
