using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ThiDua.Docx.Reading.Packages;

/// <summary>
/// The parts of a Word file, opened with nothing believed: sizes are counted while unpacking, no DTD is read, nothing that the file points
/// to is fetched, and a file with programs in it is refused.
/// </summary>
internal sealed class WordPackage
{
    private const string MainType = "officeDocument";

    private static readonly byte[] Zip = [0x50, 0x4B];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Relations whose target is shown or run, not merely named: one that lies outside the file is refused.</summary>
    private static readonly string[] Fetched = ["image", "oleObject", "subDocument", "frame", "attachedTemplate", "aFChunk", "video", "audio", "package"];

    private readonly Dictionary<string, byte[]> _xml;
    private readonly ReadingLimits _limits;

    private WordPackage(Dictionary<string, byte[]> xml, ReadingLimits limits, string main) => (_xml, _limits, MainPart) = (xml, limits, main);

    /// <summary>Name of the part that holds the text, such as <c>word/document.xml</c>.</summary>
    public string MainPart { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="PackageFault">It is refused; the fault says why.</exception>
    public static WordPackage Open(byte[] file, ReadingLimits limits)
    {
        if (file.Length > limits.FileBytes)
        {
            throw PackageFault.TooLarge($"hơn {limits.FileBytes / (1024 * 1024)} MB");
        }

        if (file.AsSpan().StartsWith(CompoundFile))
        {
            throw PackageFault.OldOrLocked();
        }

        if (!file.AsSpan().StartsWith(Zip))
        {
            throw PackageFault.NotWord();
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return Open(archive, limits);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw PackageFault.Damaged("nội dung nén");
        }
    }

    /// <summary>A part as XML, or null when the file has none of this name.</summary>
    /// <exception cref="PackageFault">It is no XML, too deep, or has a DTD.</exception>
    public XElement? Xml(string name) => _xml.TryGetValue(name, out var bytes) ? Parse(name, bytes, _limits) : null;

    /// <summary>The parts that the main part refers to by a kind of relation.</summary>
    /// <param name="kind">Last word of the relation's type, such as <c>styles</c>.</param>
    public IEnumerable<XElement> Related(string kind) => Related(MainPart, kind).Select(Xml).OfType<XElement>();

    private IEnumerable<string> Related(string part, string kind) =>
        Relations(part).Where(relation => Kind(relation) == kind && !IsExternal(relation)).Select(relation => Resolve(part, Target(relation)));

    private static WordPackage Open(ZipArchive archive, ReadingLimits limits)
    {
        if (archive.Entries.Count > limits.Parts)
        {
            throw PackageFault.TooLarge($"có hơn {limits.Parts} tệp con");
        }

        var xml = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var left = limits.AllBytes;
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase))
            {
                throw PackageFault.Macros();
            }

            if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                xml[name] = Unpack(entry, Math.Min(left, limits.PartBytes));
                left -= xml[name].Length;
            }
        }

        var package = new WordPackage(xml, limits, "");
        var main = package.Related("", MainType).FirstOrDefault() ?? throw PackageFault.NotWord();
        if (package.Xml("[Content_Types].xml") is not { } types || !xml.ContainsKey(main))
        {
            throw PackageFault.Damaged(main);
        }

        var type = types.Elements().FirstOrDefault(e => "/" + main == e.Attribute("PartName")?.Value)?.Attribute("ContentType")?.Value ?? "";
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
        {
            throw PackageFault.Macros();
        }

        if (type.Length > 0 && !type.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase))
        {
            throw PackageFault.NotWord();
        }

        package.RefuseLinks();
        return new WordPackage(xml, limits, main);
    }

    private static byte[] Unpack(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        using var output = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (output.Length + count > most)
            {
                throw PackageFault.TooLarge($"phần {entry.FullName} bung ra quá {most / (1024 * 1024)} MB");
            }

            output.Write(buffer, 0, count);
        }

        return output.ToArray();
    }

    /// <summary>A link that a reader follows by a click stays; content that lies elsewhere is refused.</summary>
    private void RefuseLinks()
    {
        foreach (var name in _xml.Keys.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var relation in Parse(name, _xml[name], _limits).Elements().Where(IsExternal))
            {
                // A template on the writer's own disk is only named by Word itself; it says nothing of this file.
                var own = Kind(relation) == "attachedTemplate" && Target(relation).StartsWith("file:///", StringComparison.OrdinalIgnoreCase);
                if (Fetched.Contains(Kind(relation)) && !own)
                {
                    throw PackageFault.LinksOut(Shown(Target(relation)));
                }
            }
        }
    }

    private IEnumerable<XElement> Relations(string part)
    {
        var slash = part.LastIndexOf('/');
        var name = $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
        return Xml(name)?.Elements() ?? [];
    }

    private static XElement Parse(string name, byte[] bytes, ReadingLimits limits)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = limits.PartBytes,
            });
            using var guarded = new DepthGuard(reader, limits, name);
            return XElement.Load(guarded, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            throw PackageFault.Damaged(name);
        }
    }

    private static bool IsExternal(XElement relation) => relation.Attribute("TargetMode")?.Value == "External";

    private static string Target(XElement relation) => relation.Attribute("Target")?.Value ?? "";

    private static string Kind(XElement relation) => (relation.Attribute("Type")?.Value ?? "").Split('/')[^1];

    private static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var segments = part.Split('/').SkipLast(1).ToList();
        foreach (var segment in target.Split('/'))
        {
            if (segment == "..")
            {
                segments = [.. segments.SkipLast(1)];
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private static string Shown(string target) => target.Length <= 60 ? target : target[..60] + "…";
}
