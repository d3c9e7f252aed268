namespace ThiDua.Service.Localizing;

/// <summary>A file of a localization.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FileName">A safe name: letters without marks, digits, hyphens.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record LocalizedFile(LocalizedFileKind Kind, string FileName, string MediaType, byte[] Content);
