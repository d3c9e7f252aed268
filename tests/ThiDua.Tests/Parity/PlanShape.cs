namespace ThiDua.Tests.Parity;

/// <summary>What a generated plan is mostly made of.</summary>
internal enum PlanShape
{
    /// <summary>All of it on one page.</summary>
    OnePage,

    /// <summary>Words wider than a column or a page, addresses, chains of hyphens: in text, headings, lists and cells.</summary>
    LongWords,

    /// <summary>Lists over pages.</summary>
    LongLists,

    /// <summary>Tables over pages, with merged cells and rows higher than what is left of a page.</summary>
    LongTables,

    /// <summary>Tables with a first column wider than the others together.</summary>
    WideFirstColumns,

    /// <summary>Something of all, with an appendix on landscape pages.</summary>
    Mixed,

    /// <summary>Something of all, on sixty pages.</summary>
    SixtyPages,
}
