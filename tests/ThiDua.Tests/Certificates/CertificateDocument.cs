using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Images;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Pdf.Fonts;
using ThiDua.Rules;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;
using ThiDua.Service.Pipeline;

namespace ThiDua.Tests.Certificates;

/// <summary>Documents of certificates for tests: the frame is by rule.</summary>
internal static class CertificateDocument
{
    public const string Movement =
        "Đã có thành tích xuất sắc trong Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” giai đoạn 2026 - 2027";

    private static readonly FrameRules Rules = new(RuleBook.BuiltIn);

    public static Laureate Mai { get; } = new(LaureateKind.Individual, "Bà", "Lò Thị Mai", "Trưởng bản Nà Khằm, xã Bình Lư, tỉnh Lai Châu");

    /// <summary>The award and who may give it by layout.</summary>
    public static OfficialDocument Of(string layout, PrintRequest? print = null, Picture? emblem = null, params Laureate[] laureates)
    {
        var (unit, matter, award) = layout switch
        {
            "BK-A3" => ("tỉnh Lai Châu", "award-commendation", "Bằng khen"),
            "CN-A4" => ("xã Bình Lư, tỉnh Lai Châu", "award-title", "Tập thể Lao động xuất sắc"),
            _ => ("xã Bình Lư, tỉnh Lai Châu", "award-merit", "Giấy khen"),
        };
        var frame = Frame(UnitResolver.Resolve(unit, new DateOnly(2027, 11, 15)).Value!, matter);
        return Of(frame, layout, award, print, emblem, laureates.Length == 0 ? [Mai] : laureates);
    }

    public static OfficialDocument Of(
        DerivedFrame frame, string layout, string award, PrintRequest? print, Picture? emblem, IReadOnlyList<Laureate> laureates)
    {
        Assert.True(DocumentKinds.TryGet("certificate", out var kind));
        var certificates = laureates.Select((laureate, i) => new Certificate(laureate, Movement, $"{i + 1:0000}/2027"));
        return new OfficialDocument(frame.Header, kind, [], [], [], null, frame.Signatures, [])
        {
            AuthorityLines = frame.AuthorityLines,
            Certificates = new CertificateBatch(
                layout, layout == "CN-A4" ? "Tặng danh hiệu" : "Tặng", award, print ?? new PrintRequest(), emblem, [.. certificates]),
        };
    }

    public static DerivedFrame Frame(AdministrativeUnit unit, string matter, string issuer = FrameRequest.Committee)
    {
        Assert.True(DocumentKinds.TryGet("certificate", out var kind));
        var frame = Rules.Derive(new FrameRequest
        {
            Unit = unit,
            Date = new IssueDate(2027, 11, 15),
            Kind = kind,
            Matter = matter,
            Issuer = issuer,
            Number = 125,
            Signers = [new SignerChoice { Name = "Trần Văn An" }],
        });
        Assert.True(frame.Succeeded, string.Join(Environment.NewLine, frame.Diagnostics));
        return frame.Value;
    }

    public static Result<FormattedDocument> Format(OfficialDocument document) => DocumentFormatter.Format(document, FormatProfile.Decree30);

    /// <summary>The pages; fails the test with the diagnostics when there are none.</summary>
    public static FormattedDocument Formatted(OfficialDocument document)
    {
        var formatted = Format(document);
        Assert.True(formatted.Succeeded, string.Join(Environment.NewLine, formatted.Diagnostics));
        return formatted.Value;
    }

    /// <summary>The texts of a page in reading order, a line break as a slash.</summary>
    public static ImmutableArray<string> Texts(FormattedDocument document, int page = 0) =>
        [.. Placed(document, page).OfType<PlacedText>().Select(text => text.Paragraph.Text.Replace('\n', '/'))];

    public static ImmutableArray<PlacedItem> Placed(FormattedDocument document, int page = 0) =>
        ((FormattedPlacedPage)document.Sections[page]).Items;

    public static byte[] File(OfficialDocument document, OutputFormat format)
    {
        var file = new OutputWriter(FontLibrary.BuiltIn).Write(format, Formatted(document), "giay-khen");
        Assert.True(file.Succeeded, string.Join(Environment.NewLine, file.Diagnostics));
        return file.Value.Content;
    }
}
