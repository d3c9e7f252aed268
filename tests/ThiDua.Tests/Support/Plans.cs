using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Tests.Support;

/// <summary>Data and requests for the built-in plan of a commune.</summary>
internal static class Plans
{
    public const string Template = "plan.emulation-campaign";
    public const string Unit = "xã Bình Lư, tỉnh Lai Châu";
    public const string Date = "2026-05-20";

    /// <summary>Good data that tests may change before they send it.</summary>
    public static JsonObject Data() => JsonNode.Parse("""
        {
          "subject": "Triển khai phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”",
          "opening": ["Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung như sau:"],
          "body": [
            { "marker": "roman", "title": "MỤC ĐÍCH, YÊU CẦU", "blocks": [{ "text": "Tạo khí thế thi đua sôi nổi trong toàn xã." }] },
            { "marker": "roman", "title": "TỔ CHỨC THỰC HIỆN", "blocks": [{ "text": "Các ban, ngành tổ chức thực hiện." }] }
          ],
          "recipients": { "entries": ["Sở Nội vụ (b/c)", "TT Đảng ủy, HĐND xã"], "archive": { "units": ["VHXH"] } },
          "signature": { "lines": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "name": "Trần Thanh Tuấn" }
        }
        """)!.AsObject();

    /// <summary>Good data with a body of many paragraphs that do not compress well: a document of some 60 KiB for a thousand.</summary>
    public static JsonObject Large(int paragraphs)
    {
        var data = Data();
        data["body"] = new JsonArray([.. Enumerable.Range(0, paragraphs).Select(i => new JsonObject { ["text"] = Words(i) })]);
        return data;
    }

    public static V1.RenderRequest Request(JsonObject? data = null) => new()
    {
        TemplateId = Template,
        Unit = Unit,
        IssueDate = Date,
        DataJson = (data ?? Data()).ToJsonString(JsonSerializerOptions.Web),
        Formats = { V1.Format.Docx },
    };

    /// <summary>A text of its own for each number, always the same.</summary>
    private static string Words(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 100).Select(_ => new string([.. Enumerable.Range(0, 6).Select(_ => (char)random.Next('a', 'z' + 1))])));
    }
}
