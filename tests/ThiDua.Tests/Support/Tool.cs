namespace ThiDua.Tests.Support;

/// <summary>A program of others that some tests check against.</summary>
public enum Tool
{
    /// <summary>Python's gRPC library with its code generator.</summary>
    PythonGrpc,

    /// <summary>LibreOffice without a window.</summary>
    LibreOffice,

    /// <summary>The command line tools of poppler, for the text of a PDF.</summary>
    Poppler,

    /// <summary>qpdf, which checks the structure of PDF files.</summary>
    Qpdf,

    /// <summary>zbarimg, which reads QR codes, and poppler, which paints the pages they stand on.</summary>
    Zbar,

    /// <summary>Chromium, for the pages of clerks.</summary>
    Chromium,
}
