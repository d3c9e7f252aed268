using Microsoft.AspNetCore.Http;
using ThiDua.Documents.Diagnostics;
using ThiDua.Web.Hosting;

namespace ThiDua.Web.Api;

/// <summary>A file that a page sends as the body of a request, its name beside it.</summary>
/// <param name="Name">What the clerk's machine called it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record UploadedFile(string Name, byte[] Content)
{
    private const string NameHeader = "X-File-Name";

    /// <summary>Reads it.</summary>
    /// <exception cref="BadHttpRequestException">It is larger than the site takes.</exception>
    public static async Task<Result<UploadedFile>> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > ClerkSiteOptions.MostFileBytes)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        var name = Uri.UnescapeDataString(context.Request.Headers[NameHeader].ToString());
        return content.Length == 0
            ? Diagnostic.Error("FIELD_REQUIRED", "file", "Tệp rỗng.", "Hãy chọn tệp .docx, .doc, .odt, .rtf hoặc .pdf của kế hoạch cấp trên.")
            : new UploadedFile(name[(name.LastIndexOfAny(['/', '\\']) + 1)..], content.ToArray());
    }
}
