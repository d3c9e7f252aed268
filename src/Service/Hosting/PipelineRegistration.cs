using Microsoft.Extensions.DependencyInjection;
using ThiDua.Catalogue;
using ThiDua.Localization;
using ThiDua.Localization.Reviewing;
using ThiDua.Localization.Tables;
using ThiDua.Pdf.Fonts;
using ThiDua.Rules;
using ThiDua.Rules.Tables;
using ThiDua.Service.Authoring;
using ThiDua.Service.Awards;
using ThiDua.Service.Drafts;
using ThiDua.Service.Importing;
using ThiDua.Service.Localizing;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Service.Publishing;
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
    /// ones, then the user's own. The catalogue of units is read and checked here, before the service starts.
    /// </summary>
    /// <exception cref="CatalogueDataException">The data of the catalogue are wrong; the message names file and row.</exception>
    /// <exception cref="StartException">Rules, fonts or the profiles' directory cannot be used.</exception>
    public static IServiceCollection AddPipeline(this IServiceCollection services, ServiceOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(UnitCatalogue.Default);
        services.AddSingleton<ITemplateSource, BuiltInTemplates>();
        services.AddSingleton(all => OpenTemplates(options.TemplateDirectory, all.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ITemplateSource>(all => all.GetRequiredService<ITemplateStore>());
        services.AddSingleton(all => new TemplateLibrary([.. all.GetServices<ITemplateSource>()]));
        services.AddMemoryCache(cache => cache.SizeLimit = MostCompiledTemplates);
        services.AddSingleton<TemplateCache>();
        services.AddSingleton<TemplateMerger>();
        services.AddSingleton(ReadFonts(options.FontDirectory));
        services.AddSingleton<OutputWriter>();
        services.AddSingleton(ReadRules(() => RuleBook.BuiltIn));
        services.AddSingleton(OpenProfiles(options.ProfileDirectory));
        services.AddSingleton<AgencyProfiles>();
        services.AddSingleton<ProfileDesk>();
        services.AddSingleton<IDraftStore>(options.DraftDirectory is { } drafts ? new DirectoryDrafts(drafts) : new MemoryDrafts());
        services.AddSingleton<DraftBook>();
        services.AddSingleton<DocumentPipeline>();
        services.AddSingleton<AwardPipeline>();
        services.AddSingleton<TemplatePublisher>();
        services.AddSingleton<WordTemplates>();
        services.AddSingleton(ReadRules(() => LocalizationBook.BuiltIn));
        services.AddSingleton<PlanLocalizer>();
        services.AddSingleton(ReadRules(() => ReviewBook.BuiltIn));
        services.AddSingleton<PlanReviewer>();
        services.AddSingleton<LocalizationPipeline>();
        services.AddSingleton<DocumentImporter>();
        return services;
    }

    /// <summary>Reads the rules, so that a wrong row is told at the start.</summary>
    /// <exception cref="StartException">A data file is wrong; the message names file and row.</exception>
    internal static T ReadRules<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RulesDataException fault)
        {
            throw new StartException(StartException.RulesUnusable, fault.Message, fault);
        }
    }

    private static ITemplateStore OpenTemplates(string? directory, TimeProvider time) => directory is null
        ? new MemoryTemplateStore()
        : new DirectoryTemplateStore(directory, new DirectoryTemplates(directory, time));

    private static FontLibrary ReadFonts(string? directory)
    {
        try
        {
            return directory is null ? FontLibrary.BuiltIn : FontLibrary.FromDirectory(directory);
        }
        catch (FontFileException fault)
        {
            throw new StartException(StartException.FontsUnusable, fault.Message, fault);
        }
    }

    private static IProfileStore OpenProfiles(string? directory)
    {
        if (directory is null)
        {
            return new MemoryProfiles();
        }

        try
        {
            Directory.CreateDirectory(directory);
            return new DirectoryProfiles(directory);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartException(StartException.ProfilesUnusable, fault.Message, fault);
        }
    }
}
