using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;

namespace ThiDua.Tests.Conformance.Kinds;

/// <summary>Short ways to write document trees.</summary>
internal static class TreeParts
{
    private static readonly IssuingBody Committee =
        new([], ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"], "Ủy ban nhân dân xã Bình Lư");

    /// <summary>A document of the committee of xã Bình Lư of 20/5/2027 without bases, addressees and appendices.</summary>
    public static OfficialDocument Document(string kind, int? number, string symbol, string subject, params Block[] body) => new(
        new DocumentHeader(Committee, new DocumentNumber(number, symbol), "Bình Lư", new IssueDate(2027, 5, number is null ? null : 20)),
        Kind(kind),
        subject.Length == 0 ? [] : Words(subject),
        [],
        [.. body],
        To("Sở Nội vụ (để b/c)", "Các phòng, ban, đơn vị thuộc xã"),
        [Signed("Nguyễn Văn An", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")],
        []);

    public static DocumentKind Kind(string code)
    {
        Assert.True(DocumentKinds.TryGet(code, out var kind));
        return kind;
    }

    public static ImmutableArray<Inline> Words(string text) => [new TextSpan(text)];

    public static RecipientList To(params string[] entries) => new([.. entries], new ArchiveLine(["VHXH"]));

    public static SignatureBlock Signed(string name, params string[] lines) => new([.. lines], [], name);

    public static SignatureBlock ByHand(string note, params string[] lines) => new([.. lines], [], "") { SignedByHand = true, Note = note };

    public static Block Text(string text) => new Paragraph(Words(text));

    public static Block Item(Marker marker, string text, params Block[] blocks) => new Section(marker, [], Words(text), [.. blocks]);

    public static Block Titled(Marker marker, string title, params Block[] blocks) => new Section(marker, Words(title), [], [.. blocks]);

    public static Block Article(string text) => Item(Marker.Article, text);

    /// <summary>A table with an ordinal in the first column; a row may end with fewer cells than it has columns.</summary>
    public static Block Table(string[] titles, params string[][] rows) => new DataTable(
        [],
        [.. titles.Select((_, i) => new TableColumn(null, i == 0 ? CellAlignment.Center : CellAlignment.Left))],
        [new TableRow([.. titles.Select(Cell)])],
        [.. rows.Select((row, i) => new TableRow([Cell((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), .. row.Select(Cell)]))]);

    public static ImmutableArray<ImmutableArray<Inline>> Bases(params string[] bases) => [.. bases.Select(Words)];

    private static TableCell Cell(string text) => new(Words(text));
}
