using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;

namespace ThiDua.Rules.Tests.Support;

/// <summary>Requests to the rules that ship with the program, and their answers.</summary>
internal static class FrameCases
{
    /// <summary>The day of documents whose date does not matter.</summary>
    public static readonly DateOnly Day = new(2026, 6, 15);

    /// <summary>A unit of each level: tỉnh, thành phố, xã, phường, đặc khu.</summary>
    public static ImmutableArray<AdministrativeUnit> UnitOfEachLevel { get; } =
    [
        Unit("tỉnh Lai Châu"), Unit("thành phố Hải Phòng"), Unit("xã Bình Lư, tỉnh Lai Châu"),
        Unit("phường Nam Gia Nghĩa, tỉnh Lâm Đồng"), Unit("đặc khu Phú Quý, tỉnh Lâm Đồng"),
    ];

    /// <summary>All kinds of documents with the paper of an award.</summary>
    public static ImmutableArray<DocumentKind> Kinds { get; } =
        [.. DocumentKinds.All.Concat(DocumentKinds.AwardPapers).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    /// <summary>The rules that ship with the program.</summary>
    public static FrameRules Rules { get; } = new(RuleBook.BuiltIn);

    /// <summary>A unit by its full name, as it is on <see cref="Day"/>.</summary>
    public static AdministrativeUnit Unit(string name) => Unit(name, Day);

    /// <summary>A unit by its full name on a day.</summary>
    public static AdministrativeUnit Unit(string name, DateOnly on) =>
        UnitCatalogue.Default.Find(name, on).Unit ?? throw new ArgumentException($"No unit {name}.", nameof(name));

    /// <summary>A kind of document by its code.</summary>
    public static DocumentKind Kind(string code) =>
        DocumentKinds.TryGet(code, out var kind) ? kind : throw new ArgumentException($"No kind {code}.", nameof(code));

    /// <summary>A request for a plan of a unit's People's Committee, signed by its head.</summary>
    public static FrameRequest Request(string unit = "xã Bình Lư, tỉnh Lai Châu", string kind = "plan", string matter = "campaign") =>
        Request(Unit(unit), kind, matter);

    /// <summary>A request for a document of a unit's People's Committee, signed by its head.</summary>
    public static FrameRequest Request(AdministrativeUnit unit, string kind = "plan", string matter = "campaign") => new()
    {
        Unit = unit,
        Date = Date(Day),
        Kind = Kind(kind),
        Matter = matter,
        Signers = [new SignerChoice { Name = "Nguyễn Văn An" }],
    };

    /// <summary>A full date of issue.</summary>
    public static IssueDate Date(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The frame; fails the test with the diagnostics when there is none.</summary>
    public static DerivedFrame Derive(FrameRequest request) => Derive(Rules, request);

    /// <summary>The frame by some rules; fails the test with the diagnostics when there is none.</summary>
    public static DerivedFrame Derive(FrameRules rules, FrameRequest request)
    {
        var result = rules.Derive(request);
        Assert.True(result.Succeeded, string.Join(Environment.NewLine, result.Diagnostics));
        return result.Value;
    }

    /// <summary>What is wrong with a request that gets no frame.</summary>
    public static ImmutableArray<Diagnostic> Faults(FrameRequest request)
    {
        var result = Rules.Derive(request);
        Assert.False(result.Succeeded);
        return result.Diagnostics;
    }

    /// <summary>The one thing that is wrong with a request.</summary>
    public static Diagnostic Fault(FrameRequest request) => Assert.Single(Faults(request));
}
