using System.Text.Json.Nodes;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates.AwardChain;

/// <summary>
/// One campaign of a commune from its plan to its certificates: whatever several documents say comes from here, the rest from the samples.
/// </summary>
internal static class Campaign
{
    public const string Unit = "xã Bình Lư, tỉnh Lai Châu";
    public const string Name = "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh";
    public const string Period = "2026 - 2030";
    public const string Counts = "20 tập thể, 85 cá nhân, 15 hộ gia đình";
    private const int First = 2026;
    private const int Last = 2030;
    private const int Members = 11;

    public static readonly ChainDocument Plan = new("plan.emulation-campaign", 82, "KH-UBND", new(2026, 5, 12));
    public static readonly ChainDocument Annual = new("report.campaign-annual", 310, "BC-UBND", new(2026, 11, 5));
    public static readonly ChainDocument Final = new("report.campaign-final", 288, "BC-UBND", new(2030, 10, 14));
    public static readonly ChainDocument Minutes = new("award.council-minutes", 5, "BB-HĐTĐKT", new(2030, 11, 5));
    public static readonly ChainDocument Submission = new("award.submission", 41, "TTr-VHXH", new(2030, 11, 10));
    public static readonly ChainDocument Decision = new("award.decision", 155, "QĐ-UBND", new(2030, 11, 15));
    public static readonly ChainDocument Certificates = Decision with { Template = "award.certificate-merit" };

    /// <summary>All documents, in the order of their dates.</summary>
    public static IReadOnlyList<ChainDocument> Documents { get; } = [Plan, Annual, Final, Minutes, Submission, Decision, Certificates];

    /// <summary>The 120 who are commended: collectives, persons, households.</summary>
    public static IReadOnlyList<Honoured> Laureates { get; } = [.. HonouredNames.Collectives(20), .. HonouredNames.Persons(85), .. HonouredNames.Households(15)];

    /// <summary>The paragraphs of a document of the chain, read back from the Word file.</summary>
    public static IReadOnlyList<string> Text(ChainDocument document) => DocxText.Paragraphs(Pipeline.Docx(document.Template, Unit, Data(document).ToJsonString()));

    /// <summary>The data of a document of the chain.</summary>
    public static JsonObject Data(ChainDocument document)
    {
        var data = JsonNode.Parse(Sample.Of(document.Template, "xa").DataJson)!.AsObject();
        data["number"] = document.Number;
        data["issueDate"] = document.Day;
        if (document == Plan)
        {
            data["campaign"]!["name"] = Name;
            data["period"] = new JsonObject { ["from"] = First, ["to"] = Last };
            data["parentPlan"]!["reportDue"] = "01/12";
        }
        else if (document == Certificates)
        {
            data["reason"] = $"Đã có thành tích xuất sắc trong Phong trào thi đua “{Name}” giai đoạn {Period}";
            data["laureates"] = Those(_ => { });
        }
        else
        {
            data["campaign"] = Name;
            Complete(document, data);
        }

        return data;
    }

    private static void Complete(ChainDocument document, JsonObject data)
    {
        if (document == Annual || document == Final)
        {
            data["ownPlan"] = Cited(Plan, "Kế hoạch", "UBND xã Bình Lư", "tổ chức thực hiện Phong trào thi đua trên địa bàn xã");
            data["parentPlan"]!["reportDue"] = document == Annual ? "2026-12-01" : "2030-11-01";
            data["dataUntil"] = document == Annual ? "2026-10-31" : "2030-09-30";
            data.Remove("documents");
        }

        if (document == Annual)
        {
            data["year"] = First;
        }
        else
        {
            data["period"] = new JsonObject { ["from"] = First, ["to"] = Last };
        }

        if (document == Final)
        {
            data["nextTasks"] = new JsonArray($"Xét, tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho {Counts} có thành tích xuất sắc");
        }
        else if (document == Minutes)
        {
            data["date"] = Minutes.Day;
            data["pursuant"] = new JsonArray(
                Cited(Plan, "Kế hoạch", "UBND xã Bình Lư", "tổ chức thực hiện Phong trào thi đua trên địa bàn xã"),
                Cited(Final, "Báo cáo", "UBND xã Bình Lư", "tổng kết Phong trào thi đua"));
            data.Remove("ballotMinutes");
            data.Remove("rejected");
            data["laureates"] = Those(laureate => laureate["agree"] = Members - 1);
        }
        else if (document == Submission)
        {
            data["bases"] = new JsonArray($"Kế hoạch {Plan.Citations[1]} của Ủy ban nhân dân xã Bình Lư");
            data["minutes"] = new JsonObject { ["number"] = Minutes.Code, ["date"] = Minutes.Day };
            data["voters"] = Members;
            data["laureates"] = Those(laureate => laureate["agree"] = Members - 1);
        }
        else if (document == Decision)
        {
            data["bases"] = new JsonArray($"Kế hoạch {Plan.Citations[1]} của Ủy ban nhân dân xã Bình Lư");
            data["proposal"] = new JsonObject { ["number"] = Submission.Code, ["date"] = Submission.Day };
            data["fund"] = new JsonObject { ["year"] = Last };
            data["laureates"] = Those(_ => { });
        }
    }

    private static JsonArray Those(Action<JsonObject> more)
    {
        var all = new JsonArray();
        foreach (var laureate in Laureates.Select(one => one.Data()))
        {
            more(laureate);
            all.Add(laureate);
        }

        return all;
    }

    private static JsonObject Cited(ChainDocument document, string kind, string issuer, string subject) => new()
    {
        ["kind"] = kind,
        ["number"] = document.Code,
        ["date"] = document.Day,
        ["issuer"] = issuer,
        ["subject"] = subject,
    };
}
