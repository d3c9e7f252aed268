namespace ThiDua.Templates.Authoring;

/// <summary>What a helper gives.</summary>
internal enum HelperResult
{
    /// <summary>Something to print.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    Item,
}
