using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Kinds;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Recipients;

/// <summary>
/// Recipients and addressees of every kind of document, issuer, level and of some matters as a text to read: what reads the same is told
/// once, with the levels, issuers, matters and kinds it holds for.
/// </summary>
internal static class RecipientTable
{
    private static readonly ImmutableArray<string> Matters =
        ["general", "campaign", "emulation-annual", "award-proposal", "award-merit"];

    /// <summary>Bodies that stand for others like them.</summary>
    private static readonly ImmutableArray<string> Issuers =
    [
        "people-committee", "people-council", "emulation-council", "steering-committee", "committee-office", "council-office",
        "public-service-centre", "home-affairs", "education", "culture-society", "economy",
    ];

    private static readonly ImmutableArray<string> Heading =
    [
        "NƠI NHẬN VÀ KÍNH GỬI THEO QUY TẮC",
        "=== cơ quan ban hành | cấp của đơn vị; dưới đó: nội dung (* mọi nội dung) | loại văn bản.",
        "{cấp}: tỉnh, thành phố, xã, phường, đặc khu; {cấp xã}: các loại đơn vị cấp xã của tỉnh; {khu dân cư}: thôn, bản, tổ dân phố…",
        "Quyết định, nghị quyết có Điều 4 nêu nơi thi hành.",
        "RECIPIENTS_UNKNOWN: chưa có quy tắc, người soạn phải ghi.",
        "",
    ];

    /// <summary>The lines of the text.</summary>
    public static IEnumerable<string> Lines() => [.. Heading, .. Sections()];

    private static IEnumerable<string> Sections() => FrameCases.UnitOfEachLevel
        .SelectMany(unit => Issuers.Where(code => RuleBook.BuiltIn.Bodies.Find(code, unit, FrameCases.Day) is not null)
            .Select(code => (unit.LevelCode, Issuer: code, Text: string.Join('\n', Of(unit, code)))))
        .GroupBy(one => (one.LevelCode, one.Text))
        .Select(group => (group.Key.LevelCode, Issuers: string.Join(", ", group.Select(one => one.Issuer)), group.Key.Text))
        .GroupBy(one => (one.Issuers, one.Text))
        .SelectMany(group => (string[])
            [$"=== {group.Key.Issuers} | {string.Join(", ", group.Select(one => one.LevelCode))}", .. group.Key.Text.Split('\n'), ""]);

    /// <summary>A document of a kind that a body issues; whoever signs it, so that only recipients are in question.</summary>
    internal static FrameRequest Request(AdministrativeUnit unit, string issuer, DocumentKind kind, string matter) => new()
    {
        Unit = unit,
        Date = FrameCases.Date(FrameCases.Day),
        Kind = kind,
        Issuer = issuer,
        Matter = matter,
        ExecutingArticle = 4,
        Signers = [new SignerChoice { Lines = ["NGƯỜI KÝ"], Name = "Nguyễn Văn An" }],
    };

    private static IEnumerable<string> Of(AdministrativeUnit unit, string issuer) =>
        from matter in Matters
        from kind in FrameCases.Kinds
        group (matter, kind.Code) by RecipientNames.Generalised(unit, Describe(Request(unit, issuer, kind, matter))) into same
        from line in Told(same)
        select line;

    private static IEnumerable<string> Told(IGrouping<string, (string Matter, string Kind)> same) =>
    [
        .. same.GroupBy(one => one.Kind).GroupBy(kind => string.Join(", ", kind.Select(one => one.Matter)), kind => kind.Key)
            .Select(matters => $"{(matters.Key == string.Join(", ", Matters) ? "*" : matters.Key)} | {string.Join(", ", matters)}"),
        .. same.Key.Split('\n'),
    ];

    private static string Describe(FrameRequest request)
    {
        var result = FrameCases.Rules.Derive(request);
        var addressees = "";
        if (result.Diagnostics.Any(fault => fault is { Code: "FIELD_REQUIRED", Path: "addressees" }))
        {
            addressees = "    Kính gửi: (người soạn ghi)\n";
            request = request with { Addressees = ["Sở Tài chính"] };
            result = FrameCases.Rules.Derive(request);
        }

        if (!result.Succeeded)
        {
            return "    " + string.Join("; ", result.Diagnostics.Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Code));
        }

        var frame = result.Value;
        if (addressees.Length == 0 && !frame.Addressees.IsEmpty)
        {
            addressees = $"    Kính gửi: {string.Join("; ", frame.Addressees)}\n";
        }

        var letter = FrameCases.Rules.Derive(request with { AsLetter = true });
        var asLetter = letter.Value?.Addressees.SequenceEqual(frame.Addressees) ?? false
            ? ""
            : $"    Khi gửi như thư, kính gửi: {(letter.Succeeded ? string.Join("; ", letter.Value.Addressees) : "(người soạn ghi)")}\n";
        return $"{addressees}{asLetter}    Nơi nhận: {string.Join("; ", [.. frame.Recipients!.Entries, frame.Recipients!.Archive.ToString()])}.";
    }
}
