using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Kinds;
using ThiDua.Docx.Reading;
using ThiDua.Docx.Writing;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Tests.Conformance.Kinds;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Word files of this project to be read: all samples of the library, the real plans, a document of each other kind.</summary>
internal static class WordFiles
{
    public static ImmutableSortedDictionary<string, Func<byte[]>> All { get; } = Files().ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The Word file of a tree.</summary>
    public static byte[] Write(OfficialDocument document)
    {
        var formatted = DocumentFormatter.Format(document, FormatProfile.Decree30);
        Assert.True(formatted.Succeeded, string.Join(Environment.NewLine, formatted.Diagnostics));
        return DocxWriter.Write(formatted.Value);
    }

    /// <summary>The tree of a Word file.</summary>
    public static ReadDocument Read(byte[] file)
    {
        var read = DocxReader.Read(file);
        Assert.True(read.Succeeded, string.Join(Environment.NewLine, read.Diagnostics));
        return read.Value;
    }

    private static IEnumerable<KeyValuePair<string, Func<byte[]>>> Files()
    {
        // Certificates are pages to hang on a wall, not documents to read.
        foreach (var package in ThiDua.Tests.Templates.Sample.Library.List().Where(package => DocumentKinds.All.Contains(package.Info.Kind)))
        {
            foreach (var sample in package.Samples)
            {
                yield return new($"{package.Info.Id}.{sample.Name}", () => Pipeline.Docx(package.Info.Id, sample.Unit, sample.DataJson));
            }
        }

        foreach (var plan in new[] { ExamplePlan.BinhLu, ExamplePlan.ThongNhat, ExamplePlan.LaiChau })
        {
            yield return new(plan.Name, plan.Docx);
        }

        foreach (var (name, tree) in KindDocuments.All)
        {
            yield return new("kind." + name, () => Write(tree()));
        }
    }
}
