namespace ThiDua.Templates.Store;

/// <summary>Sample data of a template: a file of its folder <c>samples</c>.</summary>
/// <param name="Name">The file's name without ending, such as <c>xa</c> or <c>xa.full-body</c>; the part before the dot is the level.</param>
/// <param name="Level">Code of the level.</param>
/// <param name="Unit">The unit the sample is written for, such as "xã Bình Lư, tỉnh Lai Châu".</param>
/// <param name="DataJson">The data.</param>
public sealed record TemplateSample(string Name, string Level, string Unit, string DataJson);
