using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Numbering;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>Tells for a path of a plan what a reader calls the place: the heading it stands under and its number.</summary>
public sealed class PlanPlaces
{
    private const int AfterBody = 1_000_000;

    /// <summary>Headings of what stands around the body, by the head of the path, in the order of a document.</summary>
    private static readonly (string Path, string Heading, int Rank)[] Around =
    [
        ("header", "Đầu văn bản", 0), ("subject", "Trích yếu", 1), ("legalBases", "Căn cứ", 2), ("appendices", "Phụ lục", AfterBody),
        ("recipients", "Nơi nhận", AfterBody + 1), ("signature", "Chữ ký", AfterBody + 2),
    ];

    private readonly Dictionary<string, PlanPlace> _places = new(StringComparer.Ordinal);

    /// <summary>The places of a plan.</summary>
    public PlanPlaces(OfficialDocument plan)
    {
        var labels = new MarkerCounter("", new ArticleCounter());
        var (heading, rank) = ("Phần mở đầu", Around.Count(one => one.Rank < AfterBody));
        for (var i = 0; i < plan.Body.Length; i++)
        {
            var block = plan.Body[i];
            var label = block is Section section ? MarkerText.Of(section.Marker, LabelOf(section, labels)) : "";
            (heading, rank) = label.Length > 0 ? ($"{label} {Shown((Section)block)}".Trim(), rank + 1) : (heading, rank);
            Add(block, FormattableString.Invariant($"body[{i}]"), heading, rank, label, labels);
        }
    }

    /// <summary>The place of a path; one that was not in the plan is under the nearest that is.</summary>
    public PlanPlace Of(string path)
    {
        for (var at = path; at.Length > 0; at = at.LastIndexOf('.') is > 0 and var dot ? at[..dot] : "")
        {
            if (_places.TryGetValue(at, out var place))
            {
                return place;
            }
        }

        var found = Array.Find(Around, one => path.StartsWith(one.Path, StringComparison.Ordinal));
        return found.Heading is null ? new PlanPlace("Phần khác", AfterBody + 3, "") : new PlanPlace(found.Heading, found.Rank, "");
    }

    private void Add(Block block, string path, string heading, int rank, string chain, MarkerCounter labels)
    {
        _places[path] = new PlanPlace(heading, rank, chain);
        if (block is not Section section)
        {
            return;
        }

        var below = labels.Below(section.Marker is Marker.Arabic or Marker.Decimal ? chain.Split(' ')[^1].TrimEnd('.') : "");
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            var label = section.Blocks[i] is Section { Marker: not (Marker.None or Marker.Dash or Marker.Plus) } one ? MarkerText.Of(one.Marker, LabelOf(one, below)) : "";
            Add(section.Blocks[i], FormattableString.Invariant($"{path}.blocks[{i}]"), heading, rank, label.Length > 0 ? $"{chain} {label}".Trim() : chain, below);
        }
    }

    /// <summary>The label, counted in any case so that those behind it are right.</summary>
    private static string LabelOf(Section section, MarkerCounter labels)
    {
        var counted = labels.Next(section.Marker);
        return section.TypedLabel.Length > 0 ? section.TypedLabel : counted;
    }

    private static string Shown(Section section) => Short(section.Title.ToPlainText() is { Length: > 0 } title ? title : section.Text.ToPlainText());

    private static string Short(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 88)] + " …";
}
