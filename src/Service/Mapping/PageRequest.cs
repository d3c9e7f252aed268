namespace ThiDua.Service.Mapping;

/// <summary>A page of the list of templates.</summary>
/// <param name="LevelCode">Only templates that serve this level; null means all.</param>
/// <param name="Size">How many templates it has at most.</param>
/// <param name="After">Where it begins.</param>
internal sealed record PageRequest(string? LevelCode, int Size, PageToken After);
