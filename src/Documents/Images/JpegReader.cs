using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ThiDua.Documents.Images;

/// <summary>
/// Reads a JPEG file (ITU-T T.81, Annex B) from its first marker to its last: one frame, baseline or progressive with Huffman codes,
/// eight bits, grey or three colours, with every table that it uses.
/// </summary>
internal sealed class JpegReader(ImmutableArray<byte> file)
{
    private const byte Escape = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte HuffmanTables = 0xC4;
    private const byte QuantizationTables = 0xDB;
    private const byte Jfif = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;

    private readonly JpegTables _tables = new();
    private JpegFrame? _frame;
    private Resolution? _jfif;
    private ExifTags? _exif;
    private bool _saysColours;
    private bool _scanned;
    private int _at = 2;

    public ImageFile Read()
    {
        for (var marker = NextMarker(); marker != EndOfImage; marker = NextMarker())
        {
            if (marker is StartOfImage or 0x01 or 0x00 or (>= 0xD0 and <= 0xD7))
            {
                throw Damaged("các phần không đúng thứ tự");
            }

            Take(marker, NextSegment());
        }

        if (_frame is null || !_scanned)
        {
            throw Damaged("không có dữ liệu điểm ảnh");
        }

        CheckShownAlike(_frame);
        return new ImageFile(ImageFormat.Jpeg, _at == file.Length ? file : file[.._at], _frame.Width, _frame.Height)
        {
            Resolution = _jfif ?? _exif?.Resolution,
        };
    }

    private void Take(byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case Jfif when segment is [(byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, _, _, var unit, _, _, _, _, ..]:
                _saysColours = true;
                _jfif ??= ReadDensity(unit, segment[8..]);
                break;
            case Exif when segment is [(byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, ..]:
                _exif ??= ExifTags.Read(segment[6..]);
                break;
            case Adobe when segment.StartsWith("Adobe"u8):
                _saysColours = true;
                break;
            case QuantizationTables:
                _tables.TakeQuantization(segment);
                break;
            case HuffmanTables:
                _tables.TakeHuffman(segment);
                break;
            case >= 0xC0 and <= 0xCF and not 0xC8 and not 0xCC:
                TakeFrame(marker, segment);
                break;
            case StartOfScan:
                TakeScan(segment);
                break;
            case 0xC8 or 0xCC or 0xDC or 0xDE or 0xDF:
                throw JpegFrame.OtherKind();
            default:
                break;
        }
    }

    private void TakeFrame(byte marker, ReadOnlySpan<byte> segment)
    {
        if (_frame is not null)
        {
            throw Damaged("có hai khung hình");
        }

        _frame = JpegFrame.Read(marker, segment);
    }

    /// <summary>Refuses what some programs turn or colour by its notes and others do not.</summary>
    private void CheckShownAlike(JpegFrame frame)
    {
        if (_exif is { IsTurned: true })
        {
            throw ImageFault.Unsupported(
                ImageFormat.Jpeg,
                "được ghi chú là phải xoay hoặc lật mới đúng chiều (Exif Orientation)",
                "Hãy mở ảnh ra, xoay đúng chiều rồi lưu lại.");
        }

        if (frame.IsNamedRgb && !_saysColours)
        {
            throw ImageFault.Unsupported(ImageFormat.Jpeg, "dùng hệ màu RGB không ghi rõ", "Hãy mở ảnh ra và lưu lại thành JPEG hoặc PNG.");
        }
    }

    private void TakeScan(ReadOnlySpan<byte> segment)
    {
        if (_frame is null)
        {
            throw Damaged("các phần không đúng thứ tự");
        }

        _tables.Check(_frame, segment);
        var start = _at;
        while (_at + 1 < file.Length && (file[_at] != Escape || file[_at + 1] is 0x00 or (>= 0xD0 and <= 0xD7)))
        {
            _at += file[_at] == Escape ? 2 : 1;
        }

        if (_at + 1 >= file.Length)
        {
            throw Damaged("bị cắt cụt");
        }

        _scanned = _at > start ? true : throw Damaged("không có dữ liệu điểm ảnh");
    }

    private static Resolution? ReadDensity(byte unit, ReadOnlySpan<byte> density)
    {
        var (across, down) = (BinaryPrimitives.ReadUInt16BigEndian(density), BinaryPrimitives.ReadUInt16BigEndian(density[2..]));
        return unit switch { 1 => Resolution.PerInch(across, down), 2 => Resolution.PerCentimetre(across, down), _ => null };
    }

    /// <summary>The next marker; it may be filled up with further escapes before it.</summary>
    private byte NextMarker()
    {
        if (_at >= file.Length || file[_at] != Escape)
        {
            throw Damaged(_at >= file.Length ? "bị cắt cụt" : "các phần không nối liền nhau");
        }

        while (_at < file.Length && file[_at] == Escape)
        {
            _at++;
        }

        return _at < file.Length ? file[_at++] : throw Damaged("bị cắt cụt");
    }

    private ReadOnlySpan<byte> NextSegment()
    {
        var rest = file.AsSpan(_at..);
        var length = rest.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(rest);
        if (length < 2 || length > rest.Length)
        {
            throw Damaged("bị cắt cụt");
        }

        _at += length;
        return rest[2..length];
    }

    private static ImageFault Damaged(string how) => ImageFault.Damaged(ImageFormat.Jpeg, how);
}
