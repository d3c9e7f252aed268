using System.Buffers.Binary;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>The map from the codes of a font to characters.</summary>
internal static class ToUnicodeMap
{
    /// <summary>Reads the ranges of a map.</summary>
    public static Dictionary<int, char> Read(byte[] map)
    {
        var characters = new Dictionary<int, char>();
        var inRanges = false;
        var numbers = new List<int>();
        var lexer = new PdfLexer(map);
        while (lexer.TryRead(out var value))
        {
            inRanges = value switch { PdfKeyword { Value: "beginbfrange" } => true, PdfKeyword => false, _ => inRanges };
            if (inRanges && value is PdfString text)
            {
                numbers.Add(BinaryPrimitives.ReadUInt16BigEndian(text.Bytes));
            }
        }

        for (var i = 0; i < numbers.Count; i += 3)
        {
            Assert.Equal(numbers[i] >> 8, numbers[i + 1] >> 8);
            for (var code = numbers[i]; code <= numbers[i + 1]; code++)
            {
                characters.Add(code, (char)(numbers[i + 2] + code - numbers[i]));
            }
        }

        return characters;
    }
}
