using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance.Kinds;

/// <summary>What the decree asks of all documents holds for those that are not plans as well.</summary>
public sealed class CommonRules
{
    private static readonly string[] ForAll =
    [
        "COMP-2", "PAGE-1", "PAGE-2", "PAGE-3", "PAGE-4", "PAGE-5", "PAGE-6", "PAGE-10", "FONT-1", "FONT-2", "FONT-3", "FONT-4",
        "NUM-1", "NUM-2", "NUM-3", "NUM-4", "NUM-7", "IMP-3", "GRID-1", "GRID-2", "GRID-3", "GRID-6", "GRID-7a",
        "QH-1", "QH-2", "QH-3", "QH-4", "QH-5", "QH-6", "ORG-2", "ORG-5", "ORG-6", "ORG-7", "ORG-8", "ORG-9",
        "SO-2", "SO-5", "SO-9", "BODY-1", "BODY-3", "BODY-4", "BODY-5", "BODY-6", "BODY-7", "SIGN-7",
        "META-5", "META-7", "META-9",
    ];

    private static readonly string[] WithTitle = ["GRID-5a", "TITLE-1", "TITLE-7", "META-3"];

    private static readonly string[] WithSubjectBelow = ["TITLE-2", "TITLE-3"];

    private static readonly string[] WithDate = ["FONT-5", "GRID-4", "SO-1", "DATE-1", "DATE-2", "DATE-6", "DATE-15"];

    private static readonly string[] WhenIssued = ["SO-3", "DATE-3", "DATE-4"];

    private static readonly string[] WithArticles = ["STR-7"];

    private static readonly string[] WithoutArticles = ["BODY-2"];

    private static readonly string[] WithRecipients = ["NN-1", "NN-2", "NN-3", "NN-4", "NN-17"];

    private static readonly string[] WithRecipientsBeside = ["GRID-9b", "SIGN-1", "GRID-7b", "GRID-7c", "SIGN-3", "SIGN-18", "META-12"];

    [Theory, MemberData(nameof(Names))]
    public void What_holds_for_all_documents_holds_for_this_kind(string sample)
    {
        var tree = KindDocuments.All[sample]();
        var (form, printed) = (tree.Kind.Form, tree.Kind.Heading.Length > 0);
        List<string> rules =
        [
            .. ForAll, .. printed ? WithTitle : [], .. printed && tree.Subject.Length > 0 ? WithSubjectBelow : [], .. form.PlaceAndDate ? WithDate : [],
            .. form.PlaceAndDate && tree.Header.Number.Number is not null ? WhenIssued : [],
            .. form.EnactingWords.Length > 0 ? WithArticles : WithoutArticles, .. tree.Signer!.Note.Length == 0 ? ["SIGN-2"] : Array.Empty<string>(),
            .. tree.Recipients is null ? [] : WithRecipients, .. tree.Recipients is null || form.RecipientsBelow ? [] : WithRecipientsBeside,
        ];

        Assert.All(rules, rule => Assert.Empty(RuleSet.Run("ND30-" + rule, Samples.Get(sample))));
    }

    public static TheoryData<string> Names => [.. Samples.Kinds];
}
