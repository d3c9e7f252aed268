using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Net.Client;
using ThiDua.V1;

namespace ThiDua.Client;

/// <summary>
/// The service for .NET programs. Every method throws <see cref="ThiDuaException"/> when the call fails and
/// <see cref="OperationCanceledException"/> when the caller's own token ended it. Safe to use from several threads; keep one and
/// reuse it.
/// </summary>
public sealed partial class ThiDuaClient : IDisposable
{
    /// <summary>The largest answer taken in one message; larger documents come by <see cref="RenderStreamAsync"/>.</summary>
    private const int MaxReceivedBytes = 4 * 1024 * 1024;

    private const int PageSize = 200;

    private readonly GrpcChannel _channel;
    private readonly TimeSpan? _timeout;
    private readonly TemplateService.TemplateServiceClient _templates;
    private readonly RenderService.RenderServiceClient _rendering;
    private readonly AgencyService.AgencyServiceClient _agencies;

    /// <summary>A client on a channel.</summary>
    /// <param name="channel">The channel; the client disposes of it.</param>
    /// <param name="timeout">How long a call may take; null for no limit.</param>
    public ThiDuaClient(GrpcChannel channel, TimeSpan? timeout = null)
    {
        _channel = channel;
        _timeout = timeout;
        _templates = new TemplateService.TemplateServiceClient(channel);
        _rendering = new RenderService.RenderServiceClient(channel);
        _agencies = new AgencyService.AgencyServiceClient(channel);
    }

    /// <summary>A client of the service at an address. Nothing is sent yet.</summary>
    /// <param name="address">Such as <c>http://127.0.0.1:5080</c>.</param>
    /// <param name="timeout">How long a call may take; null for no limit.</param>
    public static ThiDuaClient Connect(Uri address, TimeSpan? timeout = null) =>
        new(GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = MaxReceivedBytes }), timeout);

    /// <summary>Lists the templates in the order of their ids, page after page as they are needed.</summary>
    /// <param name="level">Only templates that serve this level; unspecified means all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public IAsyncEnumerable<Template> ListTemplatesAsync(Level level = Level.Unspecified, CancellationToken cancellationToken = default) =>
        PagesAsync<Template>(
            async (token, options) =>
            {
                var request = new ListTemplatesRequest { Level = level, PageSize = PageSize, PageToken = token };
                var page = await _templates.ListTemplatesAsync(request, options);
                return (page.Templates, page.NextPageToken);
            },
            cancellationToken);

    /// <summary>One template with the schema of its data and samples.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version; empty means the latest.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<GetTemplateResponse> GetTemplateAsync(string id, string version = "", CancellationToken cancellationToken = default) =>
        CallAsync(
            options => _templates.GetTemplateAsync(new GetTemplateRequest { TemplateId = id, Version = version }, options).ResponseAsync,
            cancellationToken);

    /// <summary>Makes a document of ordinary size.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<RenderResponse> RenderAsync(RenderRequest request, CancellationToken cancellationToken = default) =>
        CallAsync(options => _rendering.RenderAsync(request, options).ResponseAsync, cancellationToken);

    /// <summary>Makes a document of any size. Each file is handed over whole, after its size and digest were checked.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="onFile">Takes a file; the next one is received after it has ended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The remarks, the reasons for the lines around the content, and the versions of template and profile.</returns>
    public Task<RenderSummary> RenderStreamAsync(
        RenderRequest request, Func<RenderedFile, CancellationToken, Task> onFile, CancellationToken cancellationToken = default) =>
        CallAsync(options => ReceiveAsync(request, onFile, options), cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _channel.Dispose();

    /// <summary>All items of a list, page after page as they are needed.</summary>
    private async IAsyncEnumerable<T> PagesAsync<T>(
        Func<string, CallOptions, Task<(IReadOnlyList<T> Items, string NextToken)>> call,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var token = "";
        do
        {
            var (items, next) = await CallAsync(options => call(token, options), cancellationToken);
            foreach (var item in items)
            {
                yield return item;
            }

            token = next;
        }
        while (token.Length > 0);
    }

    private async Task<RenderSummary> ReceiveAsync(
        RenderRequest request, Func<RenderedFile, CancellationToken, Task> onFile, CallOptions options)
    {
        using var call = _rendering.RenderStream(request, options);
        var files = new StreamedFiles();
        RenderSummary? summary = null;
        await foreach (var piece in call.ResponseStream.ReadAllAsync(options.CancellationToken))
        {
            if (files.Take(piece) is { } file)
            {
                await onFile(file, options.CancellationToken);
            }

            summary = piece.Summary ?? summary;
        }

        return summary ?? throw StreamedFiles.Broken();
    }

    private async Task<T> CallAsync<T>(Func<CallOptions, Task<T>> call, CancellationToken cancellationToken)
    {
        // Asks the client library to compress requests: data is JSON, which shrinks to a fraction.
        var headers = new Metadata { { "grpc-internal-encoding-request", "gzip" } };
        var deadline = _timeout is { } limit ? TimeProvider.System.GetUtcNow().UtcDateTime + limit : (DateTime?)null;
        try
        {
            return await call(new CallOptions(headers, deadline, cancellationToken));
        }
        catch (RpcException failure) when (failure.StatusCode == StatusCode.Cancelled && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(failure.Message, failure, cancellationToken);
        }
        catch (RpcException failure)
        {
            throw StatusReader.Read(failure, _channel.Target);
        }
    }
}
