using System.Collections.Immutable;
using ThiDua.Documents.Certificates;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Certificates;

/// <summary>
/// The test page for a printer: the boxes of what is printed on a blank, a cross at each corner of the area they take, rulers, and what to do.
/// </summary>
internal sealed class CalibrationFormatter
{
    private readonly CertificateLayout _layout;
    private readonly CalibrationSheet _sheet;
    private readonly Placing _placing;
    private readonly CertificateBox _area;

    private CalibrationFormatter(CertificateLayout layout, CalibrationSheet sheet, PrintRequest print)
    {
        (_layout, _sheet) = (layout, sheet);
        _placing = new Placing((double)print.OffsetX, (double)print.OffsetY);
        var printed = layout.Lines.Where(line => !line.Preprinted).ToList();
        var (left, top) = (printed.Min(line => line.Left), printed.Min(line => line.Top));
        _area = new CertificateBox(left, top, printed.Max(line => line.Left + line.Width) - left, printed.Max(line => line.Top + line.Height) - top);
    }

    /// <summary>What stands on the page.</summary>
    public static ImmutableArray<PlacedItem> Format(CertificateLayout layout, CertificateLayouts layouts, PrintRequest print)
    {
        var formatter = new CalibrationFormatter(layout, layouts.Calibration, print);
        return [.. formatter.Boxes(), .. formatter.Crosses(), .. formatter.Rulers(), .. formatter.Words(layouts.Print, print)];
    }

    private IEnumerable<PlacedItem> Boxes() => _layout.Lines.Where(line => !line.Preprinted)
        .Select(line => Line(line.Left, line.Top, line.Width, line.Height));

    private IEnumerable<PlacedItem> Crosses()
    {
        foreach (var x in (double[])[_area.Left, _area.Left + _area.Width])
        {
            foreach (var y in (double[])[_area.Top, _area.Top + _area.Height])
            {
                yield return Line(x - _sheet.Cross, y, 2 * _sheet.Cross, 0);
                yield return Line(x, y - _sheet.Cross, 0, 2 * _sheet.Cross);
            }
        }
    }

    /// <summary>A ruler along the upper and the left edge of the paper, from its corner.</summary>
    private IEnumerable<PlacedItem> Rulers()
    {
        for (var at = _sheet.Tick; at < _layout.Width; at += _sheet.Tick)
        {
            yield return Line(at, 0, 0, Tick(at));
        }

        for (var at = _sheet.Tick; at < _layout.Height; at += _sheet.Tick)
        {
            yield return Line(0, at, Tick(at), 0);
        }
    }

    private double Tick(double at) => at % _sheet.LongEvery == 0 ? _sheet.LongTick : _sheet.ShortTick;

    /// <summary>The title where the blank has the name of the award, the text where it is free beside place and signature.</summary>
    private IEnumerable<PlacedItem> Words(PrintLimits limits, PrintRequest print)
    {
        var (authority, beside) = (_layout[CertificatePart.Authority], _layout[CertificatePart.PlaceDate]);
        yield return Text(
            Role.KindTitle, $"{_sheet.Title}: {_layout.Id}", _sheet.TitleSize, authority.Left, authority.Top + authority.Height + _sheet.Cross, authority.Width);
        var left = _layout[CertificatePart.Decision].Left;
        var (top, width) = (beside.Top, beside.Left - left - (2 * _sheet.Cross));
        foreach (var pattern in _sheet.Text)
        {
            var text = pattern
                .Replace("{step}", Millimetres.Text(limits.OffsetStep), StringComparison.Ordinal)
                .Replace("{offsetX}", Millimetres.Text(print.OffsetX), StringComparison.Ordinal)
                .Replace("{offsetY}", Millimetres.Text(print.OffsetY), StringComparison.Ordinal);
            var lines = LineBreaker.Break(text, FontFace.Regular, _sheet.TextSize, Length.FromMillimetres(width).Points);
            var placed = Text(Role.BodyText, string.Join('\n', lines), _sheet.TextSize, left, top, width);
            top += placed.Height.Millimetres;
            yield return placed;
        }
    }

    private PlacedText Text(Role role, string text, double size, double left, double top, double width)
    {
        var title = role == Role.KindTitle;
        var format = new ParagraphFormat { Alignment = title ? Alignment.Center : Alignment.Left, WidowControl = false };
        var look = new CharacterFormat((int)Math.Round(size * 2), Bold: title);
        var paragraph = new FormattedParagraph(role, format, [new FormattedRun(text, look)]);
        return _placing.Text(left, top, width, 0, atTop: true, paragraph, text.Count(c => c == '\n') + 1);
    }

    private PlacedOutline Line(double left, double top, double width, double height) =>
        _placing.Line(left, top, width, height, _sheet.Thickness, Colour.Black);
}
