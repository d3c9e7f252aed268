using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Images;
using ThiDua.Documents.Inlines;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;
using ThiDua.Tests.Html;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Formats;

/// <summary>How large figures, QR codes and the image of a signature stand on paper.</summary>
public class FigureTests
{
    private static readonly FormatProfile Profile = FormatProfile.Decree30;

    [Fact]
    public void A_figure_is_as_large_as_its_resolution_says()
    {
        var image = Only(TestPictures.Figure(TestPictures.Png(600, 300, dotsPerInch: 300)));
        Assert.Equal((144, 72), (image.Width.Points, image.Height.Points));
    }

    [Fact]
    public void A_figure_that_does_not_tell_its_resolution_has_96_pixels_an_inch()
    {
        var image = Only(TestPictures.Figure(TestPictures.Png(96, 192)));
        Assert.Equal((72, 144), (image.Width.Points, image.Height.Points));
    }

    [Fact]
    public void A_figure_has_the_width_wished_for_and_keeps_its_shape()
    {
        var image = Only(TestPictures.Figure(TestPictures.Png(200, 100, dotsPerInch: 300), width: 50m));
        Assert.Equal(50, image.Width.Millimetres, 0.02);
        Assert.Equal(25, image.Height.Millimetres, 0.02);
    }

    [Theory]
    [InlineData(2000, 100, null)]
    [InlineData(200, 100, 300)]
    public void A_figure_is_never_wider_than_the_text(int width, int height, int? wished)
    {
        var image = Only(TestPictures.Figure(TestPictures.Png(width, height), width: wished));
        Assert.Equal(Profile.Page.TextWidth, image.Width);
        Assert.Equal(image.Width.Points * height / width, image.Height.Points, 0.05);
    }

    [Fact]
    public void A_figure_is_never_higher_than_a_page_leaves_room_for()
    {
        var image = Only(TestPictures.Figure(TestPictures.Png(300, 1500)));
        Assert.Equal(Profile.Figures.MostHeight, image.Height);
        Assert.Equal(image.Height.Points / 5, image.Width.Points, 0.05);
    }

    [Fact]
    public void A_thread_of_pixels_still_has_a_size()
    {
        var image = Only(TestPictures.Figure(TestPictures.Png(1, 3000)));
        Assert.True(image.Width.Points >= 1 && image.Height.Points >= 1);
    }

    [Fact]
    public void A_figure_stands_centred_above_its_caption_and_stays_with_it()
    {
        var blocks = Format(TestPictures.Figure(TestPictures.Png(96, 96), "Hình 1. Biểu trưng"));
        var image = blocks.OfType<FormattedImage>().Single();
        var caption = Assert.IsType<FormattedParagraph>(blocks[blocks.IndexOf(image) + 1]);

        Assert.Equal((Alignment.Center, true), (image.Format.Alignment, image.Format.KeepNext));
        Assert.Equal((Role.FigureCaption, "Hình 1. Biểu trưng", Alignment.Center), (caption.Role, caption.Text, caption.Format.Alignment));
        Assert.Equal("Biểu trưng của phong trào", image.AlternativeText);
        Paragraph below = new([new TextSpan("Chữ dưới.")]);
        Assert.False(Only(TestPictures.Figure(TestPictures.Png(96, 96)), below, below).Format.KeepNext);
    }

    [Fact]
    public void The_closing_mark_behind_a_figure_stands_on_its_page()
    {
        var blocks = Format(TestPictures.Figure(TestPictures.Png(96, 96)));
        var image = blocks.OfType<FormattedImage>().Single();

        Assert.Equal("./.", Assert.IsType<FormattedParagraph>(blocks[blocks.IndexOf(image) + 1]).Text);
        Assert.True(image.Format.KeepNext);
    }

    [Fact]
    public void A_QR_code_has_the_usual_width_or_the_one_wished_for()
    {
        Assert.Equal(Profile.Figures.QrWidth, Only(new QrCode("https://laichau.gov.vn", "Mã QR", [])).Width);
        var wished = Only(new QrCode("https://laichau.gov.vn", "Mã QR", [], 40));
        Assert.Equal(40, wished.Width.Millimetres, 0.02);
        Assert.Equal(wished.Width, wished.Height);
    }

