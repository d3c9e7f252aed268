using System.Collections.Immutable;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Bodies;

namespace ThiDua.Templates.Markup;

/// <summary>Reads who reports at the head of a report of achievements (báo cáo thành tích), and who signs it.</summary>
internal static class ReporterReader
{
    /// <summary>Reads the current element <c>reporter</c> to its end.</summary>
    /// <param name="cursor">The markup.</param>
    /// <param name="superior">The body that proposes the award: it stands above, unless the markup names another.</param>
    public static IssuingBody ReadReporter(MarkupCursor cursor, Body superior)
    {
        cursor.AllowAttributes("superior");
        var above = cursor.Attribute("superior")?.Trim() is { Length: > 0 } given ? given : superior.SuperiorLine.Length > 0 ? superior.SuperiorLine : string.Join(' ', superior.IssuerLines);
        var name = Text(cursor);
        return new IssuingBody([above.ToUpperInvariant()], [name.ToUpperInvariant()], name);
    }

    /// <summary>Reads the current element <c>signed</c> to its end: post of the signer, with a name or with what the form asks of a signer by hand.</summary>
    public static SignatureBlock ReadSigned(MarkupCursor cursor)
    {
        cursor.AllowAttributes("name", "note");
        var (name, note) = (cursor.Attribute("name")?.Trim() ?? "", cursor.Attribute("note")?.Trim() ?? "");
        if (name.Length > 0 && note.Length > 0)
        {
            throw cursor.Error("<signed> có “name” hoặc “note”, không có cả hai");
        }

        ImmutableArray<string> post = [Text(cursor).ToUpperInvariant()];
        return new SignatureBlock(post, [], name) { SignedByHand = name.Length == 0, Note = note };
    }

    private static string Text(MarkupCursor cursor) => InlineReader.Read(cursor).ToPlainText() is { } text && !string.IsNullOrWhiteSpace(text)
        ? text.Trim()
        : throw cursor.Error("phần tử này phải có chữ");
}
