using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>File structure, colour and what must not be there.</summary>
internal static class FileChecks
{
    private static readonly string[] ForbiddenKeys =
        ["Encrypt", "JS", "JavaScript", "OpenAction", "AA", "AcroForm", "BM", "CA", "ca", "XFA", "EmbeddedFiles", "Annots", "OCProperties"];

    public static IEnumerable<string> Run(PdfDocument document)
    {
        var text = Encoding.Latin1.GetString(document.Bytes);
        if (!text.StartsWith("%PDF-1.7\n%", StringComparison.Ordinal) || text[10..14].Any(c => c <= 127))
        {
            yield return "6.1.2: header, comment of four bytes above 127";
        }

        if (!text.EndsWith("\n%%EOF\n", StringComparison.Ordinal))
        {
            yield return "6.1.3: nothing follows the end of file";
        }

        if (document.Trailer.GetValueOrDefault("ID") is not List<object?> { Count: 2 })
        {
            yield return "6.1.3: file identifier";
        }

        var keys = document.AllDictionaries().Append(document.Trailer).SelectMany(dictionary => dictionary.Keys).ToHashSet();
        foreach (var key in ForbiddenKeys.Where(keys.Contains))
        {
            yield return $"6.1.3, 6.2.10, 6.3, 6.5: no {key}";
        }

        foreach (var problem in OutputIntent(document))
        {
            yield return problem;
        }

        foreach (var page in document.Pages)
        {
            if (document.List(page["MediaBox"]).Skip(2).Any(side => side is not (>= 3.0 and <= 14400.0)))
            {
                yield return "6.1.13: page boundaries";
            }

            if (!page.ContainsKey("Resources"))
            {
                yield return "6.2.2: resources of the page itself";
            }
        }
    }

    private static IEnumerable<string> OutputIntent(PdfDocument document)
    {
        if (document.Catalogue.GetValueOrDefault("OutputIntents") is not List<object?> { Count: 1 } intents)
        {
            yield return "6.2.3: one output intent";
            yield break;
        }

        var intent = document.Dictionary(intents[0]);
        if (document.Name(intent, "S") != "GTS_PDFA1" || !intent.ContainsKey("OutputConditionIdentifier"))
        {
            yield return "6.2.3: output intent GTS_PDFA1";
        }

        var profile = document.Stream(intent["DestOutputProfile"]);
        var icc = profile.Decoded();
        if (BinaryPrimitives.ReadInt32BigEndian(icc) != icc.Length || icc[8] > 4
            || Encoding.ASCII.GetString(icc, 12, 12) != "mntrRGB XYZ " || Encoding.ASCII.GetString(icc, 36, 4) != "acsp"
            || profile.Dictionary["N"] is not 3.0)
        {
            yield return "6.2.3: profile of a display in RGB with three components";
        }
    }
}
