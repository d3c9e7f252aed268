using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>A signature from its lines: power and post in capitals, notes in brackets, other posts, the name.</summary>
internal static class SignatureRecogniser
{
    private static readonly ImmutableArray<string> PostWords = [.. ReadingWords.BuiltIn.Posts.Select(Folded.Of)];

    /// <summary>Whether a line names a post or power.</summary>
    public static bool IsPost(string text)
    {
        var words = " " + Folded.Of(text) + " ";
        return PostWords.Any(word => words.Contains(" " + word + " ", StringComparison.Ordinal));
    }

    /// <summary>The signature; null when the lines are none.</summary>
    public static SignatureBlock? Read(ReadingContext context, IReadOnlyList<RawParagraph> paragraphs)
    {
        var lines = paragraphs.SelectMany(p => p.Text.Split('\n').Select(line => (Text: line.OnOneLine(), Role: context.IsOwn ? p.Role : null)))
            .Where(line => line.Text.Plain.Any(char.IsLetter)).ToList();
        var notes = lines.FindAll(line => line.Role == Role.SignatureNote || (line.Role is null && line.Text.Plain is ['(' or '[', .., ')' or ']']));
        lines.RemoveAll(line => notes.Contains(line) || (line.Role is null && ReadingWords.BuiltIn.Signed.Any(words => Folded.Same(line.Text.Plain, words))));
        if (lines.Count == 0)
        {
            return null;
        }

        var posts = lines.TakeWhile((line, i) => line.Role is { } role ? role == Role.SigningAuthority : line.Text.IsCapitals && (i == 0 || i < lines.Count - 1 || IsPost(line.Text.Plain))).ToList();
        posts = posts.Count == 0 ? lines[..1] : posts;
        var rest = lines[posts.Count..];
        var name = rest.Count > 0 && rest[^1].Role is not (Role.SigningAuthority or Role.OtherPost) ? rest[^1].Text.Plain : "";
        var others = name.Length > 0 ? rest[..^1] : rest;
        var note = notes.FirstOrDefault().Text?.Plain ?? "";
        var byHand = name.Length == 0;
        if (note.Length > 0 && !byHand)
        {
            context.Warn("SIGNATURE_NOTE_LEFT_OUT", "signature", $"Ghi chú “{note}” ở phần ký không được giữ lại.", "Văn bản mới sẽ được ký khi ban hành.");
            note = "";
        }

        return new SignatureBlock([.. posts.Select(post => post.Text.Plain)], [.. others.Select(post => post.Text.Plain)], name) { SignedByHand = byHand, Note = note };
    }
}
