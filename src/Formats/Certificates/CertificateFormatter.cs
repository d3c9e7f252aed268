using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Images;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Certificates;

/// <summary>Lays certificates out, a page each; or the test page for the printer instead.</summary>
internal sealed class CertificateFormatter
{
    private readonly CertificateBatch _batch;
    private readonly CertificateLayout _layout;
    private readonly FormatContext _context;
    private readonly CertificateTexts _texts;
    private readonly TextFitter _fitter;
    private readonly Placing _placing;
    private readonly bool _full;
    private readonly Dictionary<CertificatePart, ImmutableArray<PlacedItem>> _shared = [];

    private CertificateFormatter(FormatContext context, CertificateBatch batch, CertificateLayouts layouts, CertificateLayout layout)
    {
        (_context, _batch, _layout) = (context, batch, layout);
        _texts = new CertificateTexts(context.Document, batch, context.Profile.Words, layouts.Words);
        _fitter = new TextFitter(layouts.Fit);
        _placing = new Placing((double)batch.Print.OffsetX, (double)batch.Print.OffsetY);
        _full = batch.Print.Mode == PrintMode.Full;
    }

    /// <summary>Formats a document of certificates.</summary>
    /// <returns>Its pages; none when an error was noted.</returns>
    public static FormattedDocument? Format(OfficialDocument document, CertificateBatch batch, FormatProfile profile, List<Diagnostic> diagnostics)
    {
        var layouts = CertificateLayouts.BuiltIn;
        if (layouts.Find(batch.Layout, document.Header.Date.Latest) is not { } layout)
        {
            diagnostics.Add(Diagnostic.Error(
                "CERTIFICATE_LAYOUT", "", $"Không có bố cục giấy khen, bằng khen mã “{batch.Layout}” cho ngày ban hành này.",
                "Các mã có thể dùng: " + string.Join(", ", layouts.Layouts.Select(l => l.Id).Distinct()) + "."));
            return null;
        }

        diagnostics.AddRange(CertificateChecks.Check(batch, layouts.Print));
        var styles = LayoutStyles.Of(layout, profile.Large);
        var formatter = new CertificateFormatter(new FormatContext(document, profile, styles, diagnostics), batch, layouts, layout);
        var page = Page(layout);
        ImmutableArray<FormattedSection> pages = batch.Print.Calibration
            ? [new FormattedPlacedPage(page, CalibrationFormatter.Format(layout, layouts, batch.Print))]
            : [.. batch.Certificates.Select((one, i) => new FormattedPlacedPage(page, [.. formatter.Items(one, i)]))];
        return new FormattedDocument(PropertiesFormatter.Format(document), styles, pages);
    }

    private static PageSetup Page(CertificateLayout layout) => new()
    {
        Width = Length.FromMillimetres(layout.Width),
        Height = Length.FromMillimetres(layout.Height),
        Top = Length.Zero,
        Bottom = Length.Zero,
        Left = Length.Zero,
        Right = Length.Zero,
        HeaderDistance = Length.Zero,
        RestartNumbering = true,
    };

    private IEnumerable<PlacedItem> Items(Certificate certificate, int index)
    {
        IEnumerable<PlacedItem> ground = _full ? [.. _layout.Borders.Select(b => _placing.Border(_layout, b)), .. Emblem()] : [];
        return ground.Concat(_layout.Lines.Where(line => _full || !line.Preprinted).SelectMany(line => Items(line, certificate, index)));
    }

    private ImmutableArray<PlacedItem> Items(CertificateLine line, Certificate certificate, int index)
    {
        if (line.Part.IsOwn())
        {
            return [.. Format(line, certificate, index)];
        }

        if (!_shared.TryGetValue(line.Part, out var items))
        {
            _shared.Add(line.Part, items = [.. Format(line, certificate, index)]);
        }

        return items;
    }

    private IEnumerable<PlacedItem> Format(CertificateLine line, Certificate certificate, int index)
    {
        var text = _texts.Of(line, certificate);
        var place = CertificateTexts.Place(line.Part, index);
        if (text.Length == 0)
        {
            yield break;
        }

        if (_fitter.Fit(line, text) is not { } fitted)
        {
            _context.Report(CertificateChecks.TooLong(line, certificate.Laureate, place));
            yield break;
        }

        var paragraph = _context.Paragraph(line.Part.Role(), string.Join('\n', fitted.Lines), place);
        paragraph = paragraph with { Runs = [paragraph.Runs[0] with { Format = line.Look(fitted.Size) }] };
        var band = fitted.Broken ? line.Broken! : new CertificateBand(line.Top, line.Height);
        yield return _placing.Text(line.Left, band.Top, line.Width, band.Height, line.AtTop, paragraph, fitted.Lines.Length);
        if (line.Rule is { } rule)
        {
            var width = Length.FromPoints(FontMetrics.TimesNewRoman.Width(text, line.Look(fitted.Size).Face, fitted.Size)).Millimetres;
            yield return _placing.Line(line.Left + ((line.Width - width) / 2), rule.Top, width, 0, rule.Thickness, Colour.Black);
        }

        if (line.Part == CertificatePart.SignerPost && _context.Document.Signer?.Image is { } signature)
        {
            yield return SignatureImage(line, signature, fitted);
        }
    }

    /// <summary>The emblem as high as its room, its proportions kept.</summary>
    private IEnumerable<PlacedItem> Emblem()
    {
        if (_batch.Emblem is { } emblem)
        {
            var room = _layout.Emblem;
            yield return Image(emblem, Length.FromMillimetres(room.Width), room.Left, room.Top, room.Width, room.Height);
        }
    }

    /// <summary>The image of the signature between post and name.</summary>
    private PlacedImage SignatureImage(CertificateLine post, Picture picture, FittedText fitted)
    {
        var top = post.Top + (fitted.Lines.Length * post.Height / post.MostLines);
        return Image(picture, null, post.Left, top, post.Width, _layout[CertificatePart.SignerName].Top - top);
    }

    private PlacedImage Image(Picture picture, Length? wished, double left, double top, double width, double height)
    {
        var (across, down) = ImageSizer.Size(
            picture.File, _context.Profile.Figures.Resolution, wished, Length.FromMillimetres(width), Length.FromMillimetres(height));
        return new PlacedImage(
            _placing.X(left + ((width - across.Millimetres) / 2)),
            _placing.Y(top + ((height - down.Millimetres) / 2)),
            across,
            down,
            ImageSizer.Data(picture.File),
            picture.AlternativeText);
    }
}
