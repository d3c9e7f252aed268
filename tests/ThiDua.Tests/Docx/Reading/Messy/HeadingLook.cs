namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>What shows that a line is a heading.</summary>
internal enum HeadingLook
{
    /// <summary>Bold set by hand.</summary>
    Bold,

    /// <summary>A style of headings, which is bold.</summary>
    Style,

    /// <summary>Nothing.</summary>
    None,
}
