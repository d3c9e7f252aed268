using ThiDua.Documents.Diagnostics;
using ThiDua.Docx.Reading;
using ThiDua.Service.Hosting;
using ThiDua.Service.Importing.PdfFiles;

namespace ThiDua.Service.Importing;

/// <summary>Reads a foreign document of any of the kinds that offices send: .docx as it is, others by way of .docx.</summary>
/// <param name="options">Programs of others, and how long they may take.</param>
public sealed class DocumentImporter(ServiceOptions options) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _places = new(options.MaxConversions);

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes; what it is, they say.</param>
    /// <param name="cancellation">Ends the reading and every program it uses.</param>
    /// <returns>
    /// The tree with remarks, or one error: those of <see cref="DocxReader"/>, and <c>CONVERTER_MISSING</c>, <c>CONVERSION_TIMEOUT</c>,
    /// <c>CONVERSION_BUSY</c>, <c>CONVERSION_FAILED</c>, <c>FILE_WITHOUT_TEXT</c>.
    /// </returns>
    public async Task<Result<ReadDocument>> ReadAsync(byte[] file, CancellationToken cancellation)
    {
        var kind = FileSignature.Of(file);
        if (kind == FileKind.Word)
        {
            return DocxReader.Read(file);
        }

        if (kind == FileKind.Unknown)
        {
            return ImportFaults.NotWord();
        }

        var limits = new ReadingLimits();
        if (file.Length > limits.FileBytes)
        {
            return ImportFaults.TooLarge($"hơn {limits.FileBytes / (1024 * 1024)} MB");
        }

        if (!await _places.WaitAsync(Patience, cancellation))
        {
            return ImportFaults.Busy();
        }

        try
        {
            return await ConvertAsync(kind, file, cancellation);
        }
        catch (ImportFault fault)
        {
            return fault.Diagnostic;
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Frees what it waits with.</summary>
    public void Dispose() => _places.Dispose();

    private async Task<Result<ReadDocument>> ConvertAsync(FileKind kind, byte[] file, CancellationToken cancellation)
    {
        if (kind == FileKind.Pdf)
        {
            var (word, remarks) = await new PdfConverter(options).ToWordAsync(file, cancellation);
            return With(remarks, DocxReader.Read(word));
        }

        var converted = await new OfficeConverter(options).ToWordAsync(kind, file, cancellation);
        var remark = Diagnostic.Warning(
            "FILE_CONVERTED", "file", "Tệp được LibreOffice chuyển thành .docx rồi mới đọc.", "Hãy đối chiếu số thứ tự, bảng và ký hiệu với tệp gốc.");
        return With([remark], DocxReader.Read(converted));
    }

    private static Result<ReadDocument> With(IEnumerable<Diagnostic> remarks, Result<ReadDocument> read) =>
        read.Succeeded ? Result<ReadDocument>.Success(read.Value, remarks.Concat(read.Diagnostics)) : read;
}
