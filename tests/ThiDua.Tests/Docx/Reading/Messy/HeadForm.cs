namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>How the head of a document is laid out.</summary>
internal enum HeadForm
{
    /// <summary>One row of two cells.</summary>
    Table,

    /// <summary>Names in the first row, number and date in the second.</summary>
    TwoRows,

    /// <summary>A row for each line.</summary>
    ManyRows,

    /// <summary>Columns parted by tabs.</summary>
    Tabs,

    /// <summary>One line below the other.</summary>
    Paragraphs,

    /// <summary>Two text boxes.</summary>
    TextBoxes,
}
