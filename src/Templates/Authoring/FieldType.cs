namespace ThiDua.Templates.Authoring;

/// <summary>What a field of a template written in Word must be, as far as its use tells.</summary>
internal enum FieldType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A day, as 2026-05-20.</summary>
    Date,

    /// <summary>Hours and minutes, as 08:30.</summary>
    Time,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A text that may have parts with a look of their own.</summary>
    RichText,

    /// <summary>Paragraphs, sections and tables given as data.</summary>
    Blocks,
}
