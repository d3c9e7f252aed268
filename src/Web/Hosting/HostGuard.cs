using Microsoft.AspNetCore.Http;

namespace ThiDua.Web.Hosting;

/// <summary>
/// Where only this machine can reach the pages, answers only to its names: a foreign page that points a name of its own here gets nothing.
/// </summary>
/// <param name="next">What comes behind.</param>
/// <param name="onlyThisMachine">Whether the pages listen on loopback alone.</param>
internal sealed class HostGuard(RequestDelegate next, bool onlyThisMachine)
{
    /// <summary>Lets a request pass or refuses it.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (!onlyThisMachine || Loopback.Is(context.Request.Host.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("Trang này chỉ mở tại http://127.0.0.1 hoặc http://localhost trên máy chạy dịch vụ.");
    }
}
