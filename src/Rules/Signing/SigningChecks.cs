using System.Collections.Immutable;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Signing;

/// <summary>Checks <c>signing-permissions.json</c>, <c>signing-refusals.json</c> and <c>signing-forms.json</c>.</summary>
internal static class SigningChecks
{
    private static readonly ImmutableArray<string> InLines =
        ["{BODY}", "{LEVEL}", "{HEAD}", "{DEPUTY}", "{UNITHEAD}", "{UNITDEPUTY}", "{MEETINGCHAIR}", .. BodyWords.Placeholders];

    private static readonly ImmutableArray<string> InMessages =
        ["{signer}", "{document}", "{matter}", "{body}", "{head}", "{headInFull}", "{deputy}", .. BodyWords.Placeholders];

    /// <summary>Checks every row, that whoever may sign has a form, and that every refusal has a reason.</summary>
    public static void Check(RuleBook book)
    {
        CheckForms(book.Forms);
        CheckRefusals(book);
        foreach (var row in book.Permissions.Rows)
        {
            CheckCase(book, book.Permissions, row);
            if (row.Powers.Length != 1 || row.Signers.IsEmpty)
            {
                throw book.Permissions.Fault(row, "phải có đúng một power và ít nhất một signer.");
            }

            RequireForms(book, row);
        }
    }

    private static void CheckForms(RuleTable<SigningForm> table)
    {
        table.RequireDistinct(row => row.Regimes.Select(regime => $"{row.Power} {row.Signer} {regime}"));
        foreach (var row in table.Rows)
        {
            table.RequireKnown(row, "regimes", row.Regimes, code => code == Codes.All || Regimes.All.Contains(code));
            table.RequirePlaceholders(row, "lines", row.Lines, InLines);
            table.RequirePlaceholders(row, "otherPosts", row.OtherPosts, "{HOSTHEAD}", "{HOSTDEPUTY}");
            if (row.Lines.IsEmpty)
            {
                throw table.Fault(row, "thiếu dòng (lines).");
            }
        }
    }

    private static void CheckRefusals(RuleBook book)
    {
        var table = book.Refusals;
        foreach (var row in table.Rows)
        {
            CheckCase(book, table, row);
            table.RequirePlaceholders(row, "message", [row.Message, row.Hint], InMessages);
            if (row.Forbids && row.SpeaksOfAll)
            {
                throw table.Fault(row, "hàng cấm (forbids) không được nói về mọi trường hợp.");
            }
        }

        if (table.Rows.IsEmpty || !table.Rows[^1].SpeaksOfAll || table.Rows.Any(row => !table.Rows[^1..].Cover(row)))
        {
            throw new RulesDataException(table.File, 0, "", "hàng cuối phải là lý do chung, luôn có hiệu lực, cho mọi trường hợp còn lại.");
        }
    }

    /// <summary>Every signer that is permitted has a form in every regime he may sign in, as long as he may.</summary>
    private static void RequireForms(RuleBook book, SigningPermission row)
    {
        IEnumerable<string> regimes = !row.Regimes.IsEmpty
            ? row.Regimes
            : row.Bodies.IsEmpty ? Regimes.All : book.BodyTable.Rows.Where(body => row.Bodies.Contains(body.Code)).Select(body => body.Regime);
        foreach (var (regime, signer) in regimes.Distinct().SelectMany(regime => row.Signers.Select(signer => (regime, signer))))
        {
            if (!book.Forms.Rows.Where(form => form.Power == row.Powers[0] && form.Signer == signer && form.Regimes.Holds(regime)).Cover(row))
            {
                throw book.Permissions.Fault(row, $"không có thể thức ký ({book.Forms.File}) cho {row.Powers[0]}, {signer}, chế độ “{regime}”.");
            }
        }
    }

    private static void CheckCase<T>(RuleBook book, RuleTable<T> table, T row)
        where T : SigningCase
    {
        table.RequireKnown(row, "levels", row.Levels, Codes.IsLevel);
        table.RequireKnown(row, "regimes", row.Regimes, Regimes.All.Contains);
        table.RequireKinds(row, row.Kinds);
        table.RequireBodies(book, row, "bodies", row.Bodies);
        table.RequireBodies(book, row, "signerUnits", row.SignerUnits);
        table.RequireMatters(book, row, row.Matters);
    }
}
