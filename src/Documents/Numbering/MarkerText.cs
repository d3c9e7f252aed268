using ThiDua.Documents.Blocks;

namespace ThiDua.Documents.Numbering;

/// <summary>A label as printed with its word and closing mark (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6).</summary>
public static class MarkerText
{
    /// <summary>"I.", "2.1.", "đ)", "Điều 3.", "-"; empty for no marker.</summary>
    /// <param name="marker">Kind of marker.</param>
    /// <param name="label">Label from <see cref="MarkerCounter.Next"/>.</param>
    public static string Of(Marker marker, string label) => marker switch
    {
        Marker.None => "",
        Marker.Dash or Marker.Plus => label,
        Marker.Letter => label + ")",
        Marker.Part => "Phần " + label,
        Marker.Chapter => "Chương " + label,
        Marker.Division => "Mục " + label,
        Marker.Subdivision => "Tiểu mục " + label,
        Marker.Article => "Điều " + label + ".",
        _ => label + ".",
    };
}
