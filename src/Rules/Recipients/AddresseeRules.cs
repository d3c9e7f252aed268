using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>To whom a document is addressed (Kính gửi).</summary>
internal static class AddresseeRules
{
    /// <summary>The addressees; empty for kinds without.</summary>
    public static Result<Explained<ImmutableArray<string>>> List(FrameContext context)
    {
        var request = context.Request;
        var rules = context.Book.Addressees.On(context.On).Where(rule =>
            rule.Kinds.Holds(request.Kind.Code) && rule.Matters.Holds(context.Matter.Code)
            && rule.Issuers.Holds(context.Issuer.Code) && rule.Levels.Holds(context.Level)).ToImmutableArray();
        if (!request.Addressees.IsEmpty)
        {
            return rules.IsEmpty ? NotAddressed(context) : Given(request.Addressees);
        }

        var derived = rules.Where(rule => rule.Text.Length > 0 && (!rule.OnRequest || request.AsLetter)).ToImmutableArray();
        if (derived.IsEmpty && (rules.Any(rule => rule.Required) || (request.AsLetter && !rules.IsEmpty)))
        {
            return Diagnostic.Error(
                "FIELD_REQUIRED", "addressees", $"{request.Kind.Name} phải có nơi kính gửi.", "Hãy ghi cơ quan, tổ chức, cá nhân nhận văn bản.");
        }

        ImmutableArray<string> lines = [.. derived.Select(rule => RecipientWords.Fill(context, rule.Text))];
        return new Explained<ImmutableArray<string>>(lines, [.. derived.Select((rule, i) => FrameContext.By(rule, Path(i), lines[i]))]);
    }

    private static Explained<ImmutableArray<string>> Given(ImmutableArray<string> lines) =>
        new(lines, [.. lines.Select((line, i) => FrameContext.Given(Path(i), line))]);

    private static Diagnostic NotAddressed(FrameContext context) => Diagnostic.Error(
        "ADDRESSEES_NOT_ALLOWED",
        "addressees",
        $"{context.Request.Kind.Name} không có phần “Kính gửi”.",
        "Hãy bỏ trường này; nơi nhận ghi ở phần Nơi nhận.");

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"addressees[{index}]");
}
