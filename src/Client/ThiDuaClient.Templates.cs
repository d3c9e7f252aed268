using ThiDua.V1;

namespace ThiDua.Client;

/// <content>Templates of one's own: made of Word files, published, listed by versions, taken out of use.</content>
public sealed partial class ThiDuaClient
{
    /// <summary>Publishes a version of a template, whole or not at all; a published version is never changed.</summary>
    /// <param name="files">Its files: path inside the template's folder, and text.</param>
    /// <param name="validateOnly">Whether it is only checked and nothing stored.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<PutTemplateResponse> PutTemplateAsync(
        IEnumerable<TemplateFile> files, bool validateOnly = false, CancellationToken cancellationToken = default)
    {
        var request = new PutTemplateRequest { Files = { files }, ValidateOnly = validateOnly };
        return CallAsync(options => _templates.PutTemplateAsync(request, options).ResponseAsync, cancellationToken);
    }

    /// <summary>Lists the versions of a template in rising order, page after page as they are needed.</summary>
    /// <param name="id">Id of the template.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public IAsyncEnumerable<TemplateVersion> ListTemplateVersionsAsync(string id, CancellationToken cancellationToken = default) => PagesAsync<TemplateVersion>(
        async (token, options) =>
        {
            var request = new ListTemplateVersionsRequest { TemplateId = id, PageSize = PageSize, PageToken = token };
            var page = await _templates.ListTemplateVersionsAsync(request, options);
            return (page.Versions, page.NextPageToken);
        },
        cancellationToken);

    /// <summary>Takes a version of a template out of use (thu hồi) for good.</summary>
    /// <param name="id">Id of the template.</param>
    /// <param name="version">The version.</param>
    /// <param name="reason">Why: one line, for those who still ask for it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<WithdrawTemplateResponse> WithdrawTemplateAsync(string id, string version, string reason, CancellationToken cancellationToken = default)
    {
        var request = new WithdrawTemplateRequest { TemplateId = id, Version = version, Reason = reason };
        return CallAsync(options => _templates.WithdrawTemplateAsync(request, options).ResponseAsync, cancellationToken);
    }

    /// <summary>Makes the files of a template from a Word file with fields in double braces; <see cref="PutTemplateAsync"/> publishes them.</summary>
    /// <param name="request">The file, and what is to be said of the template.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ImportTemplateResponse> ImportTemplateAsync(ImportTemplateRequest request, CancellationToken cancellationToken = default) =>
        CallAsync(options => _templates.ImportTemplateAsync(request, options).ResponseAsync, cancellationToken);
}
