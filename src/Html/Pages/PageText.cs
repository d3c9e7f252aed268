using System.Text;
using ThiDua.Pdf.Frames;

namespace ThiDua.Html.Pages;

/// <summary>The text of a paragraph as it stands on the pages, without white space: where each of its characters is.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Page, int Item, int Index)> _places = [];

    /// <summary>The text without white space.</summary>
    public string Text => _text.ToString();

    /// <summary>The paragraphs of a document, in reading order.</summary>
    public static List<PageText> Of(LaidOutDocument document)
    {
        var texts = new List<PageText>();
        var known = new Dictionary<StructureElement, PageText>(ReferenceEqualityComparer.Instance);
        for (var page = 0; page < document.Pages.Length; page++)
        {
            var items = document.Pages[page].Items;
            for (var item = 0; item < items.Length; item++)
            {
                if (items[item] is not TextFrame { Element: { } element } frame)
                {
                    continue;
                }

                if (!known.TryGetValue(element, out var text))
                {
                    texts.Add(known[element] = text = new PageText());
                }

                text.Add(page, item, frame.Text);
            }
        }

        return texts;
    }

    /// <summary>A text without white space, as texts are compared here.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                squeezed.Append(c);
            }
        }

        return squeezed.ToString();
    }

    /// <summary>The stretches of frames that characters of this text stand in: from and to within the frame, the last included.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">Behind the last.</param>
    public IEnumerable<(int Page, int Item, int From, int To)> Stretches(int start, int end)
    {
        for (var i = start; i < end;)
        {
            var (page, item, from) = _places[i];
            var to = from;
            while (++i < end && _places[i].Page == page && _places[i].Item == item)
            {
                to = _places[i].Index;
            }

            yield return (page, item, from, to);
        }
    }

    private void Add(int page, int item, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                _text.Append(text[i]);
                _places.Add((page, item, i));
            }
        }
    }
}
