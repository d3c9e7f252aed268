using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>
/// Finds the name that a body has at another kind of unit: "Phòng Kinh tế, Hạ tầng và Đô thị" in a xã, "Phòng Kinh tế" in a phường.
/// </summary>
internal sealed class BodyOfLevelCheck : IReviewCheck
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        if (plan.Book.Rules.Bodies.Find(row.Body, plan.Unit, plan.On) is not { } own)
        {
            yield break;
        }

        var names = UnitCatalogue.Default.Units(plan.On).Where(unit => unit.Level == UnitLevel.Commune).DistinctBy(unit => unit.Kind).Append(plan.Unit)
            .Select(unit => plan.Book.Rules.Bodies.Find(row.Body, unit, plan.On)?.ShortName).OfType<string>()
            .Select(TextFolding.Fold).Distinct().OrderByDescending(name => name.Length).ToList();
        var pattern = new Regex($@"(?<!\p{{L}})(?:{string.Join('|', names.Select(Regex.Escape))})(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        foreach (var text in plan.Texts.Where(text => row.Parts.Contains(text.Part)))
        {
            foreach (var match in pattern.Matches(text.Folded).Where(match => text.IsWithin(row.Reach, match.Index, match.Length)))
            {
                if (!string.Equals(match.Value, TextFolding.Fold(own.ShortName), StringComparison.OrdinalIgnoreCase))
                {
                    yield return new Hit(text, match.Index, match.Length, own.ShortName, own.ShortName);
                }
            }
        }
    }
}
