using System.Security.Cryptography;

namespace ThiDua.Pdf.Writing;

/// <summary>A PDF file being written: numbered objects between header and cross-reference table (PDF 1.7, 7.5).</summary>
internal sealed class PdfFile : IDisposable
{
    private const int IdentifierLength = 16;
    private readonly List<int> _offsets = [0];
    private readonly PooledBuffer _compressed = new(16 * 1024);

    /// <summary>Starts a file.</summary>
    public PdfFile() => Body.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    /// <summary>Where the file is written.</summary>
    public PooledBuffer Body { get; } = new(256 * 1024);

    /// <summary>Takes the next object number; the object itself follows later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count - 1;
    }

    /// <summary>Begins an object.</summary>
    public PooledBuffer Begin(int number)
    {
        _offsets[number] = (int)Body.Length;
        Body.Integer(number);
        Body.Write(" 0 obj\n"u8);
        return Body;
    }

    /// <summary>Ends the object begun last.</summary>
    public void End() => Body.Write("\nendobj\n"u8);

    /// <summary>Writes a whole object that is known already.</summary>
    public void Object(int number, ReadOnlySpan<byte> value)
    {
        Begin(number).Write(value);
        End();
    }

    /// <summary>Writes a stream.</summary>
    /// <param name="number">Object number.</param>
    /// <param name="entries">Entries of its dictionary other than its length.</param>
    /// <param name="bytes">Its bytes, as filters leave them.</param>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> bytes)
    {
        Begin(number).Write("<<"u8);
        Body.Write(entries);
        Body.Write("/Length "u8);
        Body.Integer(bytes.Length);
        Body.Write(">>\nstream\n"u8);
        Body.Write(bytes);
        Body.Write("\nendstream"u8);
        End();
    }

    /// <summary>Compresses and writes a stream.</summary>
    public void CompressedStream(int number, ReadOnlySpan<byte> bytes)
    {
        _compressed.Clear();
        Deflate.Into(_compressed, bytes);
        Stream(number, "/Filter/FlateDecode"u8, _compressed.Written);
    }

    /// <summary>Ends the file; its identifier is a hash of all before it, so the same content has the same identifier.</summary>
    public void Finish(int catalogue, int information)
    {
        var identifier = Convert.ToHexString(SHA256.HashData(Body.Written).AsSpan(0, IdentifierLength));
        var start = Body.Length;
        Body.Write("xref\n0 "u8);
        Body.Integer(_offsets.Count);
        Body.Write("\n0000000000 65535 f \n"u8);
        for (var number = 1; number < _offsets.Count; number++)
        {
            _offsets[number].TryFormat(Body.Room(10), out var length, "D10", null);
            Body.Advance(length);
            Body.Write(" 00000 n \n"u8);
        }

        Body.Write("trailer\n<</Size "u8);
        Body.Integer(_offsets.Count);
        Body.Write("/Root "u8);
        Body.Reference(catalogue);
        Body.Write("/Info "u8);
        Body.Reference(information);
        Body.Write("/ID["u8);
        WriteHex(identifier);
        WriteHex(identifier);
        Body.Write("]>>\nstartxref\n"u8);
        Body.Integer(start);
        Body.Write("\n%%EOF\n"u8);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Body.Dispose();
        _compressed.Dispose();
    }

    private void WriteHex(string digits)
    {
        Body.WriteByte((byte)'<');
        foreach (var digit in digits)
        {
            Body.WriteByte((byte)digit);
        }

        Body.WriteByte((byte)'>');
    }
}
