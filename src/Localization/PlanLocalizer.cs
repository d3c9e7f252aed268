using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Passes;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Understanding;

namespace ThiDua.Localization;

/// <summary>
/// Turns a superior's plan into a commune's own (cụ thể hóa kế hoạch cấp trên): each change with its reason, each doubtful place as a question
/// with choices. The same plan, unit and answers give the same result.
/// </summary>
/// <param name="book">The rules of localization.</param>
public sealed class PlanLocalizer(LocalizationBook book)
{
    /// <summary>Localizes a plan.</summary>
    /// <returns>
    /// The local plan with remarks; or errors: <c>LEVEL_NOT_SERVED</c> for a unit without a superior's plan, <c>PLAN_TOO_LARGE</c>, answers that
    /// fit no question, a frame that the rules refuse.
    /// </returns>
    public Result<LocalizedPlan> Localize(LocalizationRequest request)
    {
        if (request.Frame.Unit.Province is not { } province)
        {
            return Diagnostic.Error(
                "LEVEL_NOT_SERVED", "unit", $"{request.Frame.Unit.FullName} không thuộc cấp xã nên không cụ thể hóa kế hoạch của cấp tỉnh.", "Hãy chọn một xã, phường hoặc đặc khu.");
        }

        var issuer = SuperiorFinder.Find(request.Parent, request.Frame.On);
        var context = new LocalizationContext(book, request, issuer ?? province);
        var plan = PlanTaker.Take(request.Parent);
        var draft = DraftReader.Read(plan);
        if (draft.Blocks.All(block => block.Before.AsSpan().Trim().IsEmpty))
        {
            return Diagnostic.Error(
                "PLAN_EMPTY", "file", "Không thấy nội dung kế hoạch trong tệp.", "Nếu tệp là bản quét, hãy nhận dạng chữ (OCR) rồi lưu thành .docx; nếu không, hãy kiểm tra tệp.");
        }

        if (PlanLimits.Fault(draft) is { } tooLarge)
        {
            return tooLarge;
        }

        context.Facts = ParentReader.Read(draft, ReferenceEquals(plan, request.Parent) ? draft : DraftReader.Read(request.Parent), context);

        var faults = new List<Diagnostic>();
        draft = AskForSubject.Run(draft, context);
        draft = NameIssuer.Run(draft, context);
        draft = RewritePhrases.Run(draft, "opening", context);
        draft = ProtectCitations.Run(draft);
        draft = CiteParent.Run(draft, context);
        draft = NameCampaign.Run(draft, context);
        draft = DateCampaign.Run(draft, context);
        draft = RewritePhrases.Run(draft, "reporting", context);
        draft = MoveDeadlines.Run(draft, context);
        draft = RewritePhrases.Run(draft, "awards", context);
        draft = ProtectSuperior.Run(draft, context);
        draft = AssignCounterparts.Run(draft, context);
        draft = MergeHolders.Run(draft, context);
        draft = RewritePhrases.Run(draft, "groups", context);
        draft = CoordinateCells.Run(draft, context);
        draft = RewritePhrases.Run(draft, "duties", context);
        draft = AddCommuneAward.Run(draft, context);
        draft = RewritePhrases.Run(draft, "scope", context);
        draft = AddLocalContent.Run(draft, context, faults);
        draft = SettleChanges.Run(draft, context);
        draft = AskOtherCommunes.Run(draft, context);
        draft = ListLeftovers.Run(draft, context);

        var framed = FrameLocal.Run(DraftWriter.Write(draft), context);
        faults.AddRange(context.Faults);
        if (!framed.Succeeded || faults.Count > 0)
        {
            return Result<LocalizedPlan>.Failure([.. faults, .. framed.Diagnostics.Where(fault => fault.Severity == Severity.Error)]);
        }

        var local = framed.Value.Document;
        var changes = ChangeList.OfContent(draft, context.UsedDecisions);
        return Result<LocalizedPlan>.Success(
            new LocalizedPlan(plan, local, context.Facts, [.. ChangeList.OfFrame(plan, local, framed.Value.Derivations), .. changes], InOrder(context.Questions, draft), framed.Value.Derivations),
            [.. Remarks(request, plan, issuer, province, context), .. framed.Diagnostics]);
    }

