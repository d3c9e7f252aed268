using System.Globalization;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Drafts;

/// <summary>What can be wrong with a draft.</summary>
internal static class DraftFaults
{
    /// <summary>There is no such draft.</summary>
    public static Diagnostic NotFound { get; } = Diagnostic.Error(
        "DRAFT_NOT_FOUND", "draft", "Không có bản nháp này.", "Bản nháp có thể đã bị xóa ở cửa sổ khác; hãy xem danh sách bản nháp.");

    /// <summary>Its file cannot be read.</summary>
    public static Diagnostic Damaged(string file, string cause) => Diagnostic.Error(
        "DRAFT_DAMAGED", "draft", $"Tệp bản nháp {file} bị hỏng: {cause}.", "Hãy báo người quản trị khôi phục tệp từ bản sao lưu.");

    /// <summary>Another window saved it in the meantime.</summary>
    public static Diagnostic Changed(int seen, int last) => Diagnostic.Error(
        "DRAFT_CHANGED",
        "revision",
        string.Create(CultureInfo.InvariantCulture, $"Bản nháp đã được lưu ở cửa sổ khác (lần {last}, ở đây là lần {seen})."),
        "Hãy mở bản mới nhất, hoặc lưu phần đang soạn thành bản nháp khác.");

    /// <summary>What was typed is no JSON object or too long.</summary>
    public static Diagnostic Unfit(int mostBytes) => Diagnostic.Error(
        "DRAFT_UNFIT",
        "content",
        "Nội dung bản nháp không đúng dạng hoặc quá dài.",
        string.Create(CultureInfo.InvariantCulture, $"Nội dung là một đối tượng JSON, tối đa {mostBytes / (1024 * 1024)} MB."));

    /// <summary>The store is full or refuses.</summary>
    public static Diagnostic NotSaved(string cause) => Diagnostic.Error(
        "DRAFT_NOT_SAVED", "draft", $"Chưa lưu được bản nháp: {cause}.", "Hãy giữ trang này mở và báo người quản trị kiểm tra ổ đĩa của dịch vụ; trang sẽ tự lưu lại.");
}
