using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using ThiDua.Documents.Diagnostics;
using ThiDua.Web.Api;

namespace ThiDua.Web.Hosting;

/// <summary>Takes a request that changes something only from a page of this site.</summary>
internal sealed class ForgeryFilter(IAntiforgery guard) : IEndpointFilter
{
    /// <summary>The header that carries a page's token.</summary>
    public const string Header = "X-Thidua-Guard";

    private static readonly Diagnostic Refused = Diagnostic.Error(
        "PAGE_EXPIRED", "", "Trang này đã mở từ trước khi dịch vụ khởi động lại.", "Hãy tải lại trang; phần đang soạn được giữ nguyên.");

    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || await guard.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : ApiResults.Problems(StatusCodes.Status403Forbidden, [Refused]);
    }
}
