using System.IO.Compression;
using System.Text;
using ThiDua.Docx.Reading;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Files that mean harm, or are none of Word, are refused with the reason.</summary>
public class HostileFileTests
{
    private static readonly ReadingLimits Small = new() { FileBytes = 2_000_000, PartBytes = 1_000_000, AllBytes = 2_000_000, Depth = 60, Elements = 24_000, Parts = 50 };

    public static TheoryData<string, string, Func<byte[]>> Files => new()
    {
        { "FILE_NOT_WORD", "empty", () => [] },
        { "FILE_NOT_WORD", "a program", () => [.. "MZ"u8, .. new byte[500]] },
        { "FILE_NOT_WORD", "a zip of other things", () => Zip(("a.txt", "chữ")) },
        { "FILE_NOT_WORD", "a spreadsheet", () => Zip(("[Content_Types].xml", Types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")), ("_rels/.rels", Main), ("word/document.xml", "<x/>")) },
        { "FILE_ENCRYPTED", "a compound file", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500]] },
        { "FILE_DAMAGED", "cut off", () => { var whole = Word("<w:p/>"); return whole[..(whole.Length / 2)]; } },
        { "FILE_DAMAGED", "no XML", () => Zip(("[Content_Types].xml", Types()), ("_rels/.rels", Main), ("word/document.xml", "không phải XML")) },
        { "FILE_DAMAGED", "no main part", () => Zip(("[Content_Types].xml", Types()), ("_rels/.rels", Main)) },
        { "FILE_DAMAGED", "entities that multiply", () => Zip(("[Content_Types].xml", Types()), ("_rels/.rels", Main), ("word/document.xml", Bomb)) },
        { "FILE_DAMAGED", "an entity from elsewhere", () => Zip(("[Content_Types].xml", Types()), ("_rels/.rels", Main), ("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>")) },
        { "FILE_HAS_MACROS", "a program in it", () => Zip(("[Content_Types].xml", Types()), ("_rels/.rels", Main), ("word/document.xml", "<d/>"), ("word/vbaProject.bin", "x")) },
        { "FILE_HAS_MACROS", "a .docm", () => Zip(("[Content_Types].xml", Types("application/vnd.ms-word.document.macroEnabled.main+xml")), ("_rels/.rels", Main), ("word/document.xml", "<d/>")) },
        { "FILE_LINKS_OUT", "a template on a server", () => Linked("attachedTemplate", "http://example.com/x.dotm") },
        { "FILE_LINKS_OUT", "an image on a share", () => Linked("image", @"file://\\server\share\x.png") },
        { "FILE_TOO_LARGE", "a part that unpacks to much", () => Word(new string(' ', 3_000_000)) },
        { "FILE_TOO_LARGE", "elements within elements", () => Word(string.Concat(Enumerable.Repeat("<w:sdt>", 200)) + string.Concat(Enumerable.Repeat("</w:sdt>", 200))) },
        { "FILE_TOO_LARGE", "too many elements", () => Word(string.Concat(Enumerable.Repeat("<w:p/>", 30_000))) },
        { "FILE_TOO_LARGE", "too many parts", () => Zip([("[Content_Types].xml", Types()), ("_rels/.rels", Main), .. Enumerable.Range(0, 60).Select(i => ($"x{i}.xml", "<x/>"))]) },
        { "FILE_TOO_LARGE", "a large file", () => [.. "PK"u8, .. new byte[2_000_001]] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_refused(string code, string what, Func<byte[]> file)
    {
        var result = DocxReader.Read(file(), Small);

        Assert.Equal($"{what}: {code}", $"{what}: {string.Join(", ", result.Diagnostics.Select(d => d.Code))}");
        Assert.False(result.Succeeded);
        Assert.All(result.Diagnostics, d => Assert.NotEmpty(d.Hint));
    }

    [Fact]
    public void A_link_to_click_and_a_template_on_the_writers_own_disk_do_no_harm()
    {
        Assert.True(DocxReader.Read(Linked("hyperlink", "https://example.com/"), Small).Succeeded);
        Assert.True(DocxReader.Read(Linked("attachedTemplate", "file:///C:\\Users\\an\\Normal.dotm"), Small).Succeeded);
    }

    [Fact]
    public void Random_damage_gives_a_tree_or_a_reason_never_a_crash()
    {
        var whole = new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("I. MỤC ĐÍCH", bold: true).P("1. Một việc.").Table(true, ["a", "b"], ["c", "d"]).Foot().File();
        var random = new Random(20261129);
        for (var i = 0; i < 300; i++)
        {
            var copy = (byte[])whole.Clone();
            for (var hits = random.Next(1, 12); hits > 0; hits--)
            {
                copy[random.Next(copy.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(DocxReader.Read(copy, Small));
        }
    }

    private const string Main = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private const string Bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;</d>";

    private static string Types(string main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml") =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"{main}\"/></Types>";

    private static byte[] Word(string body) => new PlainWord().Raw(body).File();

    private static byte[] Linked(string kind, string target) => Zip(
        ("[Content_Types].xml", Types()), ("_rels/.rels", Main), ("word/document.xml", "<d><body/></d>"),
        ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>"));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return output.ToArray();
    }
}
