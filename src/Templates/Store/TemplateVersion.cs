namespace ThiDua.Templates.Store;

/// <summary>A version of a template in a list of versions.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Package">Its files; null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, in Vietnamese; empty when it can.</param>
public sealed record TemplateVersion(Version Number, TemplatePackage? Package, string Problem);
