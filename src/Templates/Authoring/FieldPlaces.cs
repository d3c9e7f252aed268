using ThiDua.Templates.Frame;

namespace ThiDua.Templates.Authoring;

/// <summary>Finds the field that a tag names.</summary>
/// <param name="root">All fields.</param>
/// <param name="inside">Where fields are looked for at the place of the tag.</param>
internal sealed class FieldPlaces(Field root, Field inside)
{
    /// <summary>Before a field of the whole document, from inside a loop.</summary>
    public const string FromRoot = "@root.";

    private const string ThisOf = "this.";

    /// <summary>Names that the frame of each document has, or the service gives.</summary>
    private static readonly string[] Taken =
        ["number", "issueDate", "issuingBody", "drafting", "addressees", "recipients", "signature", "signatures", UnitModel.Name, IssuerModel.Name, AwardModel.Name];

    /// <summary>The place of an item in its loop.</summary>
    public static bool IsIndex(string typed) => typed == "@index";

    /// <summary>Whether it is the item of a loop itself.</summary>
    public static bool IsItem(string typed) => typed == "this";

    /// <summary>The field; null for one that the service gives (<c>unit</c>, <c>issuer</c>).</summary>
    /// <exception cref="TagFault">It has no name, or one that is taken.</exception>
    public Field? Find(string typed)
    {
        if (IsItem(typed))
        {
            return inside == root ? throw new TagFault("có {{this}} không nằm trong {{#each}}", "Hãy ghi tên trường, hoặc thêm {{#each danh sách}} ở trước.") : inside;
        }

        var (start, rest, ofService) = typed switch
        {
            _ when typed.StartsWith(FromRoot, StringComparison.Ordinal) => (root, typed[FromRoot.Length..], true),
            _ when typed.StartsWith(ThisOf, StringComparison.Ordinal) => (inside, typed[ThisOf.Length..], false),
            _ => (inside, typed, true),
        };
        var names = FieldName.Of(rest).Split('.');
        if (rest.StartsWith('@') || names.Any(part => part.Length == 0))
        {
            throw new TagFault(
                typed.Length == 0 ? "có trường không có tên" : $"có trường “{typed}” không hiểu được", "Hãy ghi tên trường bằng chữ và số, ví dụ {{tên đơn vị}}.");
        }

        if (ofService && names[0] is (UnitModel.Name or IssuerModel.Name))
        {
            return null;
        }

        if (start == root && Taken.Contains(names[0]))
        {
            throw new TagFault($"có trường “{typed}” trùng tên dành cho phần đầu, phần cuối văn bản", "Hãy đặt tên khác; số, ngày, nơi nhận, chữ ký không cần ghi trong mẫu.");
        }

        return names.Zip(rest.Split('.')).Aggregate(start, (field, part) => field.Below(part.First, part.Second.Trim()));
    }
}