    [Fact]
    public void The_same_QR_code_is_the_same_image()
    {
        var (one, same, other) = (new QrCode("a", "Mã QR", []), new QrCode("a", "Mã khác", []), new QrCode("b", "Mã QR", []));
        Assert.Equal(Only(one).Image, Only(same).Image);
        Assert.NotEqual(Only(one).Image, Only(other).Image);
    }

    [Fact]
    public void A_QR_code_that_holds_too_much_is_an_error()
    {
        var fault = Assert.Single(Diagnostics(document => document with { Body = [new QrCode(new string('ư', 251), "Mã QR", [])] }));
        Assert.Equal(("QR_TOO_LONG", "body[0]", Severity.Error), (fault.Code, fault.Path, fault.Severity));
        Assert.Contains("502 byte", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_of_a_signature_stands_in_the_middle_of_the_room_for_it()
    {
        var (image, name) = Signed(TestPictures.Png(400, 160, dotsPerInch: 300));

        Assert.Equal((96, 38.4), (image.Width.Points, image.Height.Points));
        Assert.Equal(image.Format.Before, image.Format.After);
        Assert.Equal(Profile.Blocks.SignatureRoom.Points, (image.Format.Before + image.Height + image.Format.After).Points, 0.1);
        Assert.Equal(0, name.Format.Before.Points);
    }

    [Fact]
    public void A_large_signature_grows_to_the_limit_and_not_over_it()
    {
        var (real, _) = Signed(TestPictures.Png(600, 375, dotsPerInch: 300));
        Assert.Equal((90, 0), (real.Height.Points, real.Format.Before.Points));

        var (huge, _) = Signed(TestPictures.Png(1500, 1000, dotsPerInch: 100));
        Assert.Equal(Profile.Blocks.MostSignatureRoom, huge.Height);
    }

    [Fact]
    public void A_signature_that_does_not_tell_its_size_fits_the_usual_room() =>
        Assert.Equal(Profile.Blocks.SignatureRoom, Signed(TestPictures.Png(1200, 600)).Image.Height);

    [Fact]
    public void A_signature_is_no_wider_than_its_column()
    {
        var (image, _) = Signed(TestPictures.Png(3000, 200, dotsPerInch: 300));
        Assert.InRange(image.Width.Points, 200, Profile.Page.TextWidth.Points * 0.6);
    }

    [Fact]
    public void A_signature_on_a_white_ground_is_remarked()
    {
        foreach (var picture in new[] { TestPictures.Opaque(300, 100), TestPictures.Jpeg })
        {
            var remark = Assert.Single(Diagnostics(document => Sign(document, picture)));
            Assert.Equal(("SIGNATURE_IMAGE_OPAQUE", "signature.image", Severity.Warning), (remark.Code, remark.Path, remark.Severity));
        }

        Assert.Empty(Diagnostics(document => Sign(document, TestPictures.Png(300, 100))));
    }

    private static OfficialDocument Sign(OfficialDocument document, Picture picture) =>
        document with { Signatures = [document.Signatures[0] with { Image = picture }] };

    private static (FormattedImage Image, FormattedParagraph Name) Signed(Picture picture)
    {
        var foot = PreviewSource.Format(document => Sign(document, picture)).Sections[0].Blocks.OfType<FormattedTable>().Last();
        var cell = foot.Rows[0].Cells[1].Blocks;
        var at = cell.IndexOf(cell.OfType<FormattedImage>().Single());
        Assert.Equal(Role.SigningAuthority, ((FormattedParagraph)cell[at - 1]).Role);
        return ((FormattedImage)cell[at], (FormattedParagraph)cell[at + 1]);
    }

    private static IEnumerable<Diagnostic> Diagnostics(Func<OfficialDocument, OfficialDocument> change)
    {
        IEnumerable<Diagnostic> found = [];
        PreviewSource.Format(document =>
        {
            found = DocumentFormatter.Format(change(document), Profile).Diagnostics;
            return document;
        });
        return found;
    }

    private static List<FormattedBlock> Format(params Block[] body) =>
        [.. PreviewSource.Format(document => document with { Body = [.. body] }).Sections[0].Blocks];

    private static FormattedImage Only(params Block[] body) => Format(body).OfType<FormattedImage>().Single();
}
