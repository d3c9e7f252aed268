using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>Asks for the subject (trích yếu) where none was found in the superior's file: no plan is signed without one.</summary>
internal static class AskForSubject
{
    /// <summary>The draft with the clerk's subject, or as it was.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (draft.Subject.After.Trim().Length > 0 || context.Pass(PassCodes.SubjectMissing) is not { } rule)
        {
            return draft;
        }

        var answer = context.Ask(
            rule.Why, new TextPlace("subject", TextRole.Subject, []), RevisedText.Empty, "",
            "Tệp của cấp trên không có trích yếu. Hãy ghi trích yếu của kế hoạch này.",
            [new Choice("open", "Để trống cho đến khi biết")], isRequired: true);
        return answer.Text.Length == 0 ? draft : draft with { Subject = RevisedText.Inserted(answer.Text, rule.Why) };
    }
}
