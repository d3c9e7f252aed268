using System.Collections.Immutable;
using ThiDua.Docx.Reading.Outline;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>
/// Line breaks within paragraphs, which clerks set for new paragraphs (Shift+Enter) or only to break a line: a break behind a finished
/// sentence or before a marker begins a paragraph, any other is a blank.
/// </summary>
internal static class LineSplitter
{
    public static ImmutableArray<RawBlock> Split(ImmutableArray<RawBlock> blocks, bool isOwn)
    {
        var output = ImmutableArray.CreateBuilder<RawBlock>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block is not RawParagraph paragraph || !paragraph.Text.Plain.Contains('\n', StringComparison.Ordinal) || (isOwn && paragraph.Role is not (null or Role.TableCaption)))
            {
                output.Add(block);
                continue;
            }

            RichText? open = null;
            foreach (var line in paragraph.Text.Split('\n').Select(line => line.Tidied()).Where(line => !line.IsEmpty))
            {
                if (open is not null && IsNew(open, line))
                {
                    output.Add(paragraph with { Text = open });
                    open = null;
                }

                open = open is null ? line : open + RichText.Of(" ") + line;
            }

            if (open is not null)
            {
                output.Add(paragraph with { Text = open });
            }
        }

        return output.ToImmutable();
    }

    /// <summary>A number with a minus within a sentence is no item.</summary>
    private static bool IsNew(RichText before, RichText line) => before.Plain[^1] is '.' or ';' or ':' or '!' or '?'
        || (before.IsBold && !line.IsBold && MarkerReader.Read(before.Plain) is not null) || (line.Plain is not ['-' or '–', >= '0' and <= '9', ..] && MarkerReader.Read(line.Plain) is not null);
}
