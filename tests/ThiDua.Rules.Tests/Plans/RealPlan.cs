using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Profiles;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>A plan as it was issued, and what a clerk would say of it: issuer, kind, date, signer and drafting unit.</summary>
/// <param name="Name">Name of its files in <c>Data/Plans</c>, without endings.</param>
/// <param name="Request">The request without a profile.</param>
/// <param name="Source">Name of the file with the whole text, where it is at hand; empty when there is none.</param>
internal sealed record RealPlan(string Name, FrameRequest Request, string Source = "")
{
    /// <summary>All plans.</summary>
    public static ImmutableArray<RealPlan> All { get; } =
    [
        new("binh-lu", Plan("xã Bình Lư, tỉnh Lai Châu", "2026-05", "Trần Thanh Tuấn"), "binh-lu-commune-plan-2026.txt"),
        new(
            "thong-nhat",
            Plan("xã Thống Nhất, tỉnh Lạng Sơn", "2026-07", "Vi Văn Tô", SignerRole.Deputy) with { Drafter = "HTH" },
            "thong-nhat-commune-plan-2026.txt"),
        new("lai-chau", Plan("tỉnh Lai Châu", "2025-07", "Nguyễn Văn An", drafting: "committee-office"), "lai-chau-province-plan-2025.txt"),
        new(
            "dai-son",
            Plan("xã Đại Sơn, thành phố Hải Phòng", "2026-06", "Nguyễn Văn An", power: Power.Personal)
                with { ReportTo = ["Sở Nội vụ", "Sở Khoa học và Công nghệ"] }),
        new("nam-gia-nghia", Plan("phường Nam Gia Nghĩa, tỉnh Lâm Đồng", "2026-06", "Nguyễn Văn An", power: Power.Personal)),
    ];

    /// <summary>The request with the profile of the agency that writes so; its leaders sign, unless it names none.</summary>
    public FrameRequest WithProfile()
    {
        var profile = JsonSerializer.Deserialize<AgencyProfile>(File.ReadAllText(PathOf("profile.json")), JsonSerializerOptions.Web)!;
        return Request with
        {
            Profile = profile,
            Signers = profile.Leaders.IsEmpty ? Request.Signers : [.. Request.Signers.Select(signer => signer with { Name = "" })],
        };
    }

    /// <summary>The parts of the plan as printed, by their headings.</summary>
    public Dictionary<string, ImmutableArray<string>> Printed()
    {
        var parts = new Dictionary<string, ImmutableArray<string>>();
        var heading = "";
        foreach (var line in TestFiles.Lines("Plans", Name + ".txt"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                heading = line[2..];
                parts.Add(heading, []);
            }
            else
            {
                parts[heading] = parts[heading].Add(line);
            }
        }

        return parts;
    }

    /// <summary>The differences that are known, each with its reason.</summary>
    public ImmutableArray<Difference> Differences() => [.. TestFiles.Lines("Plans", Name + ".differences.txt").Select(Difference.Read)];

    private string PathOf(string ending) => TestFiles.Data("Plans", $"{Name}.{ending}");

    private static FrameRequest Plan(
        string unit, string date, string name, SignerRole role = SignerRole.Head, Power? power = null, string drafting = "culture-society") => new()
        {
            Unit = FrameCases.Unit(unit, IssueDate.Parse(date)!.Latest),
            Date = IssueDate.Parse(date)!,
            Kind = FrameCases.Kind("plan"),
            Matter = "campaign",
            DraftingUnit = drafting,
            Signers = [new SignerChoice { Role = role, Power = power, Name = name }],
        };
}
