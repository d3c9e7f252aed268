using System.Collections.Immutable;
using ThiDua.Docx.Reading.Outline;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>
/// Gives a file without any look, as text pasted into Word is, the alignment that its lines would have: titles in capitals, the subject below a
/// heading and labels of appendices stand in the middle.
/// </summary>
internal static class PlainLook
{
    private const int LongestTitle = 600;

    /// <summary>The same blocks; with titles centred where the file aligns nothing.</summary>
    public static ImmutableArray<RawBlock> Give(ReadingContext context, ImmutableArray<RawBlock> blocks)
    {
        if (context.IsOwn || blocks.Any(block => block is RawParagraph { Alignment: Alignment.Center or Alignment.Right }))
        {
            return blocks;
        }

        var titled = false;
        return [.. blocks.Select(block =>
        {
            if (block is not RawParagraph paragraph || TitleRecogniser.IsRule(paragraph))
            {
                return block;
            }

            var text = paragraph.Text.OnOneLine();
            var isTitle = IsTitle(context, text) || (titled && IsSubject(context, text.Plain));
            titled = OpensTitle(context, text) || (titled && text.IsCapitals);
            return isTitle ? paragraph with { Alignment = Alignment.Center } : paragraph;
        })];
    }

    /// <summary>Lines that stand in the middle wherever they are.</summary>
    private static bool IsTitle(ReadingContext context, RichText text) =>
        OpensTitle(context, text) || AppendixRecogniser.IsReference(text.Plain) || (text.IsCapitals && text.Plain.Length <= LongestTitle && MarkerReader.Read(text.Plain) is null);

    /// <summary>Lines below which a title follows.</summary>
    private static bool OpensTitle(ReadingContext context, RichText text) => TitleRecogniser.BeginsAsHeading(text) || AppendixRecogniser.IsLabel(context, text);

    /// <summary>A line that no mark ends, and that opens neither a section nor the text.</summary>
    private static bool IsSubject(ReadingContext context, string text) =>
        text.Length <= LongestTitle && text[^1] is not ('.' or ',' or ';' or ':') && MarkerReader.Read(text) is null
        && !Folded.Begins(text, context.Words.Addressees) && !LegalBasisRecogniser.IsBasis(text);
}
