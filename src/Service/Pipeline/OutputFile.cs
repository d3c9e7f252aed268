namespace ThiDua.Service.Pipeline;

/// <summary>A file that was made.</summary>
/// <param name="Format">Its format.</param>
/// <param name="FileName">A safe name: letters without marks, digits, hyphens.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(OutputFormat Format, string FileName, string MediaType, byte[] Content);
