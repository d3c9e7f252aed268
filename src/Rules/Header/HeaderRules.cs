using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Styles;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Header;

/// <summary>What stands at the head of a document: names, number and symbol, place and date, authority line.</summary>
internal static class HeaderRules
{
    /// <summary>The authority line of the head in person.</summary>
    private const string OfHead = "{HEAD}";

    /// <summary>The same with the unit named, where no head of a document names it above.</summary>
    private const string OfHeadInUnit = "{HEADINUNIT}";

    private const string Unit = "{UNIT}";

    /// <summary>The head block.</summary>
    public static Explained<DocumentHeader> Head(FrameContext context)
    {
        var body = context.Issuer;
        var superior = context.Book.Bodies.SuperiorOf(body, context.On);
        var called = context.Called(body);
        ImmutableArray<string> superiorLines = superior is null ? [] : [superior.SuperiorLine];
        ImmutableArray<string> issuerLines = called is { Name.Length: > 0 } ? [body.Fill(called.Name).ToUpperInvariant()] : body.IssuerLines;
        var name = called is { Name.Length: > 0 } ? body.Fill(called.Name) : body.Name;
        var (symbol, symbolRule) = Symbol(context);
        var number = new DocumentNumber(context.Request.Number, symbol);
        var (place, placeOrigin) = Place(context);
        var header = new DocumentHeader(new IssuingBody(superiorLines, issuerLines, name), number, place, context.Request.Date);
        var derivations = ImmutableArray.CreateBuilder<Derivation>();
        if (superior is not null)
        {
            derivations.Add(FrameContext.By(superior.Rule, "header.superior", superiorLines[0]));
        }

        derivations.Add(FrameContext.By(
            body.Rule, "header.issuer", string.Join(" ", issuerLines), called is { Name.Length: > 0 } ? Origin.Profile : Origin.Rule));
        derivations.Add(FrameContext.By(symbolRule, "header.number", number.ToString()));
        derivations.Add(FrameContext.By(context.Book.Style(StyleCodes.PlaceInFull, context.On), "header.place", place, placeOrigin));
        return new Explained<DocumentHeader>(header, derivations.ToImmutable());
    }

    /// <summary>The authority line of a decision, resolution or certificate; empty for other kinds.</summary>
    public static Explained<ImmutableArray<string>> AuthorityLines(FrameContext context)
    {
        if (AuthorityRule(context) is not { } rule)
        {
            return new Explained<ImmutableArray<string>>([], []);
        }

        var line = rule.Line
            .Replace("{BODY}", context.Issuer.Fill(context.Issuer.Rule.BodyAuthority), StringComparison.Ordinal)
            .Replace(OfHeadInUnit, context.Issuer.Fill(InUnit(context.Issuer.Rule.HeadAuthority)), StringComparison.Ordinal)
            .Replace(OfHead, context.Issuer.Fill(context.Issuer.Rule.HeadAuthority), StringComparison.Ordinal);
        return line.Length == 0
            ? new Explained<ImmutableArray<string>>([], [])
            : new Explained<ImmutableArray<string>>([line], [FrameContext.By(rule, "authority", line)]);
    }

    private static string InUnit(string line) => line.Contains(Unit, StringComparison.Ordinal) ? line : $"{line} {Unit}";

    private static AuthorityLineRule? AuthorityRule(FrameContext context) => context.Book.AuthorityLines.On(context.On)
        .FirstOrDefault(row => row.Kinds.Holds(context.Request.Kind.Code) && row.Power == context.Power);

    private static (string Symbol, SymbolRule Rule) Symbol(FrameContext context)
    {
        var rule = context.Book.Symbols.On(context.On).First(row => row.Kinds.Holds(context.Request.Kind.Code));
        var body = context.Symbol(context.Issuer);
        if (context.Issuer.Rule.Collective.Length > 0 && AuthorityRule(context) is { Line: OfHead or OfHeadInUnit })
        {
            body = context.Style(StyleCodes.PersonalSymbol).Replace("{BODY}", body, StringComparison.Ordinal);
        }

        var unit = context.Drafting is { } drafting && drafting.Code != context.Issuer.Code ? context.Archive(drafting) : "";
        var symbol = rule.Pattern
            .Replace("{KIND}", context.Request.Kind.Symbol, StringComparison.Ordinal)
            .Replace("{BODY}", body, StringComparison.Ordinal)
            .Replace("{UNIT}", unit, StringComparison.Ordinal);
        return (symbol.Trim('-'), rule);
    }

    private static (string Place, Origin Origin) Place(FrameContext context)
    {
        var seat = context.Request.Kind.Form.ProvincePlace ? context.Request.Unit.Province ?? context.Request.Unit : context.Request.Unit;
        return context.Request.Profile.PlaceName is { Length: > 0 } own && seat == context.Request.Unit
            ? (own, Origin.Profile)
            : (seat.PlaceName(context.Style(StyleCodes.PlaceInFull) == "persons-and-events"), Origin.Rule);
    }
}
