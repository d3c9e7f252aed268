namespace ThiDua.Documents.Images;

/// <summary>Formats of images (định dạng ảnh) that a document may hold.</summary>
public enum ImageFormat
{
    /// <summary>Portable Network Graphics (ISO/IEC 15948).</summary>
    Png,

    /// <summary>JPEG (ITU-T T.81), baseline or progressive.</summary>
    Jpeg,
}
