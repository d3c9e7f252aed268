using Microsoft.Extensions.DependencyInjection;
using ThiDua.Catalogue;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Hosting;

/// <summary>Adds the pipeline and what it works with to a service.</summary>
internal static class PipelineRegistration
{
    /// <summary>A template of one level counts one.</summary>
    private const int MostCompiledTemplates = 500;

    /// <summary>
    /// Adds the pipeline. Templates come from every <see cref="ITemplateSource"/> registered, in the order of registration: the built-in
    /// ones, then the user's directory. The catalogue of units is read and checked here, before the service starts.
    /// </summary>
    /// <exception cref="CatalogueDataException">The data of the catalogue are wrong; the message names file and row.</exception>
    public static IServiceCollection AddPipeline(this IServiceCollection services, ServiceOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(UnitCatalogue.Default);
        services.AddSingleton<ITemplateSource, BuiltInTemplates>();
        if (options.TemplateDirectory is { } directory)
        {
            services.AddSingleton<ITemplateSource>(all => new DirectoryTemplates(directory, all.GetRequiredService<TimeProvider>()));
        }

        services.AddSingleton(all => new TemplateLibrary([.. all.GetServices<ITemplateSource>()]));
        services.AddMemoryCache(cache => cache.SizeLimit = MostCompiledTemplates);
        services.AddSingleton<TemplateCache>();
        services.AddSingleton<TemplateMerger>();
        services.AddSingleton(ReadFonts(options.FontDirectory));
        services.AddSingleton<OutputWriter>();
        services.AddSingleton<DocumentPipeline>();
        return services;
    }

    private static FontLibrary ReadFonts(string? directory)
    {
        try
        {
            return directory is null ? FontLibrary.BuiltIn : FontLibrary.FromDirectory(directory);
        }
        catch (FontFileException fault)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }
}
