using ThiDua.Rules.Awards;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Communities;
using ThiDua.Rules.Header;
using ThiDua.Rules.Law;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Styles;

namespace ThiDua.Rules.Tables;

/// <summary>Checks the tables against each other when they are read, so that a wrong row is told at the start and not in a document.</summary>
internal static class RuleChecks
{
    /// <summary>Checks all tables.</summary>
    /// <exception cref="RulesDataException">
    /// A row has an unknown code or placeholder, holds at the same time as another for the same case, or a row that is needed is missing.
    /// </exception>
    public static void Check(RuleBook book)
    {
        book.Matters.RequireDistinct(row => [row.Code]);
        BodyChecks.Check(book);
        VillageTermChecks.Check(book);
        StyleChecks.Check(book);
        HeaderChecks.Check(book);
        SigningChecks.Check(book);
        RecipientChecks.Check(book);
        LawChecks.Check(book);
        AwardChecks.Check(book);
    }
}
