using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Tests.Support;

/// <summary>A source of no templates that makes every call wait until it is opened: work that takes as long as a test needs.</summary>
internal sealed class GatedTemplates : ITemplateSource, IDisposable
{
    private readonly ManualResetEventSlim _open = new();
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a call waits at the gate.</summary>
    public Task Entered => _entered.Task;

    public ImmutableArray<Result<TemplatePackage>> Read()
    {
        _entered.TrySetResult();
        _open.Wait();
        return [];
    }

    /// <summary>Puts the gate into a service.</summary>
    public void Add(WebApplicationBuilder builder) => builder.Services.AddSingleton<ITemplateSource>(this);

    public void Open() => _open.Set();

    public void Dispose() => _open.Set();
}
