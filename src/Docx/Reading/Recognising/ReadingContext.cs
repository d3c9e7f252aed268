using ThiDua.Documents.Diagnostics;
using ThiDua.Formats.Profile;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>What the recognisers of one file share.</summary>
/// <param name="words">Fixed words of the decree's profile.</param>
/// <param name="isOwn">Whether the file has this project's styles, whose names are roles.</param>
internal sealed class ReadingContext(FixedWords words, bool isOwn)
{
    private const int Shown = 80;

    public FixedWords Words => words;

    public bool IsOwn => isOwn;

    public List<RecognisedPart> Parts { get; } = [];

    public List<Diagnostic> Remarks { get; } = [];

    /// <summary>Lines below the titles of appendices that say what these go with.</summary>
    public List<string> References { get; } = [];

    public void Found(string name, string text, ReadingCertainty certainty, string reason) =>
        Parts.Add(new RecognisedPart(name, Short(text), certainty, reason));

    public void Warn(string code, string path, string message, string hint) => Remarks.Add(Diagnostic.Warning(code, path, message, hint));

    public static string Short(string text)
    {
        var line = text.Replace('\n', ' ');
        return line.Length <= Shown ? line : line[..Shown] + "…";
    }
}
