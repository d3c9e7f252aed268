using Microsoft.CodeAnalysis.CSharp;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Source;

/// <summary>Reads the texts in quotes out of C# source, comments left aside.</summary>
internal static class SourceLiterals
{
    private static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.StringLiteralToken, SyntaxKind.SingleLineRawStringLiteralToken, SyntaxKind.MultiLineRawStringLiteralToken,
        SyntaxKind.Utf8StringLiteralToken, SyntaxKind.InterpolatedStringTextToken, SyntaxKind.CharacterLiteralToken,
    ];

    /// <summary>Those of a project in the folder <c>src</c>.</summary>
    public static IEnumerable<SourceLiteral> OfProject(string name)
    {
        var folder = Path.Combine(TestFiles.Root, "src", name);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Of(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
    }

    /// <summary>Those of one source text.</summary>
    public static IEnumerable<SourceLiteral> Of(string file, string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        return tree.GetRoot().DescendantTokens().Where(token => Kinds.Contains(token.Kind()))
            .Select(token => new SourceLiteral($"{file}:{tree.GetLineSpan(token.Span).StartLinePosition.Line + 1}", token.ValueText));
    }
}
