using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Service.Importing;

/// <summary>
/// The directory of a compound file ([MS-CFB]), in which Word kept documents before 2007: only so much as tells what is in it before another
/// program is given it.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512;
    private const int EntrySize = 128;
    private const int MostEntries = 10_000;
    private const int TablesInHeader = 109;
    private const int LeastFullStream = 4096;

    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly byte[] _file;
    private readonly int _sectorSize;
    private readonly Dictionary<string, (uint Start, long Size)> _entries = new(StringComparer.OrdinalIgnoreCase);

    private CompoundFile(byte[] file, int sectorSize) => (_file, _sectorSize) = (file, sectorSize);

    /// <summary>Names of all storages and streams.</summary>
    public IReadOnlyCollection<string> Names => _entries.Keys;

    /// <summary>Whether a file is one.</summary>
    public static bool IsOne(byte[] file) => file.AsSpan().StartsWith(Signature);

    /// <summary>Reads the directory; null when it cannot be followed.</summary>
    public static CompoundFile? Read(byte[] file)
    {
        if (file.Length < HeaderSize || !IsOne(file) || BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30)) is not (9 or 12))
        {
            return null;
        }

        var compound = new CompoundFile(file, 1 << BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30)));
        var sector = compound.Number(48);
        for (var steps = 0; compound.Sector(sector) is { } place; steps++)
        {
            for (var at = place; at + EntrySize <= place + compound._sectorSize; at += EntrySize)
            {
                compound.AddEntry(at);
            }

            if (steps > MostEntries || compound.Next(sector) is not { } next)
            {
                break;
            }

            sector = next;
        }

        return compound._entries.Count > 0 ? compound : null;
    }

    /// <summary>The first bytes of a stream; empty when it is missing or small.</summary>
    public ReadOnlySpan<byte> Start(string stream) => _entries.TryGetValue(stream, out var entry) && entry.Size >= LeastFullStream && Sector(entry.Start) is { } place
        ? _file.AsSpan(place, _sectorSize)
        : [];

    private void AddEntry(int at)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(at + 64));
        if (length is >= 4 and <= 64 && _file[at + 66] != 0)
        {
            _entries.TryAdd(Encoding.Unicode.GetString(_file, at, length - 2), (Number(at + 116), BinaryPrimitives.ReadInt64LittleEndian(_file.AsSpan(at + 120)) & 0xFFFFFFFF));
        }
    }

    /// <summary>The sector behind one; null at the end or where the table cannot be followed.</summary>
    private uint? Next(uint sector)
    {
        var perSector = (uint)_sectorSize / 4;
        var table = sector / perSector;
        return table < TablesInHeader && Sector(Number(76 + ((int)table * 4))) is { } place && Number(place + ((int)(sector % perSector) * 4)) is <= 0xFFFFFFFA and var next ? next : null;
    }

    /// <summary>Where a sector begins; null when it lies outside.</summary>
    private int? Sector(uint sector)
    {
        var place = ((long)sector + 1) * _sectorSize;
        return place + _sectorSize <= _file.Length ? (int)place : null;
    }

    private uint Number(int place) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(place));
}
