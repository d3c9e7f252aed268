namespace ThiDua.Tests.Web.Support;

/// <summary>Tests in a browser run one after the other: several browsers at once on a small machine wait for each other, not for the page.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "In a browser";
}
