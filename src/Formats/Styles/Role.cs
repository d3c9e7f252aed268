namespace ThiDua.Formats.Styles;

/// <summary>
/// What a paragraph is in an administrative document. The role travels with it as style id of the Word file, structure tag
/// of the PDF and class of the preview.
/// </summary>
public enum Role
{
    /// <summary>Page number (số trang).</summary>
    PageNumber,

    /// <summary>National name (Quốc hiệu).</summary>
    NationalName,

    /// <summary>National motto (Tiêu ngữ).</summary>
    Motto,

    /// <summary>Direct superior body (cơ quan chủ quản trực tiếp).</summary>
    SuperiorBody,

    /// <summary>Issuing body (cơ quan ban hành).</summary>
    IssuingBody,

    /// <summary>Number and symbol (số, ký hiệu).</summary>
    NumberSymbol,

    /// <summary>Place and date (địa danh, thời gian).</summary>
    PlaceDate,

    /// <summary>Kind of document (tên loại).</summary>
    KindTitle,

    /// <summary>Subject (trích yếu).</summary>
    Subject,

    /// <summary>Subject of a dispatch below its number (trích yếu công văn).</summary>
    SubjectUnderNumber,

    /// <summary>The words "Kính gửi:" above two or more addressees.</summary>
    AddresseesLabel,

    /// <summary>Addressee (Kính gửi).</summary>
    Addressee,

    /// <summary>Who has the competence to issue a decision or resolution (thẩm quyền ban hành).</summary>
    AuthorityLine,

    /// <summary>Legal basis (căn cứ).</summary>
    LegalBasis,

    /// <summary>The words "QUYẾT ĐỊNH:" or "QUYẾT NGHỊ:".</summary>
    EnactingWords,

    /// <summary>Running text (lời văn).</summary>
    BodyText,

    /// <summary>The line "Phần I" or "Chương I".</summary>
    PartLabel,

    /// <summary>Title of a part or chapter.</summary>
    PartTitle,

    /// <summary>The line "Mục 1" or "Tiểu mục 1".</summary>
    DivisionLabel,

    /// <summary>Title of a mục or tiểu mục.</summary>
    DivisionTitle,

    /// <summary>Article (điều).</summary>
    Article,

    /// <summary>Mục of a plan or report: "I. TIÊU ĐỀ".</summary>
    Heading1,

    /// <summary>Clause (khoản) with a title of its own line.</summary>
    Heading2,

    /// <summary>Point (điểm) with a title of its own line.</summary>
    Heading3,

    /// <summary>Clause (khoản).</summary>
    Clause,

    /// <summary>Point (điểm).</summary>
    Point,

    /// <summary>Item behind a dash or plus.</summary>
    Item,

    /// <summary>Name above a table.</summary>
    TableCaption,

    /// <summary>Cell in the head of a table.</summary>
    TableHeading,

    /// <summary>Cell of a table.</summary>
    TableCell,

    /// <summary>A figure (hình): a line that holds an image.</summary>
    Figure,

    /// <summary>Name below a figure.</summary>
    FigureCaption,

    /// <summary>What a bar of a chart stands for, and what is said of the chart below its bars.</summary>
    ChartLabel,

    /// <summary>A line that holds a bar of a chart.</summary>
    ChartBar,

    /// <summary>The value of a bar.</summary>
    ChartValue,

    /// <summary>The words "Nơi nhận:".</summary>
    RecipientsLabel,

    /// <summary>Entry of the recipient list.</summary>
    Recipient,

    /// <summary>Signing capacity and post (quyền hạn, chức vụ).</summary>
    SigningAuthority,

    /// <summary>What a form asks of one who signs by hand: "(ký, ghi rõ họ tên)".</summary>
    SignatureNote,

    /// <summary>Other post of the signer (chức vụ khác).</summary>
    OtherPost,

    /// <summary>Name of the signer.</summary>
    SignerName,

    /// <summary>The words "Phụ lục I".</summary>
    AppendixLabel,

    /// <summary>Title of an appendix.</summary>
    AppendixTitle,

    /// <summary>Line that names the document an appendix belongs to.</summary>
    AppendixReference,

    /// <summary>A ruled line (đường kẻ).</summary>
    RuledLine,

    // Roles of certificates: their looks are those of a layout, not of the decree.

    /// <summary>The word "TẶNG" of a certificate.</summary>
    Presents,

    /// <summary>Who is commended (người, tập thể, hộ gia đình được khen).</summary>
    Laureate,

    /// <summary>Post, unit, address of who is commended.</summary>
    LaureateDetail,

    /// <summary>What somebody is commended for (thành tích).</summary>
    AwardReason,

    /// <summary>Number in the golden book (số sổ vàng).</summary>
    GoldenBook,
}
