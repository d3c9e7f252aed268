using System.Globalization;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Fills pages from top to bottom. Lengths are in twips from the top left corner.</summary>
/// <param name="styles">The document's styles.</param>
internal sealed class PageFlow(StyleSheet styles)
{
    private readonly List<PageFrame> _pages = [];
    private List<FrameItem> _items = [];
    private PageSetup? _page;
    private int _number;

    /// <summary>What stands on the current page.</summary>
    public List<FrameItem> Items => _items;

    /// <summary>Where the next slice stands.</summary>
    public int Y { get; private set; }

    /// <summary>Whether nothing stands on the page yet.</summary>
    public bool AtTop { get; private set; }

    /// <summary>Whether the page began by itself, not with a section: room above a paragraph is then dropped.</summary>
    public bool BeganByItself { get; private set; }

    /// <summary>Left edge of the text.</summary>
    public int Left => Page.Left.Twips;

    /// <summary>Width of the text.</summary>
    public int Width => Page.TextWidth.Twips;

    /// <summary>Room left on the page.</summary>
    public int Room => Page.Height.Twips - Page.Bottom.Twips - Y;

    /// <summary>Room on an empty page.</summary>
    public int FullRoom => Page.Height.Twips - Page.Bottom.Twips - Page.Top.Twips;

    /// <summary>Index of the current page.</summary>
    public int PageIndex => _pages.Count;

    /// <summary>Index of the page that begins next.</summary>
    public int NextIndex => _pages.Count + (_page is null ? 0 : 1);

    private PageSetup Page => _page ?? throw new InvalidOperationException("No section has begun.");

    /// <summary>Begins a section on a new page.</summary>
    public void Begin(PageSetup page)
    {
        CloseOpen();
        _page = page;
        _number = page.RestartNumbering ? 1 : _number + 1;
        Open(byItself: false);
    }

    /// <summary>Puts in a page that is laid out already, with the number after the last.</summary>
    public void Insert(PageFrame page)
    {
        CloseOpen();
        _number++;
        _pages.Add(page);
    }

    /// <summary>Goes on to the next page.</summary>
    public void NextPage()
    {
        Close();
        _number++;
        Open(byItself: true);
    }

    /// <summary>Moves on below something that was placed.</summary>
    public void Advance(int height)
    {
        Y += height;
        AtTop = false;
    }

    /// <summary>The pages, the last one closed.</summary>
    public List<PageFrame> Finish()
    {
        CloseOpen();
        return _pages;
    }

    private void Open(bool byItself)
    {
        _items = [];
        (Y, AtTop, BeganByItself) = (Page.Top.Twips, true, byItself);
        if (!(Page.RestartNumbering && _number == 1))
        {
            DrawNumber();
        }
    }

    private void CloseOpen()
    {
        if (_page is not null)
        {
            Close();
            _page = null;
        }
    }

    private void Close() => _pages.Add(new PageFrame(Page.Width.Points, Page.Height.Points, [.. _items]));

    /// <summary>The page number, centred in the top margin.</summary>
    private void DrawNumber()
    {
        var style = styles[Role.PageNumber];
        var text = _number.ToString(CultureInfo.InvariantCulture);
        var paragraph = new FormattedParagraph(Role.PageNumber, style.Paragraph, [new FormattedRun(text, style.Character)]);
        var line = LineLayouter.Break(paragraph, style.Character, Width)[0];
        LineDrawer.Draw(line, style.Paragraph, first: true, Left, Width, Page.HeaderDistance.Twips, null, _items);
    }
}
