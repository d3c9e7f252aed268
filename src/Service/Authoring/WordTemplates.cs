using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Docx.Reading;
using ThiDua.Docx.Reading.Outline;
using ThiDua.Templates.Authoring;

namespace ThiDua.Service.Authoring;

/// <summary>Turns a Word file with fields in double braces into the files of a template.</summary>
/// <param name="units">The catalogue.</param>
public sealed class WordTemplates(UnitCatalogue units)
{
    /// <summary>Reads the file.</summary>
    /// <param name="file">Bytes of a .docx.</param>
    /// <param name="head">What the clerk says of the template.</param>
    /// <returns>
    /// Text by path inside the template's folder, with remarks on what of the file was left out; or errors: those of
    /// <see cref="DocxReader"/> and <see cref="TemplateAuthor"/>.
    /// </returns>
    public Result<IReadOnlyDictionary<string, string>> Read(byte[] file, TemplateHead head)
    {
        var read = DocxReader.Read(file, BracketOf);
        if (!read.Succeeded)
        {
            return Result<IReadOnlyDictionary<string, string>>.Failure(read.Diagnostics);
        }

        var paragraphs = read.Value.Paragraphs.Select(paragraph => new TemplateParagraph(paragraph.Text, paragraph.IsFrame));
        var written = TemplateAuthor.Write(read.Value.Document, [.. paragraphs], head, units);
        return written.Succeeded
            ? Result<IReadOnlyDictionary<string, string>>.Success(written.Value, read.Diagnostics.Where(IsOfContent).Concat(written.Diagnostics))
            : written;
    }

    /// <summary>A paragraph that is nothing but a loop's or condition's beginning, middle or end.</summary>
    private static Bracket BracketOf(string paragraph) => TagReader.Alone(paragraph)?.Kind switch
    {
        TagKind.Opens => Bracket.Opens,
        TagKind.Parts => Bracket.Parts,
        TagKind.Closes => Bracket.Closes,
        _ => Bracket.None,
    };

    /// <summary>Head and foot of a template come from the rules: that they are missing or odd is of no matter.</summary>
    private static bool IsOfContent(Diagnostic remark) => remark.Path is not ("head" or "signature" or "recipients");
}
