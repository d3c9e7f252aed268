namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>How recipients and signature are laid out.</summary>
internal enum FootForm
{
    /// <summary>One row of two cells.</summary>
    Table,

    /// <summary>A row for each line.</summary>
    ManyRows,

    /// <summary>Columns parted by tabs.</summary>
    Tabs,

    /// <summary>The recipients, below them the signature.</summary>
    RecipientsFirst,

    /// <summary>The signature, below it the recipients.</summary>
    SignatureFirst,
}
