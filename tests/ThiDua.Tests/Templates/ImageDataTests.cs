using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.TestImages;

namespace ThiDua.Tests.Templates;

/// <summary>Images and QR codes from data and markup to the tree.</summary>
public class ImageDataTests
{
    private const string ImageFields = """ "emblem": { "$ref": "#/$defs/image" }, "body": { "$ref": "#/$defs/blocks" } """;
    private const string FigureBody = "<document><figure image=\"{{emblem.data}}\" alt=\"{{emblem.alt}}\" width=\"40\"><caption>Hình 1</caption></figure></document>";

    private static readonly string Png = Json("image/png", new PngMaker(10, 20, 6, 8).Build());

    [Fact]
    public void An_image_of_the_data_stands_where_the_template_puts_it()
    {
        var figure = Assert.IsType<Figure>(Assert.Single(Merge(FigureBody, $"\"emblem\": {Png}").Body));

        Assert.Equal((10, 20, "Biểu trưng \"vàng\" & đỏ"), (figure.Picture.File.Width, figure.Picture.File.Height, figure.Picture.AlternativeText));
        Assert.Equal(("Hình 1", 40m), (figure.Caption.ToPlainText(), figure.WidthMillimetres));
    }

    [Fact]
    public void Figures_and_QR_codes_are_blocks_of_content()
    {
        var blocks = $$"""
            [ { "figure": { "image": {{Png}}, "caption": ["Hình ", { "text": "1", "bold": true }], "width": 42.5 } },
              { "marker": "roman", "title": "Mục", "blocks": [ { "qr": { "text": "a<b>&\n“c”", "alt": "Mã", "width": 30 } } ] },
              { "figure": { "image": {{Json("image/jpeg", JpegFiles.Grey)}} } } ]
            """;

        var body = Merge("<document>{{blocks body}}</document>", $"\"body\": {blocks}").Body;

        var figure = Assert.IsType<Figure>(body[0]);
        Assert.Equal((42.5m, "Hình 1"), (figure.WidthMillimetres, figure.Caption.ToPlainText()));
        var code = Assert.IsType<QrCode>(Assert.IsType<Section>(body[1]).Blocks[0]);
        Assert.Equal(("a<b>&\n“c”", "Mã", 30m), (code.Payload, code.AlternativeText, code.WidthMillimetres));
        var last = Assert.IsType<Figure>(body[2]);
        Assert.Equal((JpegFiles.Width, null), (last.Picture.File.Width, last.WidthMillimetres));
        Assert.Empty(last.Caption);
    }

    [Fact]
    public void A_width_of_the_data_may_print_with_a_decimal_comma()
    {
        var body = Merge("<document><qr text=\"a\" alt=\"b\" width=\"{{w}}\"/></document>", "\"w\": 22.5", """ "w": { "type": "number" } """).Body;
        Assert.Equal(22.5m, Assert.IsType<QrCode>(Assert.Single(body)).WidthMillimetres);
    }

    [Fact]
    public void A_signature_may_have_an_image()
    {
        var package = TestTemplate.Read("<document></document>").Value!;
        var image = Json("image/png", new PngMaker(30, 10, 6, 8).Build());
        var signed = TestTemplate.Merge(package, $$""" "signature": { "lines": ["CHỦ TỊCH"], "name": "Trần Văn An", "image": {{image}} } """, frame: TestTemplate.Recipients);

        Assert.Equal((30, "Biểu trưng \"vàng\" & đỏ"), (signed.Value!.Document.Signatures[0].Image!.File.Width, signed.Value.Document.Signatures[0].Image!.AlternativeText));
        Assert.Null(TestTemplate.Merge(package).Value!.Document.Signatures[0].Image);
    }

    [Theory]
    [InlineData("không phải Base64", "IMAGE_ENCODING", "data")]
    [InlineData("data:image/png;base64,AAAA", "IMAGE_ENCODING", "data")]
    [InlineData("R0lGODlhAQABAA==", "IMAGE_FORMAT", "data")]
    [InlineData("iVBORw0KGgo=", "IMAGE_DAMAGED", "data")]
    public void A_bad_image_is_one_fault_at_its_field(string data, string code, string field)
    {
        var fault = TestTemplate.Fault(
            FigureBody, ImageFields, $$""" "emblem": { "mediaType": "image/png", "data": "{{data}}", "alt": "Biểu trưng" } """);

        Assert.Equal((code, $"emblem.{field}"), (fault.Code, fault.Path));
    }

    [Fact]
    public void An_image_of_another_type_than_it_says_is_a_fault()
    {
        var fault = TestTemplate.Fault(FigureBody, ImageFields, $"\"emblem\": {Json("image/png", JpegFiles.Baseline)}");
        Assert.Equal(("IMAGE_FORMAT", "emblem.mediaType"), (fault.Code, fault.Path));
    }

