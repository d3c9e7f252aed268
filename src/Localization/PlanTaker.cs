using ThiDua.Documents;
using ThiDua.Documents.Parts;

namespace ThiDua.Localization;

/// <summary>Takes the plan out of the document that brings it: a decision often promulgates the plan attached to it.</summary>
internal static class PlanTaker
{
    /// <summary>The plan as a document of its own, in the frame of the document that brings it.</summary>
    public static OfficialDocument Take(OfficialDocument document)
    {
        var attached = document.Appendices.OfType<AttachedText>().FirstOrDefault(text => text.Kind.Code == "plan");
        return attached is null || document.Kind.Code == "plan"
            ? document
            : document with
            {
                Kind = attached.Kind,
                Subject = attached.Title,
                LegalBases = [],
                AuthorityLines = [],
                Body = attached.Blocks,
                Appendices = document.Appendices.Remove(attached),
            };
    }
}
