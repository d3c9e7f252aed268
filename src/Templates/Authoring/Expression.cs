using System.Collections.Immutable;

namespace ThiDua.Templates.Authoring;

/// <summary>What a tag prints, loops over or asks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The field as typed, the words, the number, or the name of the helper.</param>
/// <param name="Arguments">The helper's arguments.</param>
internal sealed record Expression(ExpressionKind Kind, string Text, ImmutableArray<Expression> Arguments)
{
    /// <summary>An expression without arguments.</summary>
    public Expression(ExpressionKind kind, string text)
        : this(kind, text, [])
    {
    }
}
