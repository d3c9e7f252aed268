using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using ThiDua.Documents.Diagnostics;
using ThiDua.Web.Api;

namespace ThiDua.Web.Hosting;

/// <summary>Takes a request that changes something only from a page of this site.</summary>
internal sealed class ForgeryGuard(RequestDelegate next, IAntiforgery guard)
{
    /// <summary>The header that carries a page's token.</summary>
    public const string Header = "X-Thidua-Guard";

    private static readonly Diagnostic Refused = Diagnostic.Error(
        "PAGE_EXPIRED", "", "Trang này đã mở từ trước khi dịch vụ khởi động lại.", "Hãy tải lại trang; phần đang soạn được giữ nguyên.");

    /// <summary>Lets a request pass or refuses it, before any of its body is read.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || await guard.IsRequestValidAsync(context))
        {
            await next(context);
            return;
        }

        await ApiResults.Problems(StatusCodes.Status403Forbidden, [Refused]).ExecuteAsync(context);
    }
}
