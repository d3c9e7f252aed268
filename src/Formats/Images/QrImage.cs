using System.Text;
using QRCoder;

namespace ThiDua.Formats.Images;

/// <summary>Draws QR codes (ISO/IEC 18004), with error correction of level M and the white margin of four modules.</summary>
internal static class QrImage
{
    /// <summary>Pixels of a module: enough that no program that smooths images blurs its edges.</summary>
    private const int ModulePixels = 8;

    /// <summary>The code of a text, in UTF-8; what is not plain ASCII is marked as UTF-8 for its reader.</summary>
    public static ImageData Draw(string payload)
    {
        var mode = Ascii.IsValid(payload) ? QRCodeGenerator.EciMode.Default : QRCodeGenerator.EciMode.Utf8;
        using var code = QRCodeGenerator.GenerateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true, eciMode: mode);
        var modules = code.ModuleMatrix;
        var side = modules.Count * ModulePixels;
        return BitmapPng.Write(side, side, 1, (x, y) => modules[y / ModulePixels][x / ModulePixels] ? 0 : 1);
    }
}
