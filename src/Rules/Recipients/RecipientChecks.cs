using ThiDua.Rules.Bodies;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>Checks the tables on recipients, addressees and archive lines.</summary>
internal static class RecipientChecks
{
    private static readonly string[] Placeholders = ["{province}", "{provinceKind}", "{villages}", "{communes}", "{article}", .. BodyWords.Placeholders];

    /// <summary>Checks every row, and that every group a rule names is worded wherever and whenever the rule holds.</summary>
    public static void Check(RuleBook book)
    {
        CheckGroups(book);
        CheckRules(book);
        CheckAddressees(book);
        CheckArchives(book);
    }

    private static void CheckGroups(RuleBook book)
    {
        var table = book.Groups;
        table.RequireDistinct(row => row.Levels.Select(level => $"{row.Code} {level}"));
        foreach (var row in table.Rows)
        {
            table.RequireLevels(row, row.Levels);
            table.RequireBodies(book, row, "bodies", row.Bodies);
            table.RequirePlaceholders(row, "text", [row.Text], Placeholders);
        }
    }

    private static void CheckRules(RuleBook book)
    {
        var table = book.Recipients;
        table.RequireDistinct(row =>
            from kind in row.Kinds
            from issuer in row.Issuers
            from topic in row.Topics
            from matter in row.Matters
            from level in row.Levels
            select $"{row.When} {row.Group}: {kind}, {issuer}, {topic}, {matter}, {level}");
        foreach (var row in table.Rows)
        {
            table.RequireLevels(row, row.Levels);
            table.RequireKinds(row, row.Kinds);
            table.RequireBodies(book, row, "issuers", row.Issuers);
            table.RequireTopics(book, row, row.Topics);
            table.RequireMatters(book, row, row.Matters);
            table.RequireKnown(row, "when", [row.When], RecipientRule.Conditions.Contains);
            RequireGroup(book, row);
        }

        foreach (var when in RecipientRule.Mentions)
        {
            table.RequireAlways(book, $"hàng chung cho nơi nhận mà văn bản nhắc tới (when: {when})", row => row.When == when);
        }
    }

    private static void RequireGroup(RuleBook book, RecipientRule row)
    {
        if (RecipientRule.Mentions.Contains(row.When))
        {
            return;
        }

        foreach (var level in row.Levels)
        {
            if (!book.Groups.Rows.Where(group => group.Code == row.Group && group.Levels.Holds(level)).Cover(row))
            {
                throw book.Recipients.Fault(row, $"nhóm “{row.Group}” thiếu cấp “{level}” trong {book.Groups.File}.");
            }
        }
    }

    private static void CheckAddressees(RuleBook book)
    {
        var table = book.Addressees;
        table.RequireDistinct(row =>
            from kind in row.Kinds
            from issuer in row.Issuers
            from matter in row.Matters
            from level in row.Levels
            select $"{kind}, {issuer}, {matter}, {level}");
        foreach (var row in table.Rows)
        {
            table.RequireLevels(row, row.Levels);
            table.RequireKinds(row, row.Kinds);
            table.RequireBodies(book, row, "issuers", row.Issuers);
            table.RequireMatters(book, row, row.Matters);
            table.RequirePlaceholders(row, "text", [row.Text], Placeholders);
        }
    }

    private static void CheckArchives(RuleBook book)
    {
        var table = book.Archives;
        table.RequireDistinct(row =>
            from kind in row.Kinds
            from issuer in row.Issuers
            from topic in row.Topics
            from level in row.Levels
            select $"{kind}, {issuer}, {topic}, {level}");
        foreach (var row in table.Rows)
        {
            table.RequireLevels(row, row.Levels);
            table.RequireKinds(row, row.Kinds);
            table.RequireTopics(book, row, row.Topics);
            table.RequireBodies(book, row, "issuers", row.Issuers);
            table.RequireKnown(row, "unit", Codes.Given(row.Unit), code => row.Levels.All(level => book.Bodies.Knows(code, level)));
        }

        table.RequireAlways(book, "hàng chung cho mọi văn bản", row => row.SpeaksOfAll);
    }
}