    /// <summary>The questions in the order of the plan, each with the paragraph that it became; one that was moved is found by its words.</summary>
    private static ImmutableArray<Question> InOrder(ImmutableArray<Question> questions, PlanDraft draft)
    {
        var byPath = new Dictionary<string, (int Order, string Paragraph)>(StringComparer.Ordinal);
        var byText = new Dictionary<string, (int Order, string Paragraph)>(StringComparer.Ordinal);
        draft.Visit((place, text) =>
        {
            var found = (byPath.Count, PrintedParagraph.Of(place, text).Paragraph);
            byPath.TryAdd(place.Path, found);
            byText.TryAdd(text.Before, found);
        });
        return [.. questions
            .Select(question => (Question: question, Place: PlaceOf(question)))
            .OrderByDescending(one => one.Question.IsRequired).ThenBy(one => one.Place.Order).ThenBy(one => one.Question.Start)
            .Select(one => one.Question with { TextAfter = one.Place.Paragraph })];

        (int Order, string Paragraph) PlaceOf(Question question) =>
            question.TextBefore.Length > 0 && byText.TryGetValue(question.TextBefore, out var place) ? place : byPath.GetValueOrDefault(question.Path, (-1, ""));
    }

    private static IEnumerable<Diagnostic> Remarks(LocalizationRequest request, OfficialDocument plan, AdministrativeUnit? issuer, AdministrativeUnit province, LocalizationContext context)
    {
        if (issuer is not null && issuer.Code != province.Code)
        {
            yield return Diagnostic.Warning(
                "PARENT_OF_OTHER_UNIT", "file", $"Kế hoạch là của {issuer.FullName}, còn {request.Frame.Unit.FullName} thuộc {province.FullName}.", "Hãy kiểm tra tệp và đơn vị.");
        }

        if (!ReferenceEquals(plan, request.Parent))
        {
            yield return Diagnostic.Warning(
                "PLAN_TAKEN_OUT", "file", $"Kế hoạch được tách khỏi {request.Parent.Kind.Name.ToLower(CultureInfo.InvariantCulture)} số {request.Parent.Header.Number} ban hành nó; phần quyết định (căn cứ, các điều, chữ ký) không đưa vào kế hoạch của địa phương.", "");
        }

        if (context.Facts.Issuer.Length > 0)
        {
            yield return Diagnostic.Warning(
                "PARENT_OF_OTHER_BODY", "file", $"Kế hoạch này do {context.Facts.Issuer} ban hành, không phải UBND cấp tỉnh.", "Hãy xem việc nào là của UBND cấp xã, việc nào của cơ quan khác ở địa phương.");
        }

        if (plan.Signatures.Length > 1)
        {
            yield return Diagnostic.Warning(
                "PARENT_SIGNED_JOINTLY", "signature", $"Kế hoạch của cấp trên do {plan.Signatures.Length} người ký; kế hoạch của địa phương ghi một người ký của UBND.",
                "Nếu địa phương cũng ban hành liên tịch, hãy thêm cơ quan và chữ ký bằng Word.");
        }

        if (context.Parent.Level != UnitLevel.Province || request.Parent.Kind.Code is not ("plan" or "decision"))
        {
            yield return Diagnostic.Warning(
                "PARENT_NOT_PLAN", "file", $"Văn bản này là {request.Parent.Kind.Name.ToLower(CultureInfo.InvariantCulture)}, không phải kế hoạch hay quyết định ban hành kế hoạch.", "Hãy đọc kỹ kết quả.");
        }

        foreach (var id in request.Answers.Decisions.Keys.Where(id => !context.UsedDecisions.Contains(id)))
        {
            yield return Diagnostic.Warning(
                "DECISION_UNUSED", $"decisions.{id}", "Quyết định này không ứng với câu hỏi hay thay đổi nào.", "Có thể kế hoạch cấp trên đã đổi câu này; hãy xem lại.");
        }
    }
}
