using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Kinds;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;

namespace ThiDua.Rules.Tables;

/// <summary>Checks the tables against each other when they are read, so that a wrong row is told at the start and not in a document.</summary>
internal static class RuleChecks
{
    private static readonly string[] Regimes = ["", "collective", "head", "council"];

    private static readonly string[] Conditions = ["", "addressees", "executing-article", "report-to", "tasked"];

    /// <summary>Checks all tables.</summary>
    /// <exception cref="RulesDataException">A row has an unknown code, holds at the same time as another for the same case, or a level is missing.</exception>
    public static void Check(RuleBook book)
    {
        CheckBodies(book);
        CheckCodes(book);
        CheckForms(book);
        CheckGroups(book);
        RequireDistinct(book.Matters, row => row.Code);
        RequireDistinct(book.Styles, row => row.Code);
        RequireDistinct(book.Groups, row => row.Levels.Select(level => $"{row.Code} {level}"));
        RequireDistinct(book.VillageTerms, row => row.Levels.SelectMany(
            level => row.Provinces.IsEmpty ? [level] : row.Provinces.Select(province => $"{level} {province}")));
        RequireDistinct(book.AuthorityLines, row => row.Kinds.Select(kind => $"{kind} {row.Power}"));
        RequireDistinct(book.Forms, row => row.Regimes.Select(regime => $"{row.Power} {row.Signer} {regime}"));
        foreach (var row in book.Styles.Rows.Where(row => !row.Choices.IsEmpty && !row.Choices.Contains(row.Default)))
        {
            throw book.Styles.Fault(row, $"giá trị mặc định “{row.Default}” không nằm trong các lựa chọn.");
        }
    }

    private static void CheckBodies(RuleBook book)
    {
        var table = book.BodyTable;
        RequireDistinct(table, row => row.Levels.SelectMany(
            level => row.Units.IsEmpty ? [$"{row.Code} {level}"] : row.Units.Select(unit => $"{row.Code} {level} {unit}")));
        foreach (var row in table.Rows)
        {
            RequireLevels(table, row, row.Levels);
            table.RequireKnown(row, "regime", [row.Regime], Regimes.Contains);
            table.RequireKnown(row, "superior", Given(row.Superior), code => row.Levels.All(level => book.Bodies.Knows(code, level)));
            table.RequireKnown(row, "group", Given(row.Group), code => book.Groups.Rows.Any(group => group.Code == code));
            if (row.Symbol.Length > 0 && (row.Regime.Length == 0 || row.IssuerLines.IsEmpty || row.Head.Length == 0 || row.Deputy.Length == 0))
            {
                throw table.Fault(row, "cơ quan ban hành văn bản phải có regime, issuerLines, head và deputy.");
            }
        }

        foreach (var level in Enum.GetValues<UnitKind>().Select(kind => kind.LevelCode()))
        {
            if (!book.Bodies.Knows(FrameRequest.Committee, level))
            {
                throw new RulesDataException(table.File, 0, "", $"thiếu cấp “{level}” cho cơ quan “{FrameRequest.Committee}”.");
            }

            if (Enum.GetValues<UnitKind>().Any(kind => kind.LevelCode() == level && kind.Level() == UnitLevel.Commune)
                && !book.VillageTerms.Rows.Any(row => row.Levels.Holds(level) && row.Provinces.IsEmpty))
            {
                throw new RulesDataException(book.VillageTerms.File, 0, "", $"thiếu cách gọi mặc định cho cấp “{level}”.");
            }
        }
    }

    private static void CheckCodes(RuleBook book)
    {
        foreach (var row in book.Permissions.Rows)
        {
            CheckCase(book, book.Permissions, row);
            if (row.Powers.Length != 1 || row.Signers.IsEmpty)
            {
                throw book.Permissions.Fault(row, "phải có đúng một power và ít nhất một signer.");
            }
        }

        foreach (var row in book.Refusals.Rows)
        {
            CheckCase(book, book.Refusals, row);
        }

        if (book.Refusals.Rows.IsEmpty || !book.Refusals.Rows[^1].SpeaksOfAll)
        {
            throw new RulesDataException(book.Refusals.File, 0, "", "hàng cuối phải là lý do chung cho mọi trường hợp còn lại.");
        }

        foreach (var row in book.Recipients.Rows)
        {
            RequireLevels(book.Recipients, row, row.Levels);
            RequireKinds(book.Recipients, row, row.Kinds);
            RequireBodies(book, book.Recipients, row, "issuers", row.Issuers);
            RequireTopics(book, book.Recipients, row, row.Topics);
            RequireMatters(book, book.Recipients, row, row.Matters);
            book.Recipients.RequireKnown(row, "when", [row.When], Conditions.Contains);
        }

        foreach (var row in book.Addressees.Rows)
        {
            RequireLevels(book.Addressees, row, row.Levels);
            RequireKinds(book.Addressees, row, row.Kinds);
            RequireBodies(book, book.Addressees, row, "issuers", row.Issuers);
            RequireMatters(book, book.Addressees, row, row.Matters);
        }

        foreach (var row in book.Archives.Rows)
        {
            RequireLevels(book.Archives, row, row.Levels);
            RequireTopics(book, book.Archives, row, row.Topics);
            RequireBodies(book, book.Archives, row, "issuers", row.Issuers);
            book.Archives.RequireKnown(row, "unit", Given(row.Unit), code => row.Levels.All(level => book.Bodies.Knows(code, level)));
        }
    }

