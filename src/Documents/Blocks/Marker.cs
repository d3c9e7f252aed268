namespace ThiDua.Documents.Blocks;

/// <summary>
/// The kind of marker that numbers a section (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6).
/// The number itself is derived from the place in the tree.
/// </summary>
public enum Marker
{
    /// <summary>No marker.</summary>
    None,

    /// <summary>"Phần I", its title on the next line.</summary>
    Part,

    /// <summary>"Chương I", its title on the next line.</summary>
    Chapter,

    /// <summary>"Mục 1", its title on the next line.</summary>
    Division,

    /// <summary>"Tiểu mục 1", its title on the next line.</summary>
    Subdivision,

    /// <summary>"Điều 1.", numbered through the whole document.</summary>
    Article,

    /// <summary>"A.", above the Roman numerals in long plans; the decree has none, many bodies do.</summary>
    Capital,

    /// <summary>"I.", mục of a plan or report.</summary>
    Roman,

    /// <summary>"1.", khoản.</summary>
    Arabic,

    /// <summary>"2.1.", a number below the number of the section above.</summary>
    Decimal,

    /// <summary>"a)", điểm, in the order of the Vietnamese alphabet.</summary>
    Letter,

    /// <summary>"-", an item below a point.</summary>
    Dash,

    /// <summary>"+", an item below a dash.</summary>
    Plus,
}
