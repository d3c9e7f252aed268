using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Formats.Certificates;

/// <summary>The layouts of certificates and what they share, read from <c>certificate-layouts.json</c>.</summary>
/// <param name="Print">Bounds of printing.</param>
/// <param name="Fit">How lines are made to fit.</param>
/// <param name="Words">Words around numbers.</param>
/// <param name="Calibration">The test page.</param>
/// <param name="Layouts">The layouts.</param>
public sealed record CertificateLayouts(
    PrintLimits Print, FitRule Fit, CertificateWords Words, CalibrationSheet Calibration, ImmutableArray<CertificateLayout> Layouts)
{
    private const string FileName = "certificate-layouts.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The layouts that ship with the program.</summary>
    public static CertificateLayouts BuiltIn { get; } = ReadBuiltIn();

    /// <summary>The layout of an id that may be used on a day; null when there is none.</summary>
    public CertificateLayout? Find(string id, DateOnly day) => Layouts.FirstOrDefault(layout => layout.Id == id && layout.HoldsOn(day));

    /// <summary>Reads and checks layouts.</summary>
    /// <param name="json">The file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="LayoutDataException">A row is wrong or contradicts another.</exception>
    public static CertificateLayouts Read(Stream json, string file)
    {
        CertificateLayouts layouts;
        try
        {
            layouts = JsonSerializer.Deserialize<CertificateLayouts>(json, Options) ?? throw new LayoutDataException(file, "", "tệp rỗng");
        }
        catch (JsonException exception)
        {
            throw new LayoutDataException(file, exception.Path ?? "", exception.Message, exception);
        }

        LayoutChecks.Check(layouts, file);
        return layouts;
    }

    private static CertificateLayouts ReadBuiltIn()
    {
        using var stream = typeof(CertificateLayouts).Assembly.GetManifestResourceStream(FileName)!;
        return Read(stream, FileName);
    }
}
