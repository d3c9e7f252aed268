namespace ThiDua.Service.Publishing;

/// <summary>A file of a template as a caller sends it.</summary>
/// <param name="Path">Path inside the template's folder, with forward slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record PackageFile(string Path, string Text);
