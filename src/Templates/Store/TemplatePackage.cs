using System.Collections.Immutable;

namespace ThiDua.Templates.Store;

/// <summary>The files of a template, read and checked for completeness but not compiled.</summary>
/// <param name="Info">What it says of itself.</param>
/// <param name="SchemaJson">JSON Schema of its data, the shared definitions included.</param>
/// <param name="Body">The Handlebars text <c>body.hbs</c>.</param>
/// <param name="Partials">Its own Handlebars partials by name; <c>name.level</c> stands in for <c>name</c> at that level.</param>
/// <param name="Samples">Sample data.</param>
/// <param name="Origin">Where it came from, for messages.</param>
public sealed record TemplatePackage(
    TemplateInfo Info,
    string SchemaJson,
    string Body,
    ImmutableDictionary<string, string> Partials,
    ImmutableArray<TemplateSample> Samples,
    string Origin)
{
    /// <summary>SHA-256 of the files: two packages of the same digest have the same content.</summary>
    public required string Digest { get; init; }

    /// <summary>Whether the project ships it.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>When and why this version was taken out of use; null while it is in use.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>The partials that a level uses, those that all templates share included: of two the one named for the level wins.</summary>
    /// <param name="level">Code of the level.</param>
    public IEnumerable<(string Name, string File, string Text)> PartialsAt(string level)
    {
        var ending = "." + level;
        var partials = SharedPartials.AddTo(Partials);
        foreach (var (name, text) in partials)
        {
            var file = $"partials/{name}.hbs";
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return (name[..^ending.Length], file, text);
            }
            else if (!name.Contains('.', StringComparison.Ordinal) && !partials.ContainsKey(name + ending))
            {
                yield return (name, file, text);
            }
        }
    }
}
