namespace ThiDua.Catalogue.Search;

/// <summary>How a text fits a name, the best first.</summary>
internal enum NameFit
{
    /// <summary>It is the name.</summary>
    Whole,

    /// <summary>The name begins with it.</summary>
    Start,

    /// <summary>It is the name and what its province begins with.</summary>
    WithProvince,

    /// <summary>A later word of the name begins with it.</summary>
    LaterWord,

    /// <summary>Each of its words begins a word of the name, in order.</summary>
    Words,

    /// <summary>It differs from the name by a letter or two.</summary>
    Near,
}
