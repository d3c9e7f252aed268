using System.Buffers.Binary;
using ThiDua.Pdf.Fonts;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>Fonts: embedded, mapped to characters, with the widths of their programs.</summary>
internal static class FontChecks
{
    public static IEnumerable<string> Run(PdfDocument document)
    {
        var used = UsedCodes(document);
        foreach (var font in document.AllDictionaries().Where(d => document.Name(d, "Type") == "Font" && document.Name(d, "Subtype") == "Type0"))
        {
            foreach (var problem in Check(document, font, used.GetValueOrDefault(font, [])))
            {
                yield return $"{problem} ({document.Name(font, "BaseFont")})";
            }
        }

        if (used.Keys.Any(font => document.Name(font, "Subtype") != "Type0"))
        {
            yield return "only composite fonts are expected";
        }
    }

    private static IEnumerable<string> Check(PdfDocument document, Dictionary<string, object?> font, HashSet<int> codes)
    {
        var descendant = document.Dictionary(document.List(font["DescendantFonts"]).Single());
        var descriptor = document.Dictionary(descendant["FontDescriptor"]);
        if (document.Name(font, "Encoding") != "Identity-H" || document.Name(descendant, "CIDToGIDMap") != "Identity"
            || !descendant.ContainsKey("CIDSystemInfo"))
        {
            yield return "6.2.11.3, Matterhorn 31-004 to 31-008: codes are glyphs";
        }

        var name = document.Name(font, "BaseFont")!;
        if (name != document.Name(descendant, "BaseFont") || name != document.Name(descriptor, "FontName")
            || !System.Text.RegularExpressions.Regex.IsMatch(name, "^[A-Z]{6}\\+."))
        {
            yield return "9.6.4: one name with the tag of the subset";
        }

        if (((int)(double)descriptor["Flags"]! & 0b100100) is not (0b100 or 0b100000))
        {
            yield return "9.8.2: either symbolic or not";
        }

        if (!descriptor.ContainsKey("FontFile2") || !font.ContainsKey("ToUnicode"))
        {
            yield return "6.2.11.4.1, 6.2.11.7.2, Matterhorn 31-009, 31-027: embedded, with characters";
            yield break;
        }

        var characters = ToUnicodeMap.Read(document.Stream(font["ToUnicode"]).Decoded());
        if (!codes.All(characters.ContainsKey) || characters.Values.Any(c => c is '\0' or '\uFEFF' or '\uFFFE' or (>= '\uE000' and <= '\uF8FF')))
        {
            yield return "6.2.11.7.2, Matterhorn 31-027 to 31-029: a character for every code";
        }

        var program = document.Stream(descriptor["FontFile2"]);
        var glyphs = GlyphTables.Read(name, program.Decoded());
        if (program.Dictionary["Length1"] is not double length || (int)length != program.Decoded().Length)
        {
            yield return "9.9: length of the font program";
        }

        var widths = document.List(document.List(descendant["W"])[1]);
        if (codes.Any(code => code == 0 || code >= glyphs.GlyphCount))
        {
            yield return "6.2.11.4.2, 6.2.11.8, Matterhorn 31-030: every glyph is in the program, .notdef is not shown";
        }
        else if (codes.Any(code => Math.Abs((double)widths[code - 1]! - (glyphs.Advance(code) * 1000.0 / glyphs.UnitsPerEm)) > 0.5))
        {
            yield return "6.2.11.5, Matterhorn 31-016: widths are those of the program";
        }
    }

    private static Dictionary<Dictionary<string, object?>, HashSet<int>> UsedCodes(PdfDocument document)
    {
        var used = new Dictionary<Dictionary<string, object?>, HashSet<int>>();
        foreach (var page in document.Pages)
        {
            var fonts = document.Dictionary(document.Dictionary(page["Resources"])["Font"]);
            HashSet<int>? codes = null;
            foreach (var operation in ContentOperation.Read(document.Stream(page["Contents"]).Decoded()))
            {
                if (operation.Operator == "Tf")
                {
                    var font = document.Dictionary(fonts[((PdfName)operation.Operands[0]!).Value]);
                    codes = used.TryGetValue(font, out var known) ? known : used[font] = [];
                }

                foreach (var shown in operation.Shown())
                {
                    for (var i = 0; i < shown.Bytes.Length; i += 2)
                    {
                        codes!.Add(BinaryPrimitives.ReadUInt16BigEndian(shown.Bytes.AsSpan(i)));
                    }
                }
            }
        }

        return used;
    }
}
