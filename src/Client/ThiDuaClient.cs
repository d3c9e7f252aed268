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
    private readonly UnitService.UnitServiceClient _units;
    private readonly AgencyService.AgencyServiceClient _agencies;
    private readonly LocalizationService.LocalizationServiceClient _localization;

    /// <summary>A client on a channel.</summary>
    /// <param name="channel">The channel; the client disposes of it.</param>
    /// <param name="timeout">How long a call may take; null for no limit.</param>
    public ThiDuaClient(GrpcChannel channel, TimeSpan? timeout = null)
    {
        _channel = channel;
        _timeout = timeout;
        _templates = new TemplateService.TemplateServiceClient(channel);
        _rendering = new RenderService.RenderServiceClient(channel);
        _units = new UnitService.UnitServiceClient(channel);
        _agencies = new AgencyService.AgencyServiceClient(channel);
        _localization = new LocalizationService.LocalizationServiceClient(channel);
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

    /// <summary>Lists administrative units, page after page as they are needed.</summary>
    /// <param name="province">Only units of this province or city, by code or name; empty means all.</param>
    /// <param name="kind">Only units of this kind; unspecified means all.</param>
    /// <param name="date">Date, such as <c>2026-10-01</c>; empty means today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<Unit> ListUnitsAsync(
        string province = "",
        Level kind = Level.Unspecified,
        string date = "",
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var request = new ListUnitsRequest { Province = province, Kind = kind, Date = date, PageSize = PageSize };
        do
        {
            var page = await CallAsync(options => _units.ListUnitsAsync(request, options).ResponseAsync, cancellationToken);
            foreach (var unit in page.Units)
            {
                yield return unit;
            }

            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
    }

    /// <summary>The unit with a code.</summary>
    /// <param name="code">With its leading zeroes.</param>
    /// <param name="date">Date, such as <c>2026-10-01</c>; empty means today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Unit> GetUnitAsync(string code, string date = "", CancellationToken cancellationToken = default)
    {
        var request = new GetUnitRequest { Code = code, Date = date };
        return (await CallAsync(options => _units.GetUnitAsync(request, options).ResponseAsync, cancellationToken)).Unit;
    }

    /// <summary>Searches for units while their name is being typed.</summary>
    /// <param name="request">What to search for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<FindUnitsResponse> FindUnitsAsync(FindUnitsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync(options => _units.FindUnitsAsync(request, options).ResponseAsync, cancellationToken);

    /// <summary>The one unit that a code or a name means, by the rules of rendering.</summary>
    /// <param name="unit">Code, or name with or without kind and province.</param>
    /// <param name="date">Date, such as <c>2026-10-01</c>; empty means today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Unit> ResolveUnitAsync(string unit, string date = "", CancellationToken cancellationToken = default)
    {
        var request = new ResolveUnitRequest { Unit = unit, Date = date };
        return (await CallAsync(options => _units.ResolveUnitAsync(request, options).ResponseAsync, cancellationToken)).Unit;
    }

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
