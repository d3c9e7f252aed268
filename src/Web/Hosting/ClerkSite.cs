using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Catalogue;
using ThiDua.Rules;
using ThiDua.Service.Awards;
using ThiDua.Service.Drafts;
using ThiDua.Service.Importing;
using ThiDua.Service.Localizing;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Store;
using ThiDua.Web.Api;
using ThiDua.Web.Assets;
using ThiDua.Web.Shell;

namespace ThiDua.Web.Hosting;

/// <summary>
/// The pages for clerks as a program: a web server of its own beside the gRPC service in the same process, over the same pipelines. Browsers speak
/// HTTP/1.1 in clear text where gRPC speaks HTTP/2.
/// </summary>
public static class ClerkSite
{
    /// <summary>Room beside a file in a request.</summary>
    private const long RequestOverhead = 1024 * 1024;

    /// <summary>Builds the pages.</summary>
    /// <param name="options">How to run them.</param>
    /// <param name="service">The services of the gRPC service: pipelines and stores are shared, not made anew.</param>
    /// <param name="configure">Adds to them before they are built, such as logging.</param>
    public static WebApplication Build(ClerkSiteOptions options, IServiceProvider service, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ClerkSiteOptions.MostFileBytes + RequestOverhead;
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddRazorComponents();
        AddGuards(builder.Services, options);
        Share(builder.Services, service);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseMiddleware<FaultPages>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HostGuard>(OnlyThisMachine(options.Urls));
        app.UseMiddleware<ForgeryGuard>();
        app.MapAssets();
        app.MapPages();
        var api = app.MapGroup("/api");
        api.MapUnits();
        api.MapDrafts();
        api.MapLocalization();
        api.MapDocuments();
        api.MapAgencies();
        api.MapAwards();
        app.MapFallback(FaultPages.NotFound);
        return app;
    }

    private static void AddGuards(IServiceCollection services, ClerkSiteOptions options)
    {
        var keys = services.AddDataProtection().SetApplicationName("thidua");
        if (options.KeyDirectory is { } directory)
        {
            keys.PersistKeysToFileSystem(Directory.CreateDirectory(directory));
        }
        else
        {
            keys.UseEphemeralDataProtectionProvider();
        }

        services.AddAntiforgery(guard =>
        {
            guard.HeaderName = ForgeryGuard.Header;
            guard.Cookie.Name = "thidua-guard";
            guard.Cookie.SameSite = SameSiteMode.Strict;
            guard.Cookie.HttpOnly = true;
        });
    }

    private static void Share(IServiceCollection services, IServiceProvider from)
    {
        Add<TimeProvider>();
        Add<UnitCatalogue>();
        Add<TemplateLibrary>();
        Add<DocumentPipeline>();
        Add<AwardPipeline>();
        Add<LocalizationPipeline>();
        Add<DocumentImporter>();
        Add<AgencyProfiles>();
        Add<ProfileDesk>();
        Add<RuleBook>();
        Add<DraftBook>();

        void Add<T>()
            where T : class => services.AddSingleton(from.GetRequiredService<T>());
    }

    /// <summary>Whether the addresses can be reached from this machine alone.</summary>
    private static bool OnlyThisMachine(IReadOnlyList<string> urls) => urls.All(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && Loopback.Is(uri.Host));
}
