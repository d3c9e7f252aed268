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
    private static readonly string[] Reserved = [UnitModel.Name, IssuerModel.Name, AwardModel.Name];

    /// <summary>Compiles a template. White space at the end of a partial is not part of it.</summary>
    /// <param name="package">Its files.</param>
    /// <param name="level">Code of the level.</param>
    /// <returns>The compiled template, or the error <c>TEMPLATE_BROKEN</c> with file, line and column.</returns>
    public static Result<CompiledTemplate> Compile(TemplatePackage package, string level)
    {
        var file = "schema.json";
        try
        {
            var schema = SchemaReader.Read(package.SchemaJson);
            if (Reserved.FirstOrDefault(schema.Properties.ContainsKey) is { } taken)
            {
                throw new SchemaException(
                    $"#/properties/{taken}", $"tên “{taken}” dành riêng cho đơn vị, cơ quan ban hành và khen thưởng, không đặt cho trường dữ liệu");
            }

            var handlebars = Handlebars.Create(Configuration());
            TemplateHelpers.Register(handlebars);
            foreach (var (name, text) in PartialsFor(package, level))
            {
                file = $"partials/{name}.hbs";
                handlebars.RegisterTemplate(name, handlebars.Compile(Prepare(text.TrimEnd())));
            }

            file = "body.hbs";
            return new CompiledTemplate(schema, handlebars.Compile(Prepare(package.Body)));
        }
        catch (SchemaException exception)
        {
            return Broken(package, exception.Message);
        }
        catch (Exception exception) when (exception is HandlebarsException or ArgumentException or InvalidOperationException)
        {
            // Handlebars answers some unbalanced blocks with exceptions of the expression compiler behind it.
            return Broken(package, $"{file}: {exception.Message}");
        }
    }

    /// <summary>
    /// Keeps data escaped: what prints it raw is refused, and a partial that stands alone on its line loses its indentation,
    /// because Handlebars.Net 2.4.3 escapes nothing within an indented partial.
    /// </summary>
    private static StringReader Prepare(string text) => RawOutput().IsMatch(text)
        ? throw new HandlebarsException("không dùng {{{ … }}} và {{& … }}: dữ liệu luôn in như chữ, không như đánh dấu")
        : new StringReader(IndentBeforePartial().Replace(text, ""));

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
        };
        configuration.FormatterProviders.Add(new StrictFormatters());
        return configuration;
    }

    private static IEnumerable<(string Name, string Text)> PartialsFor(TemplatePackage package, string level)
    {
        var ending = "." + level;
        foreach (var (name, text) in package.Partials)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return (name[..^ending.Length], text);
            }
            else if (!name.Contains('.', StringComparison.Ordinal) && !package.Partials.ContainsKey(name + ending))
            {
                yield return (name, text);
            }
        }
    }
}
