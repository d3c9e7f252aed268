using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Inlines;

namespace ThiDua.Formats.Formatters;

/// <summary>The subject as printed, behind the words that the document's form puts before it: "V/v", "Về việc".</summary>
internal static class SubjectText
{
    public static ImmutableArray<Inline> Of(OfficialDocument document)
    {
        var opening = document.Kind.Form.OpeningOf(document.Subject.ToPlainText());
        return opening.Length == 0 ? document.Subject : document.Subject.Insert(0, new TextSpan(opening));
    }
}
