using System.Text.RegularExpressions;
using ThiDua.Catalogue;

namespace ThiDua.Rules.Tests.Recipients;

/// <summary>Takes the names of a unit out of a text, so that texts of several levels can be compared.</summary>
internal static partial class RecipientNames
{
    /// <summary>The text with <c>{đơn vị}</c>, <c>{tỉnh}</c>, <c>{cấp}</c>, <c>{cấp xã}</c>, <c>{khu dân cư}</c> in place of the unit's own.</summary>
    public static string Generalised(AdministrativeUnit unit, string text)
    {
        text = text.Replace(unit.FullName, "{đơn vị}", StringComparison.Ordinal);
        if (unit.Province is { } province)
        {
            text = text.Replace(province.FullName, "{tên tỉnh}", StringComparison.Ordinal);
            text = Villages().Replace(text, "{khu dân cư}");
        }

        text = Communes().Replace(text, "UBND các {cấp xã}");
        text = PartyCommittee().Replace(text, "{Tỉnh/Thành} ủy");
        return Regex.Replace(text, $@"(?<!\p{{L}}|các ){unit.KindName}(?! hội|, |\p{{L}})", "{cấp}");
    }

    [GeneratedRegex("(?<=Các )(bản|tổ dân phố|thôn)(?!\\p{L})")]
    private static partial Regex Villages();

    [GeneratedRegex("UBND các (xã|phường|đặc khu)(, (phường|đặc khu))*")]
    private static partial Regex Communes();

    [GeneratedRegex("(Tỉnh|Thành) ủy")]
    private static partial Regex PartyCommittee();
}