    /// <summary>Every signer that is permitted has a form in every regime he may sign in.</summary>
    private static void CheckForms(RuleBook book)
    {
        foreach (var row in book.Permissions.Rows)
        {
            var regimes = row.Regimes.IsEmpty && !row.Bodies.IsEmpty
                ? book.BodyTable.Rows.Where(body => row.Bodies.Contains(body.Code)).Select(body => body.Regime)
                : row.Regimes.IsEmpty ? Regimes.Where(regime => regime.Length > 0) : row.Regimes;
            foreach (var (regime, signer) in regimes.Distinct().SelectMany(regime => row.Signers.Select(signer => (regime, signer))))
            {
                if (!book.Forms.Rows.Any(form => form.Power == row.Powers[0] && form.Signer == signer && form.Regimes.Holds(regime)))
                {
                    throw book.Permissions.Fault(row, $"không có thể thức ký ({book.Forms.File}) cho {row.Powers[0]}, {signer}, chế độ “{regime}”.");
                }
            }
        }
    }

    /// <summary>Every group that a rule names is worded at each of the rule's levels.</summary>
    private static void CheckGroups(RuleBook book)
    {
        foreach (var row in book.Groups.Rows)
        {
            RequireLevels(book.Groups, row, row.Levels);
            RequireBodies(book, book.Groups, row, "bodies", row.Bodies);
        }

        foreach (var row in book.Recipients.Rows.Where(row => row.Group != Codes.All))
        {
            foreach (var level in row.Levels.Where(level => !book.Groups.Rows.Any(group => group.Code == row.Group && group.Levels.Holds(level))))
            {
                throw book.Recipients.Fault(row, $"nhóm “{row.Group}” thiếu cấp “{level}” trong {book.Groups.File}.");
            }
        }
    }

    private static void CheckCase<T>(RuleBook book, RuleTable<T> table, T row)
        where T : SigningCase
    {
        table.RequireKnown(row, "levels", row.Levels, Codes.IsLevel);
        table.RequireKnown(row, "regimes", row.Regimes, Regimes.Contains);
        RequireKinds(table, row, row.Kinds);
        RequireBodies(book, table, row, "bodies", row.Bodies);
        RequireBodies(book, table, row, "signerUnits", row.SignerUnits);
        RequireMatters(book, table, row, row.Matters);
    }

    private static void RequireLevels<T>(RuleTable<T> table, T row, ImmutableArray<string> levels)
        where T : RuleRow
    {
        if (levels.IsEmpty)
        {
            throw table.Fault(row, "thiếu cấp (levels).");
        }

        table.RequireKnown(row, "levels", levels, Codes.IsLevel);
    }

    private static void RequireKinds<T>(RuleTable<T> table, T row, ImmutableArray<string> kinds)
        where T : RuleRow => table.RequireKnown(row, "kinds", kinds, code => code == Codes.All || DocumentKinds.TryGet(code, out _));

    private static void RequireBodies<T>(RuleBook book, RuleTable<T> table, T row, string field, ImmutableArray<string> bodies)
        where T : RuleRow => table.RequireKnown(row, field, bodies, code => code == Codes.All || book.Bodies.Knows(code));

    private static void RequireMatters<T>(RuleBook book, RuleTable<T> table, T row, ImmutableArray<string> matters)
        where T : RuleRow =>
        table.RequireKnown(row, "matters", matters, code => code == Codes.All || book.Matters.Rows.Any(matter => matter.Code == code));

    private static void RequireTopics<T>(RuleBook book, RuleTable<T> table, T row, ImmutableArray<string> topics)
        where T : RuleRow =>
        table.RequireKnown(row, "topics", topics, code => code == Codes.All || book.Matters.Rows.Any(matter => matter.Topic == code));

    private static void RequireDistinct<T>(RuleTable<T> table, Func<T, string> key)
        where T : RuleRow => RequireDistinct(table, row => [key(row)]);

    /// <summary>No two rows for the same case hold on a common day.</summary>
    private static void RequireDistinct<T>(RuleTable<T> table, Func<T, IEnumerable<string>> keys)
        where T : RuleRow
    {
        var seen = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            foreach (var key in keys(row))
            {
                var others = seen.TryGetValue(key, out var known) ? known : seen[key] = [];
                if (others.Find(row.Overlaps) is { } other)
                {
                    throw table.Fault(row, $"trùng thời gian hiệu lực với hàng {other.Id} ({key}).");
                }

                others.Add(row);
            }
        }
    }

    private static IEnumerable<string> Given(string code) => code.Length == 0 ? [] : [code];
}
