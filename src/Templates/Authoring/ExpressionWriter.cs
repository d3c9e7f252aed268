using ThiDua.Templates.Frame;

namespace ThiDua.Templates.Authoring;

/// <summary>Writes expressions as Handlebars has them.</summary>
internal static class ExpressionWriter
{
    /// <summary>An expression as a tag holds it.</summary>
    public static string Bare(Expression expression) => expression.Kind == ExpressionKind.Call
        ? string.Join(' ', Arguments(expression, HelperRules.Find(expression.Text)!).Prepend(expression.Text))
        : Nested(expression, ArgumentKind.Value);

    /// <summary>An expression as an argument.</summary>
    public static string Nested(Expression expression, ArgumentKind kind = ArgumentKind.Value) => expression.Kind switch
    {
        ExpressionKind.Call => $"({Bare(expression)})",
        ExpressionKind.Quoted when IsItemField(kind) => $"\"{FieldName.Of(expression.Text)}\"",
        ExpressionKind.Quoted => $"\"{expression.Text}\"",
        ExpressionKind.Number => expression.Text,
        _ => Place(expression.Text),
    };

    /// <summary>Whether an argument names a field of the items of a list.</summary>
    public static bool IsItemField(ArgumentKind kind) => kind is ArgumentKind.ItemField or ArgumentKind.ItemNumber or ArgumentKind.ItemOption;

    private static IEnumerable<string> Arguments(Expression call, HelperRule rule)
    {
        foreach (var (argument, kind) in call.Arguments.Zip(rule.Arguments))
        {
            yield return Nested(argument, kind);
        }

        // Votes without a threshold: the helpers want a third argument, and take more than half when it is no number.
        if (call.Text is "passed" or "passing" or "failing" && call.Arguments.Length < rule.Arguments.Length)
        {
            yield return "\"\"";
        }
    }

    /// <summary>Where a field stands; what the service gives is reached from anywhere, and no field is taken for a helper of its name.</summary>
    private static string Place(string typed)
    {
        if (typed.StartsWith('@') && !typed.StartsWith(FieldPlaces.FromRoot, StringComparison.Ordinal))
        {
            return typed;
        }

        if (typed.StartsWith(FieldPlaces.FromRoot, StringComparison.Ordinal))
        {
            return FieldPlaces.FromRoot + FieldName.Of(typed[FieldPlaces.FromRoot.Length..]);
        }

        var name = FieldName.Of(typed);
        return name.Split('.')[0] switch
        {
            UnitModel.Name or IssuerModel.Name => FieldPlaces.FromRoot + name,
            "this" => name,
            _ => "this." + name,
        };
    }
}
