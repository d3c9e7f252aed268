namespace ThiDua.Templates.Authoring;

/// <summary>What an expression is needed for: by a tag, or by a helper as its argument.</summary>
internal enum ArgumentKind
{
    /// <summary>To be printed.</summary>
    Printed,

    /// <summary>To be true or false, given or not.</summary>
    Condition,

    /// <summary>The object that the fields of a part are those of.</summary>
    Item,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Hours and minutes.</summary>
    Time,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>Anything that can be compared.</summary>
    Value,

    /// <summary>A list.</summary>
    List,

    /// <summary>A list of those who were voted on: each has its votes in <c>agree</c>.</summary>
    Ballot,

    /// <summary>An indicator: it has <c>planned</c> and <c>actual</c>.</summary>
    Indicator,

    /// <summary>A list of indicators.</summary>
    Indicators,

    /// <summary>In quotes, a field that each item of the list has.</summary>
    ItemField,

    /// <summary>In quotes, a field with a number that items of the list have.</summary>
    ItemNumber,

    /// <summary>In quotes, a field that an item of the list may lack.</summary>
    ItemOption,

    /// <summary>In quotes, the code of a legal basis.</summary>
    Law,

    /// <summary>In quotes, the word <c>short</c>.</summary>
    Brief,

    /// <summary>In quotes, a verdict on an indicator.</summary>
    Verdict,

    /// <summary>A text that may have parts with a look of their own.</summary>
    RichText,

    /// <summary>Blocks given as data.</summary>
    Blocks,
}
