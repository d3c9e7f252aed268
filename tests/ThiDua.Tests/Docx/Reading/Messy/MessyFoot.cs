using ThiDua.Documents;
using ThiDua.Documents.Parts;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Writes recipients and signatures with the habits of one writer.</summary>
internal static class MessyFoot
{
    public static void Add(MessyWord word, OfficialDocument document)
    {
        var habits = word.Habits;
        var list = document.Recipients is { } recipients ? Recipients(habits, recipients) : [];
        var signatures = document.Signatures.Select(signature => Signature(habits, signature)).ToList();
        if (signatures.Count > 1)
        {
            if (signatures.Count == 2 && habits.Foot == FootForm.Tabs)
            {
                // Whoever types signatures side by side puts the names on one line.
                var lines = signatures.Take(2).Max(one => one.Length);
                word.Add(MessyHead.Tabbed(Padded(signatures[0], lines), Padded(signatures[1], lines)));
            }
            else
            {
                MessyTable.AddLayout(word, [[signatures[0], signatures[1]]]);
            }

            if (signatures.Count > 2)
            {
                MessyTable.AddLayout(word, [[signatures[2]]]);
            }

            word.Add(list);
            return;
        }

        var right = signatures.Count > 0 ? signatures[0] : [];
        switch (habits.Foot)
        {
            case FootForm.Table:
                MessyTable.AddLayout(word, [[list, right]]);
                break;
            case FootForm.ManyRows:
                MessyTable.AddLayout(word, MessyHead.Rows(list, right).Select(row => new[] { new[] { row.Left with { Align = "left" } }, [row.Right] }));
                break;
            case FootForm.Tabs when list.Length > 0:
                word.Add(MessyHead.Tabbed(list, right));
                break;
            case FootForm.SignatureFirst:
                word.Add(right.Concat(list));
                break;
            default:
                word.Add(list.Concat(right));
                break;
        }
    }

    private static MessyParagraph[] Recipients(MessyHabits habits, RecipientList list)
    {
        var archive = list.Archive.ToString();
        var dash = habits.RecipientDash.Trim() + habits.Pick(" ", "");
        return
        [
            new MessyParagraph(habits.Pick("Nơi nhận:", "Nơi nhận:", "NƠI NHẬN:", "Nơi nhận"), "left", bold: true, italic: true),
            .. list.Entries.Select(entry => new MessyParagraph($"{dash}{entry};", "left")),
            new MessyParagraph(dash + habits.Pick(archive, archive.Replace("Lưu:", "Lưu", StringComparison.Ordinal), archive.Replace(": VT", ":VT", StringComparison.Ordinal)) + ".", "left"),
        ];
    }

    /// <summary>A signature with more room above its name.</summary>
    private static MessyParagraph[] Padded(MessyParagraph[] signature, int lines) =>
        [.. signature[..^1], .. Enumerable.Repeat(new MessyParagraph("", "center"), lines - signature.Length), signature[^1]];

    private static MessyParagraph[] Signature(MessyHabits habits, SignatureBlock signature)
    {
        var align = habits.Pick("center", "right");
        var note = signature.Note.Length > 0 ? signature.Note : signature.SignedByHand ? "" : habits.Signed;
        return
        [
            .. signature.AuthorityLines.Select(line => new MessyParagraph(line, align, bold: true)),
            .. note.Length > 0 ? [new MessyParagraph(note, align, italic: true)] : Enumerable.Repeat(new MessyParagraph("", align), 3),
            .. signature.OtherPosts.Select(line => new MessyParagraph(line, align, bold: true)),
            .. signature.Name.Length > 0 ? [new MessyParagraph(signature.Name, align, bold: true)] : Array.Empty<MessyParagraph>(),
        ];
    }
}
