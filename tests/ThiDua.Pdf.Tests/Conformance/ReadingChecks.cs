using System.Buffers.Binary;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>
/// Text as it is read aloud: lines of one element join without a break, so a line that another follows must end in a space,
/// or in a mark after which words are parted (PDF 1.7, 14.8.2.5). Artifacts are not read.
/// </summary>
internal static class ReadingChecks
{
    private const string WordEnds = " \u00A0-–/";

    public static IEnumerable<string> Run(PdfDocument document)
    {
        var maps = new Dictionary<Dictionary<string, object?>, Dictionary<int, char>>();
        for (var index = 0; index < document.Pages.Count; index++)
        {
            foreach (var words in RunTogether(document, document.Pages[index], maps))
            {
                yield return $"14.8.2.5: no space at the end of the line \"{words}\" (page {index + 1})";
            }
        }
    }

    private static IEnumerable<string> RunTogether(
        PdfDocument document, Dictionary<string, object?> page, Dictionary<Dictionary<string, object?>, Dictionary<int, char>> maps)
    {
        var fonts = document.Dictionary(document.Dictionary(page["Resources"])["Font"]);
        Dictionary<int, char> map = [];
        var (line, read) = ("", true);
        foreach (var operation in ContentOperation.Read(document.Stream(page["Contents"]).Decoded()))
        {
            switch (operation.Operator)
            {
                case "BDC" or "BMC":
                    (line, read) = ("", operation.Operands[0] is not PdfName { Value: "Artifact" });
                    break;
                case "Tf":
                    var font = document.Dictionary(fonts[((PdfName)operation.Operands[0]!).Value]);
                    map = maps.TryGetValue(font, out var known)
                        ? known
                        : maps[font] = ToUnicodeMap.Read(document.Stream(font["ToUnicode"]).Decoded());
                    break;
                case "Td" when operation.Operands[1] is not 0.0 && line.Length > 0:
                    if (read && !WordEnds.Contains(line[^1], StringComparison.Ordinal))
                    {
                        yield return line;
                    }

                    line = "";
                    break;
                default:
                    line += string.Concat(operation.Shown().SelectMany(shown => Characters(shown, map)));
                    break;
            }
        }
    }

    private static IEnumerable<char> Characters(PdfString shown, Dictionary<int, char> map) =>
        shown.Bytes.Chunk(2).Select(code => map[BinaryPrimitives.ReadUInt16BigEndian(code)]);
}
