using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Signing;

/// <summary>Settles who signs: each signer is permitted or refused, then his block is written.</summary>
internal static class SignaturePass
{
    /// <summary>The blocks of all signers; refusals and missing names of all of them at once.</summary>
    public static Result<SignedFrame> Sign(FrameContext context)
    {
        var choices = context.Request.Signers.IsEmpty ? [new SignerChoice()] : context.Request.Signers;
        var blocks = new List<Explained<SignatureBlock>>();
        var diagnostics = new List<Diagnostic>();
        Power? power = null;
        for (var i = 0; i < choices.Length; i++)
        {
            var path = choices.Length == 1 ? "signature" : string.Create(CultureInfo.InvariantCulture, $"signatures[{i}]");
            var block = SignOne(context, choices[i], i, path, ref power);
            diagnostics.AddRange(block.Diagnostics);
            if (block.Succeeded)
            {
                blocks.Add(block.Value);
            }
        }

        return blocks.Count == choices.Length
            ? Result<SignedFrame>.Success(new SignedFrame([.. blocks], power ?? UsualPower(context)), diagnostics)
            : Result<SignedFrame>.Failure(diagnostics);
    }

    /// <summary>One signer: by rule, or held to the rules when the caller wrote the lines out; lines of no known form are kept with a warning.</summary>
    private static Result<Explained<SignatureBlock>> SignOne(FrameContext context, SignerChoice choice, int index, string path, ref Power? power)
    {
        if (!choice.Lines.IsEmpty)
        {
            var recognised = GivenLines.Recognise(context, choice);
            if (recognised is null)
            {
                return OwnForm(context, choice, index, path);
            }

            choice = recognised;
        }

        var grant = SigningRules.Permit(context, choice, path);
        if (!grant.Succeeded)
        {
            return Result<Explained<SignatureBlock>>.Failure(grant.Diagnostics);
        }

        if (power is { } settled && settled != grant.Value.Power)
        {
            return Diagnostic.Error(
                "SIGNATURES_DISAGREE", path + ".power", "Các chữ ký trên một văn bản phải theo cùng một quyền hạn.",
                "Hãy ký tất cả thay mặt tập thể, hoặc tất cả theo thẩm quyền riêng.");
        }

        power = grant.Value.Power;
        return SignatureRules.Write(context, choice, grant.Value, index, path);
    }

    /// <summary>By whose power a document is taken to be issued when no signature says it.</summary>
    private static Power UsualPower(FrameContext context) => context.Issuer.Rule.Collective.Length > 0 ? Power.Collective : Power.Personal;

    private static Result<Explained<SignatureBlock>> OwnForm(FrameContext context, SignerChoice choice, int index, string path)
    {
        if (choice.Name.Length == 0)
        {
            return Diagnostic.Error("FIELD_REQUIRED", path + ".name", "Thiếu họ và tên người ký.", "Hãy ghi họ và tên.");
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"signatures[{index}]");
        var derivations = choice.Lines.Select((line, i) =>
            FrameContext.Given(string.Create(CultureInfo.InvariantCulture, $"{place}.lines[{i}]"), line))
            .Append(FrameContext.Given(place + ".name", choice.Name));
        return Result<Explained<SignatureBlock>>.Success(
            new Explained<SignatureBlock>(new SignatureBlock(choice.Lines, choice.OtherPosts, choice.Name), [.. derivations]),
            [
                Diagnostic.Warning(
                    "SIGNATURE_FORM_UNKNOWN", path + ".lines",
                    $"“{string.Join(" / ", choice.Lines)}” không phải một thể thức ký đã biết của {context.Issuer.Name}; được giữ nguyên.",
                    "Hãy kiểm tra quyền hạn, chức vụ của người ký."),
            ]);
    }
}
