using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>A signature from its lines: power and post in capitals, notes in brackets, other posts, the name.</summary>
internal static class SignatureRecogniser
{
    /// <summary>Empty lines that mean room for a signature.</summary>
    private const int RoomToSign = 2;

    private static readonly ImmutableArray<string> PostWords = [.. ReadingWords.BuiltIn.Posts.Select(Folded.Of)];

    /// <summary>Whether a line names a post or power.</summary>
    public static bool IsPost(string text)
    {
        var words = " " + Folded.Of(text) + " ";
        return PostWords.Any(word => words.Contains(" " + word + " ", StringComparison.Ordinal));
    }

    /// <summary>What stands in the place of the signature: words in brackets, or "Đã ký".</summary>
    public static bool IsNote(string text) => text is ['(' or '[', .., ')' or ']'] || ReadingWords.BuiltIn.Signed.Any(words => Folded.Same(text, words));

    /// <summary>The signature; null when the lines are none.</summary>
    public static SignatureBlock? Read(ReadingContext context, IReadOnlyList<RawParagraph> paragraphs)
    {
        var lines = new List<(RichText Text, Role? Role, bool Apart)>();
        var notes = new List<RichText>();
        var room = 0;
        foreach (var paragraph in paragraphs)
        {
            room += paragraph.Gap;
            var role = context.IsOwn ? paragraph.Role : null;
            foreach (var text in paragraph.Text.Split('\n').Select(line => line.OnOneLine()))
            {
                if (!text.Plain.Any(char.IsLetter))
                {
                    room++;
                }
                else if (role == Role.SignatureNote || (role is null && IsNote(text.Plain)))
                {
                    notes.Add(text);
                    room = RoomToSign;
                }
                else
                {
                    lines.Add((text, role, room >= RoomToSign));
                    room = 0;
                }
            }
        }

        if (lines.Count == 0)
        {
            return null;
        }

        var posts = lines.TakeWhile((line, i) => line.Role is { } role ? role == Role.SigningAuthority : line.Text.IsCapitals && (i == 0 || !line.Apart) && (i == 0 || i < lines.Count - 1 || IsPost(line.Text.Plain))).ToList();
        posts = posts.Count == 0 ? lines[..1] : posts;
        var rest = lines[posts.Count..];
        var name = rest.Count > 0 && rest[^1].Role is not (Role.SigningAuthority or Role.OtherPost) ? rest[^1].Text.Plain : "";
        var others = name.Length > 0 ? rest[..^1] : rest;
        var byHand = name.Length == 0;
        var note = byHand && notes.Count > 0 ? notes[0].Plain : "";
        foreach (var left in notes.Skip(note.Length > 0 ? 1 : 0))
        {
            context.Warn("SIGNATURE_NOTE_LEFT_OUT", "signature", $"Ghi chú “{left}” ở phần ký không được giữ lại.", "Văn bản mới sẽ được ký khi ban hành.");
        }

        return new SignatureBlock([.. posts.Select(post => post.Text.Plain)], [.. others.Select(post => post.Text.Plain)], name) { SignedByHand = byHand, Note = note };
    }
}
