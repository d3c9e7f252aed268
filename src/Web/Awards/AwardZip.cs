using System.IO.Compression;

namespace ThiDua.Web.Awards;

/// <summary>All files of an award in one; the same files give the same bytes.</summary>
internal sealed class AwardZip : IDisposable
{
    /// <summary>The first moment that the format knows.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _stream = new();
    private readonly ZipArchive _archive;

    /// <summary>Begins an empty one.</summary>
    public AwardZip() => _archive = new ZipArchive(_stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a file.</summary>
    public void Add(string name, byte[] content)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Moment;
        using var stream = entry.Open();
        stream.Write(content);
    }

    /// <summary>Its bytes; nothing can be added any more.</summary>
    public byte[] Finish()
    {
        _archive.Dispose();
        return _stream.ToArray();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _archive.Dispose();
        _stream.Dispose();
    }
}
