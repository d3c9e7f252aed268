namespace ThiDua.Docx.Reading.Recognising;

/// <summary>What a line at the head of a document is.</summary>
internal enum HeadPart
{
    /// <summary>Nothing known: a line of the issuing body when it stands among the others.</summary>
    Other,

    /// <summary>Quốc hiệu.</summary>
    NationalName,

    /// <summary>Tiêu ngữ.</summary>
    Motto,

    /// <summary>A line drawn with signs.</summary>
    Rule,

    /// <summary>Số, ký hiệu.</summary>
    Number,

    /// <summary>Địa danh, thời gian.</summary>
    PlaceDate,

    /// <summary>Trích yếu công văn (V/v).</summary>
    Subject,
}
