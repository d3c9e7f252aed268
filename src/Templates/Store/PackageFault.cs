using System.Globalization;

namespace ThiDua.Templates.Store;

/// <summary>What is wrong with a file of a template.</summary>
/// <param name="File">Its path inside the template's folder.</param>
/// <param name="Line">The line, from 1; null where none is known.</param>
/// <param name="Problem">What is wrong, in Vietnamese.</param>
public sealed record PackageFault(string File, int? Line, string Problem)
{
    /// <summary>The file, with the line where it is known: <c>body.hbs:3</c>.</summary>
    public string Place => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}") : File;

    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Problem}";
}
