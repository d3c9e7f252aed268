using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Frame;
using ThiDua.Templates.Schema;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Merging;

/// <summary>Compiles a template for one level: of two partials the one named for the level wins.</summary>
public static partial class TemplateCompiler
{
    /// <summary>How deep partials may call one another; without a limit a partial that calls itself would end the process.</summary>
    private const int MostPartialDepth = 40;

    private static readonly string[] Reserved = [UnitModel.Name, IssuerModel.Name, AwardModel.Name];

    /// <summary>Compiles a template. White space at the end of a partial is not part of it.</summary>
    /// <param name="package">Its files.</param>
    /// <param name="level">Code of the level.</param>
    /// <returns>The compiled template, or the error <c>TEMPLATE_BROKEN</c> with file, line and column.</returns>
    public static Result<CompiledTemplate> Compile(TemplatePackage package, string level)
    {
        var faults = new List<PackageFault>();
        return Compile(package, level, faults) is { } compiled ? compiled : Broken(package, faults[0].ToString());
    }

    /// <summary>Compiles a template.</summary>
    /// <param name="package">Its files.</param>
    /// <param name="level">Code of the level.</param>
    /// <param name="faults">Takes the faults of all files.</param>
    /// <returns>The compiled template; null when there are faults.</returns>
    public static CompiledTemplate? Compile(TemplatePackage package, string level, List<PackageFault> faults)
    {
        var before = faults.Count;
        var schema = ReadSchema(package, faults);
        var handlebars = Handlebars.Create(Configuration());
        TemplateHelpers.Register(handlebars);
        foreach (var (name, file, text) in package.PartialsAt(level))
        {
            if (Compile(handlebars, file, text.TrimEnd(), faults) is { } partial)
            {
                handlebars.RegisterTemplate(name, partial);
            }
        }

        var body = Compile(handlebars, "body.hbs", package.Body, faults);
        return faults.Count > before ? null : new CompiledTemplate(schema!, body!);
    }

    private static SchemaNode? ReadSchema(TemplatePackage package, List<PackageFault> faults)
    {
        try
        {
            var schema = SchemaReader.Read(package.SchemaJson);
            if (Reserved.FirstOrDefault(schema.Properties.ContainsKey) is not { } taken)
            {
                return schema;
            }

            faults.Add(new PackageFault(
                $"schema.json#/properties/{taken}", null, $"tên “{taken}” dành riêng cho đơn vị, cơ quan ban hành và khen thưởng, không đặt cho trường dữ liệu"));
        }
        catch (SchemaException exception)
        {
            faults.Add(new PackageFault("schema.json" + exception.Path, null, exception.Problem));
        }

        return null;
    }

    private static HandlebarsTemplate<TextWriter, object, object>? Compile(IHandlebars handlebars, string file, string text, List<PackageFault> faults)
    {
        try
        {
            if (TemplateNesting.Fault(file, text) is not { } tooDeep)
            {
                return handlebars.Compile(Prepare(text));
            }

            faults.Add(tooDeep);
        }
        catch (Exception exception) when (exception is HandlebarsException or ArgumentException or InvalidOperationException)
        {
            // Handlebars answers some unbalanced blocks with exceptions of the expression compiler behind it.
            var place = Occurred().Match(exception.Message);
            int? line = place.Success && int.TryParse(place.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var fromZero) ? fromZero + 1 : null;
            faults.Add(new PackageFault(file, line, "không biên dịch được: " + Occurred().Replace(exception.Message, "").Trim()));
        }

        return null;
    }

    /// <summary>
    /// Keeps data escaped: what prints it raw is refused, and a partial that stands alone on its line loses its indentation,
    /// because Handlebars.Net 2.4.3 escapes nothing within an indented partial.
    /// </summary>
    private static StringReader Prepare(string text) => RawOutput().IsMatch(text)
        ? throw new HandlebarsException("không dùng {{{ … }}} và {{& … }}: dữ liệu luôn in như chữ, không như đánh dấu")
        : new StringReader(IndentBeforePartial().Replace(text, ""));

    [GeneratedRegex(@"\s*Occured at:\s*(\d+):\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Occurred();

    [GeneratedRegex(@"\{\{(\{|~?&)")]
    private static partial Regex RawOutput();

    [GeneratedRegex(@"^[^\S\n]+(?=\{\{[~#\s]*>)", RegexOptions.Multiline)]
    private static partial Regex IndentBeforePartial();

    /// <summary>The error for a template that cannot be used.</summary>
    internal static Diagnostic Broken(TemplatePackage package, string problem) => Diagnostic.Error(
        "TEMPLATE_BROKEN", package.Info.Id, $"Mẫu “{package.Info.Name}” bị lỗi: {problem}", "Hãy báo cho người quản lý mẫu.");

    private static HandlebarsConfiguration Configuration()
    {
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new MarkupEncoder(),
            NoEscape = false,
            PartialRecursionDepthLimit = MostPartialDepth,
        };
        configuration.FormatterProviders.Add(new StrictFormatters());
        return configuration;
    }
}
