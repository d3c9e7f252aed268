using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Text;
using ThiDua.Rules.Awards;

namespace ThiDua.Service.Awards;

/// <summary>Checks the rows of the list: each by itself, then against those before it.</summary>
internal static class NomineeChecks
{
    /// <summary>The faults, each with the cell.</summary>
    /// <param name="about">The case.</param>
    /// <param name="award">Its award; null while none is known.</param>
    /// <param name="known">The awards that the unit can give.</param>
    public static IEnumerable<Diagnostic> Check(AwardCase about, Award? award, IReadOnlyCollection<Award> known)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < about.Nominees.Count; i++)
        {
            var nominee = about.Nominees[i];
            foreach (var fault in One(nominee, i, about, award, known))
            {
                yield return fault;
            }

            var key = $"{nominee.Kind}|{PlainSpaces(nominee.Name)}|{PlainSpaces(nominee.Detail)}";
            if (nominee.Name.Trim().Length > 0 && !seen.TryAdd(key, i))
            {
                yield return Diagnostic.Error(
                    "ITEM_TWICE", Cell(i, "name"), string.Create(CultureInfo.InvariantCulture, $"Trùng với dòng {seen[key] + 1}."), "Hãy xóa một dòng, hoặc ghi rõ chức vụ, đơn vị.");
            }
        }
    }

    private static IEnumerable<Diagnostic> One(Nominee nominee, int row, AwardCase about, Award? award, IReadOnlyCollection<Award> known)
    {
        if (nominee.Name.Trim().Length == 0)
        {
            yield return Diagnostic.Error("FIELD_REQUIRED", Cell(row, "name"), "Thiếu tên.", "Hãy ghi tên, hoặc xóa dòng.");
        }

        if (!Nominee.Kinds.Contains(nominee.Kind))
        {
            yield return Diagnostic.Error("FIELD_REQUIRED", Cell(row, "kind"), "Chưa rõ là cá nhân, tập thể hay hộ gia đình.", "Hãy chọn.");
        }

        if (nominee.Award.Trim().Length > 0 && award is not null && !AwardChoices.Means(nominee.Award, award))
        {
            yield return known.FirstOrDefault(other => AwardChoices.Means(nominee.Award, other)) is { } other
                ? Diagnostic.Error("AWARD_OTHER", Cell(row, "award"), $"Hồ sơ này tặng {award.Name}.", $"Mỗi quyết định tặng một hình thức: hãy lập hồ sơ khác cho {other.Name}.")
                : Diagnostic.Error("AWARD_UNKNOWN", Cell(row, "award"), $"Không có hình thức khen thưởng “{nominee.Award.Trim()}”.", "Hãy sửa, hoặc để trống.");
        }

        foreach (var fault in Votes(nominee, row, about))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Diagnostic> Votes(Nominee nominee, int row, AwardCase about)
    {
        foreach (var (field, text) in new[] { ("agree", nominee.Agree), ("disagree", nominee.Disagree) })
        {
            if (text.Trim().Length > 0 && CaseNumbers.Read(text) is null)
            {
                yield return Diagnostic.Error("VALUE_NOT_ALLOWED", Cell(row, field), $"“{text.Trim()}” không phải số phiếu.", "Hãy ghi một số.");
            }
        }

        if (about.Meeting is { IsMade: true, IsUnanimous: false } && nominee.Agree.Trim().Length == 0)
        {
            yield return Diagnostic.Error("FIELD_REQUIRED", Cell(row, "agree"), "Thiếu số phiếu đồng ý.", "Hãy ghi, hoặc đánh dấu ô “Ô phiếu trống là mọi thành viên dự họp đồng ý”.");
        }
    }

    private static string Cell(int row, string field) => string.Create(CultureInfo.InvariantCulture, $"nominees[{row}].{field}");

    /// <summary>Marks make names different people; spaces, case and form do not.</summary>
    private static string PlainSpaces(string text) =>
        string.Join(' ', UnicodeText.ToComposed(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
