namespace ThiDua.Service.Hosting;

/// <summary>How a service is run.</summary>
public sealed record ServiceOptions
{
    /// <summary>Where it listens by default: only this machine can reach it.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>
    /// Where it listens, in clear text with HTTP/2 only (prior knowledge, h2c). Port 0 takes a free port; the one taken stands in
    /// <c>WebApplication.Urls</c> after the start.
    /// </summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>
    /// Directory with the user's own templates, where published ones are kept; services may share it. It may be made and changed while the service
    /// runs. Null keeps published templates for as long as the service runs, and it says so.
    /// </summary>
    public string? TemplateDirectory { get; init; }

    /// <summary>
    /// Directory that keeps the profiles of agencies, made when missing; services may share it. Null keeps them for as long as the service
    /// runs, and it says so.
    /// </summary>
    public string? ProfileDirectory { get; init; }

    /// <summary>
    /// Directory that keeps the drafts of the clerks' pages, made with the first; services may share it. Null keeps them for as long as the
    /// service runs, and it says so.
    /// </summary>
    public string? DraftDirectory { get; init; }

    /// <summary>
    /// Directory with the real Times New Roman (.ttf) for PDF files; null sets them in Liberation Serif, which has the same widths.
    /// </summary>
    public string? FontDirectory { get; init; }

    /// <summary>
    /// The largest request message taken, in bytes once decompressed; 31 MiB by default, so that a Word file of 30 MiB goes in. The data of
    /// a document has a limit of its own.
    /// </summary>
    public int MaxRequestBytes { get; init; } = 31 * 1024 * 1024;

    /// <summary>
    /// The largest answer of <c>Render</c>, in bytes; larger documents come by <c>RenderStream</c>. The default, 4 MiB, is the most that
    /// gRPC clients take unless told otherwise.
    /// </summary>
    public int MaxOutputBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The program that turns .doc, .odt and .rtf into .docx: LibreOffice, by name or path.</summary>
    public string OfficeProgram { get; init; } = "soffice";

    /// <summary>The program that gives the lines of a PDF file: poppler's <c>pdftohtml</c>, by name or path.</summary>
    public string PdfProgram { get; init; } = "pdftohtml";

    /// <summary>How long such a program may take for one file; 60 seconds by default.</summary>
    public TimeSpan ConversionTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many such programs may run at once; 2 by default. Others wait for half a minute.</summary>
    public int MaxConversions { get; init; } = 2;
}
