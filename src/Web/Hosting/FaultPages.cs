using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;
using ThiDua.Documents.Diagnostics;
using ThiDua.Web.Api;
using ThiDua.Web.Shell;

namespace ThiDua.Web.Hosting;

/// <summary>What a clerk sees when something is not there or went wrong: never a stack trace, always what to do.</summary>
internal sealed class FaultPages(RequestDelegate next, ILogger<FaultPages> log)
{
    private static readonly Diagnostic TooLarge = Diagnostic.Error(
        "FILE_TOO_LARGE", "file", $"Tệp lớn hơn {ClerkSiteOptions.MostFileBytes / (1024 * 1024)} MB.", "Hãy bỏ bớt hình ảnh trong tệp rồi chọn lại.");

    private static readonly Diagnostic Internal = Diagnostic.Error(
        "INTERNAL", "", "Dịch vụ gặp lỗi ngoài dự kiến; phần đã soạn vẫn còn.", "Hãy thử lại; nếu lặp lại, báo người quản trị xem nhật ký của dịch vụ.");

    /// <summary>Answers a request for a page that is not there.</summary>
    public static IResult NotFound(HttpContext context) => IsApi(context)
        ? ApiResults.Problems(StatusCodes.Status404NotFound, [Diagnostic.Error("NOT_FOUND", "", "Không có địa chỉ này.", "Hãy trở về trang chủ.")])
        : Page("Không có trang này", "Địa chỉ có thể đã gõ sai, hoặc bản nháp đã bị xóa.", StatusCodes.Status404NotFound);

    /// <summary>A page that tells a fault.</summary>
    public static IResult Page(string title, string text, int status) =>
        new RazorComponentResult<FaultPage>(new { Title = title, Text = text }) { StatusCode = status };

    /// <summary>Turns what went wrong on the way to a clear answer.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The clerk cancelled, or closed the page: nobody waits for an answer.
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            var problem = fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge : Diagnostic.Error("REQUEST_INVALID", "", "Yêu cầu không đúng dạng.", "Hãy tải lại trang.");
            await ApiResults.Problems(fault.StatusCode, [problem]).ExecuteAsync(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            log.LogError(fault, "A page failed.");
            await (IsApi(context)
                ? ApiResults.Problems(StatusCodes.Status500InternalServerError, [Internal])
                : Page("Dịch vụ gặp lỗi", $"{Internal.Message} {Internal.Hint}", StatusCodes.Status500InternalServerError)).ExecuteAsync(context);
        }
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