    [Fact]
    public void Faults_of_all_images_come_at_once()
    {
        const string Bad = """{ "mediaType": "image/png", "data": "AAAA", "alt": "a" }""";
        var faults = TestTemplate.Merge(
            TestTemplate.Read(FigureBody, ImageFields).Value!, $$""" "emblem": {{Bad}}, "body": [ { "figure": { "image": {{Bad}} } } ] """).Diagnostics;

        Assert.Equal(["emblem.data", "body[0].figure.image.data"], faults.Select(fault => fault.Path));
    }

    [Fact]
    public void Images_of_too_many_pixels_together_are_a_fault()
    {
        var blocks = Enumerable.Range(0, 3).Select(i =>
        {
            var image = Json("image/png", new PngMaker(5000, 3000 + i, 0, 1) { Blank = true }.Build());
            return $$"""{ "figure": { "image": {{image}} } }""";
        });
        var fault = TestTemplate.Fault("<document>{{blocks body}}</document>", ImageFields, $"\"body\": [ {string.Join(',', blocks)} ]");

        Assert.Equal(("IMAGE_TOO_LARGE", ""), (fault.Code, fault.Path));
    }

    [Theory]
    [InlineData("""{ "figure": { "image": @ }, "text": "a" }""", "FIELD_NOT_ALLOWED", "body[0].text")]
    [InlineData("""{ "qr": { "text": "a", "alt": "b" }, "blocks": [ { "text": "a" } ] }""", "FIELD_NOT_ALLOWED", "body[0].blocks")]
    [InlineData("""{ "figure": { "image": @ }, "qr": { "text": "a", "alt": "b" } }""", "FIELD_NOT_ALLOWED", "body[0].qr")]
    [InlineData("""{ "figure": { "caption": "a" } }""", "FIELD_REQUIRED", "body[0].figure.image")]
    [InlineData("""{ "figure": { "image": @, "width": 1 } }""", "OUT_OF_RANGE", "body[0].figure.width")]
    [InlineData("""{ "figure": { "image": { "mediaType": "image/gif", "data": "AAAA", "alt": "a" } } }""", "VALUE_NOT_ALLOWED", "body[0].figure.image.mediaType")]
    [InlineData("""{ "figure": { "image": { "file": "a.png", "alt": "a" } } }""", "FIELD_REQUIRED", "body[0].figure.image.mediaType")]
    [InlineData("""{ "qr": { "text": "a", "alt": " " } }""", "TEXT_EMPTY", "body[0].qr.alt")]
    [InlineData("""{ "qr": { "text": "a" } }""", "FIELD_REQUIRED", "body[0].qr.alt")]
    public void A_block_that_is_not_right_is_named(string block, string code, string path)
    {
        var faults = TestTemplate.Merge(
            TestTemplate.Read("<document>{{blocks body}}</document>", ImageFields).Value!,
            $"\"body\": [ {block.Replace("@", Png, StringComparison.Ordinal)} ]").Diagnostics;

        Assert.Contains(faults, fault => (fault.Code, fault.Path) == (code, path));
    }

    [Theory]
    [InlineData("<figure image=\"{{emblem.data}}\"/>", "alt")]
    [InlineData("<figure image=\"{{emblem.data}}\" alt=\" \"/>", "alt")]
    [InlineData("<figure alt=\"a\"/>", "image")]
    [InlineData("<figure image=\"emblen\" alt=\"a\"/>", "emblen")]
    [InlineData("<figure image=\"{{emblem.data}}\" alt=\"a\" width=\"rộng\"/>", "rộng")]
    [InlineData("<figure image=\"{{emblem.data}}\" alt=\"a\" height=\"5\"/>", "height")]
    [InlineData("<figure image=\"{{emblem.data}}\" alt=\"a\"><p>a</p></figure>", "<p>")]
    [InlineData("<figure image=\"{{emblem.data}}\" alt=\"a\">chữ</figure>", "chữ")]
    [InlineData("<qr alt=\"a\"/>", "text")]
    [InlineData("<qr text=\"a\"/>", "alt")]
    [InlineData("<qr text=\"a\" alt=\"b\" width=\"0\"/>", "“0”")]
    public void Wrong_markup_is_a_broken_template(string markup, string words)
    {
        var fault = TestTemplate.Fault($"<document>{markup}</document>", ImageFields, $"\"emblem\": {Png}");

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_was_not_given_is_asked_for_and_not_printed()
    {
        Assert.Empty(Merge("<document>{{#if emblem}}<p>a</p>{{/if}}</document>", "").Body);
        Assert.Equal("FIELD_REQUIRED", TestTemplate.Fault(FigureBody, ImageFields).Code);
    }

    private static OfficialDocument Merge(string body, string fields, string properties = ImageFields)
    {
        var result = TestTemplate.Merge(TestTemplate.Read(body, properties).Value!, fields);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result.Value.Document;
    }

    private static string Json(string type, byte[] file) =>
        $$"""{ "mediaType": "{{type}}", "data": "{{Convert.ToBase64String(file)}}", "alt": "Biểu trưng \"vàng\" & đỏ" }""";
}
