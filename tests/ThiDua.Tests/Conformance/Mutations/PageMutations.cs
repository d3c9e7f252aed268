using System.Xml.Linq;
using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Mutations;

/// <summary>Changes to pages, fonts, page numbers and parts.</summary>
internal static class PageMutations
{
    private const string Document = "word/document.xml";
    private const string Header = "word/header1.xml";

    public static IEnumerable<Mutation> All =>
    [
        new("ND30-PAGE-1", "appendices", "Letter paper in one section", e => e.Page(1, "pgSz", "w", "12240")),
        new("ND30-PAGE-2", "commune", "landscape without a table",
            e => { e.Page(0, "pgSz", "w", "16838"); e.Page(0, "pgSz", "h", "11906"); e.Page(0, "pgSz", "orient", "landscape"); }),
        new("ND30-PAGE-2", "wide-table", "wide table on an upright page",
            e => { e.Page(1, "pgSz", "w", "11906"); e.Page(1, "pgSz", "h", "16838"); e.Page(1, "pgSz", "orient", "portrait"); }),
        new("ND30-PAGE-3", "commune", "top margin 19 mm", e => e.Page(0, "pgMar", "top", "1077")),
        new("ND30-PAGE-3", "appendices", "top margin 30 mm in an appendix", e => e.Page(3, "pgMar", "top", "1701")),
        new("ND30-PAGE-4", "commune", "bottom margin 27 mm", e => e.Page(0, "pgMar", "bottom", "1531")),
        new("ND30-PAGE-5", "commune", "left margin 25 mm", e => e.Page(0, "pgMar", "left", "1417")),
        new("ND30-PAGE-6", "commune", "right margin 14.9 mm", e => e.Page(0, "pgMar", "right", "845")),
        new("ND30-PAGE-10", "commune", "header 18 mm from the edge", e => e.Page(0, "pgMar", "header", "1020")),
        new("ND30-PAGE-10", "commune", "room below the page number", e => e.Style("PageNumber", "pPr", "spacing", ("after", "240"))),
        new("ND30-FONT-1", "commune", "another font in the defaults", e => e.Font("Arial")),
        new("ND30-FONT-1", "commune", "a theme font on one run", e => Fonts(e, "asciiTheme", "minorHAnsi")),
        new("ND30-FONT-1", "commune", "another font for one script", e => Fonts(e, "cs", "Calibri")),
        new("ND30-FONT-2", "commune", "combining marks", e => e.Say("VIỆT", "VIE\u0323\u0302T")),
        new("ND30-FONT-2", "commune", "font of an old code set", e => Fonts(e, "ascii", ".VnTime")),
        new("ND30-FONT-3", "commune", "blue in a style", e => e.Style("BodyText", "rPr", "color", ("val", "0000FF"))),
        new("ND30-FONT-3", "commune", "grey on a run", e => e.Type("Nơi nhận", "color", "333333")),
        new("ND30-FONT-4", "commune", "a red line",
            e => e.Line("Độc lập", p => p.Descendants(W.Name("top")).Single().SetAttributeValue(W.Name("color"), "FF0000"))),
        new("ND30-FONT-4", "commune", "a picture",
            e => e.Paragraphs("KẾ HOẠCH")[0].Add(new XElement(W.Name("r"), new XElement(W.Name("drawing"))))),
        new("ND30-FONT-5", "commune", "motto of the smaller pair", e => e.Style("Motto", "rPr", "sz", ("val", "26"))),
        new("ND30-FONT-5", "hcm", "date of the larger pair", e => e.Style("PlaceDate", "rPr", "sz", ("val", "28"))),
        new("ND30-NUM-1", "commune", "count from 2", e => e.Page(0, "pgNumType", "start", "2")),
        new("ND30-NUM-1", "commune", "Roman page numbers", e => e.Page(0, "pgNumType", "fmt", "lowerRoman")),
        new("ND30-NUM-1", "commune", "number of pages instead of the page", e => e.Say(Header, "PAGE", "NUMPAGES")),
        new("ND30-NUM-2", "commune", "number at the right", e => e.Style("PageNumber", "pPr", "jc", ("val", "right"))),
        new("ND30-NUM-2", "commune", "number pushed aside", e => e.Style("PageNumber", "pPr", "ind", ("left", "720"))),
        new("ND30-NUM-3", "commune", "number of 12 pt", e => e.Style("PageNumber", "rPr", "sz", ("val", "24"))),
        new("ND30-NUM-3", "commune", "number in italics", e => e.Style("PageNumber", "rPr", "i", ("val", "1"))),
        new("ND30-NUM-4", "commune", "first page not apart", e => e.Drop(Document, "titlePg")),
        new("ND30-NUM-4", "commune", "number in the first page's header",
            e => e.Header("word/header2.xml").ReplaceAll(e.Header(Header).Elements().Select(p => new XElement(p)))),
        new("ND30-NUM-5", "appendices", "an appendix counts on", e => e.Page(1, "pgNumType", "start", null)),
        new("ND30-NUM-7", "commune", "the word Trang before the number",
            e => e.Header(Header).Element(W.Name("p"))!.Element(W.Name("r"))!.AddBeforeSelf(new XElement(W.Name("r"),
                new XElement(W.Name("t"), "Trang ")))),
        new("ND30-IMP-3", "wide-table", "a landscape section begins a count", e => e.Page(1, "pgNumType", "start", "1")),
        new("ND30-IMP-3", "appendices", "an appendix begins on the same page", e => e.Page(1, "type", "val", "continuous")),
        new("ND30-COMP-1", "commune", "no recipients", e => e.Table(1).Remove()),
        new("ND30-COMP-1", "commune", "no motto", e => e.Drop("Độc lập")),
        new("ND30-COMP-2", "commune", "a mark of urgency", e => e.Say("Nguyễn Văn An", "HỎA TỐC")),
        new("ND30-COMP-3", "commune", "motto twice", e => e.Say("KẾ HOẠCH", "Độc lập - Tự do - Hạnh phúc")),
        new("ND30-COMP-3", "commune", "kind before the head", e => e.Table(0).AddBeforeSelf(new XElement(e.Paragraphs("KẾ HOẠCH")[0]))),
        new("ND30-TPL-1.4", "commune", "no line below the subject",
            e => e.Paragraphs("Triển khai")[0].ElementsAfterSelf().First().Remove()),
        new("ND30-TPL-1.4", "commune", "content not closed", e => e.Say("./.", ".")),
    ];

    private static void Fonts(DocxEdit edit, string attribute, string value)
    {
        var run = edit.Paragraphs("KẾ HOẠCH")[0].Element(W.Name("r"))!;
        run.AddFirst(new XElement(W.Name("rPr"), new XElement(W.Name("rFonts"), new XAttribute(W.Name(attribute), value))));
    }
}
