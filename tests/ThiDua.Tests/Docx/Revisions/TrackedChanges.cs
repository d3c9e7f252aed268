using System.IO.Compression;
using System.Xml.Linq;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>
/// Accepts or rejects all tracked changes of a Word file, by the rules of ISO/IEC 29500-1, 17.13.5. Fails where a word processor would have
/// to guess: a mark that goes while its words stay and no paragraph follows, a cell without a last mark.
/// </summary>
internal static class TrackedChanges
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The file with all changes accepted.</summary>
    public static byte[] Accept(byte[] docx) => Settle(docx, kept: "ins", dropped: "del");

    /// <summary>The file with all changes rejected.</summary>
    public static byte[] Reject(byte[] docx) => Settle(docx, kept: "del", dropped: "ins");

    /// <summary>How many changes a file has.</summary>
    public static int Count(byte[] docx) => Load(docx).Descendants().Count(e => e.Name == W + "ins" || e.Name == W + "del");

    /// <summary>The document part.</summary>
    public static XElement Load(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        return XElement.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static byte[] Settle(byte[] docx, string kept, string dropped)
    {
        var document = Load(docx);
        SettleRows(document, W + kept, W + dropped);
        SettleRuns(document, W + kept, W + dropped);
        SettleMarks(document, W + kept, W + dropped);
        Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName is "ins" or "del" or "delText");
        return Replace(docx, document);
    }

    private static void SettleRows(XElement document, XName kept, XName dropped)
    {
        foreach (var row in document.Descendants(W + "tr").ToList())
        {
            if (row.Element(W + "trPr")?.Element(dropped) is not null)
            {
                row.Remove();
            }
            else
            {
                row.Element(W + "trPr")?.Element(kept)?.Remove();
            }
        }

        document.Descendants(W + "tbl").Where(table => !table.Elements(W + "tr").Any()).ToList().ForEach(table => table.Remove());
    }

    private static void SettleRuns(XElement document, XName kept, XName dropped)
    {
        foreach (var change in document.Descendants().Where(e => e.Parent?.Name == W + "p" && (e.Name == kept || e.Name == dropped)).ToList())
        {
            change.ReplaceWith(change.Name == kept ? change.Elements() : []);
        }

        foreach (var text in document.Descendants(W + "delText").ToList())
        {
            text.Name = W + "t";
        }
    }

    private static void SettleMarks(XElement document, XName kept, XName dropped)
    {
        foreach (var paragraph in document.Descendants(W + "p").ToList())
        {
            var mark = paragraph.Element(W + "pPr")?.Element(W + "rPr");
            mark?.Element(kept)?.Remove();
            if (mark?.Element(dropped) is null)
            {
                continue;
            }

            var content = paragraph.Elements().Where(e => e.Name != W + "pPr").ToList();
            var next = paragraph.ElementsAfterSelf().FirstOrDefault();
            if (next?.Name == W + "p")
            {
                content.ForEach(e => e.Remove());
                InsertFirst(next, content);
            }
            else
            {
                Assert.True(content.Count == 0, $"No paragraph follows for “{paragraph.Value}” to go on in.");
                Assert.True(next is not null, "A cell without a last mark.");
            }

            paragraph.Remove();
        }

        foreach (var cell in document.Descendants(W + "tc"))
        {
            Assert.True(cell.Elements().Last().Name == W + "p", "A cell without a last mark.");
        }
    }

    private static void InsertFirst(XElement paragraph, List<XElement> content)
    {
        if (paragraph.Element(W + "pPr") is { } properties)
        {
            properties.AddAfterSelf(content);
        }
        else
        {
            paragraph.AddFirst(content);
        }
    }

    private static byte[] Replace(byte[] docx, XElement document)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = archive.CreateEntry("word/document.xml").Open();
            document.Save(part, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }
}
