using ThiDua.Localization.Drafting;
using ThiDua.Rules.Bodies;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>
/// Finds names of departments with wrong capitals or a long dash: "Sở Nội Vụ", "phòng Văn hóa – Xã hội". The names are those of the rules of bodies.
/// </summary>
internal sealed class BodySpellingCheck : IReviewCheck
{
    /// <summary>The post before a department's name, which then begins small: "Trưởng phòng Văn hóa - Xã hội".</summary>
    private const string Head = "Trưởng ";

    private static readonly string[] Kinds = ["Sở ", "Phòng "];

    /// <summary>Words before "sở" and "phòng" that make them common nouns: "cơ sở du lịch", "các phòng Kinh tế, Văn hóa - Xã hội".</summary>
    private static readonly string[] NoNames = ["cơ ", "trụ ", "các ", "hai "];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        var names = plan.Book.Rules.Bodies.Of(plan.Unit, plan.On).Concat(plan.Book.Rules.Bodies.Of(plan.Superior, plan.On)).Select(NameOf)
            .Where(name => Kinds.Any(kind => name.StartsWith(kind, StringComparison.Ordinal))).Distinct().OrderByDescending(name => name.Length).ToList();
        foreach (var text in plan.Texts.Where(text => row.Parts.Contains(text.Part)))
        {
            var taken = new List<Range>();
            foreach (var name in names)
            {
                for (var at = text.Folded.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.Folded.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
                {
                    if (!IsWhole(text.Folded, at, name.Length) || IsCommonNoun(text.Folded[..at]) || taken.Any(range => range.Start.Value <= at && at < range.End.Value))
                    {
                        continue;
                    }

                    taken.Add(at..(at + name.Length));
                    var words = text.Text.Substring(at, name.Length);
                    var right = text.Folded[..at].EndsWith(Head, StringComparison.OrdinalIgnoreCase) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
                    if (!IsRight(words, text.Folded.Substring(at, name.Length), right) && text.IsWithin(row.Reach, at, name.Length))
                    {
                        yield return new Hit(text, at, name.Length, right);
                    }
                }
            }
        }
    }

    private static string NameOf(Body body) => TextFolding.Fold(body.ShortName);

    /// <summary>Whether a name stands as it should: in capitals throughout it may, as in titles.</summary>
    private static bool IsRight(string words, string folded, string name) =>
        !words.Any(c => c is '\u2013' or '\u2014') && (folded == name || !words.Any(char.IsLower));

    private static bool IsCommonNoun(string before) => NoNames.Any(word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));
}
