using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>A table of contents (mục lục) typed by hand: the words "MỤC LỤC", and lines that end in dots or a tab and a page number.</summary>
internal static partial class TypedContents
{
    private const string Heading = "MỤC LỤC";
    private const int LeastLines = 2;

    /// <summary>The blocks without it; its lines are told.</summary>
    public static ImmutableArray<RawBlock> Take(ImmutableArray<RawBlock> blocks, NoteTable notes)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not RawParagraph head || !Folded.Same(head.Text.Plain, Heading))
            {
                continue;
            }

            var lines = blocks.Skip(i + 1).TakeWhile(block => block is RawParagraph line && Line().IsMatch(line.Text.Plain.TrimEnd())).Cast<RawParagraph>().ToList();
            if (lines.Count >= LeastLines)
            {
                notes.Contents.AddRange(lines.Prepend(head).Select(line => line.Text.OnOneLine().Plain));
                return blocks.RemoveRange(i, lines.Count + 1);
            }
        }

        return blocks;
    }

    [GeneratedRegex(@"(\t|\.{3,}|…{2,}|_{3,})\s*\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
