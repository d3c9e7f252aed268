using System.Globalization;
using System.Text;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>A PDF file read by its cross-reference table, as a viewer does; knows nothing of how it was written.</summary>
internal sealed class PdfDocument
{
    private readonly Dictionary<int, object?> _objects = [];

    public PdfDocument(byte[] bytes)
    {
        Bytes = bytes;
        var text = Encoding.Latin1.GetString(bytes);
        var table = int.Parse(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..].Split('\n')[1], CultureInfo.InvariantCulture);
        var lines = text[table..].Split('\n');
        Assert.Equal("xref", lines[0]);
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var number = 1; number < count; number++)
        {
            Assert.Matches(@"^\d{10} 00000 n $", lines[2 + number]);
            _objects[number] = ReadObject(number, int.Parse(lines[2 + number][..10], CultureInfo.InvariantCulture));
        }

        var trailer = table + text[table..].IndexOf("trailer", StringComparison.Ordinal) + "trailer".Length;
        Trailer = (Dictionary<string, object?>)new PdfLexer(bytes, trailer).Read()!;
        Catalogue = Dictionary(Trailer["Root"]);
        Pages = [.. List(Dictionary(Catalogue["Pages"])["Kids"]).Select(Dictionary)];
    }

    public byte[] Bytes { get; }

    public Dictionary<string, object?> Trailer { get; }

    public Dictionary<string, object?> Catalogue { get; }

    public IReadOnlyList<Dictionary<string, object?>> Pages { get; }

    public IEnumerable<object?> Objects => _objects.Values;

    /// <summary>A value, or what it refers to.</summary>
    public object? Resolve(object? value) => value is PdfReference reference ? _objects[reference.Number] : value;

    public Dictionary<string, object?> Dictionary(object? value) => Resolve(value) switch
    {
        PdfStream stream => stream.Dictionary,
        Dictionary<string, object?> dictionary => dictionary,
        var other => throw new InvalidDataException($"Not a dictionary: {other}"),
    };

    public List<object?> List(object? value) => Resolve(value) as List<object?> ?? [value];

    public PdfStream Stream(object? value) => (PdfStream)Resolve(value)!;

    public string? Name(Dictionary<string, object?> dictionary, string key) => (Resolve(dictionary.GetValueOrDefault(key)) as PdfName)?.Value;

    /// <summary>Every dictionary anywhere in the file.</summary>
    public IEnumerable<Dictionary<string, object?>> AllDictionaries() => Objects.SelectMany(Within);

    private static IEnumerable<Dictionary<string, object?>> Within(object? value) => value switch
    {
        PdfStream stream => Within(stream.Dictionary),
        Dictionary<string, object?> dictionary => dictionary.Values.SelectMany(Within).Prepend(dictionary),
        List<object?> list => list.SelectMany(Within),
        _ => [],
    };

    private object? ReadObject(int number, int offset)
    {
        var lexer = new PdfLexer(Bytes, offset);
        Assert.Equal((double)number, lexer.Read());
        Assert.Equal(0.0, lexer.Read());
        Assert.Equal(new PdfKeyword("obj"), lexer.Read());
        var value = lexer.Read();
        var end = lexer.Read();
        if (end is PdfKeyword { Value: "stream" })
        {
            Assert.Equal((byte)'\n', Bytes[lexer.Position]);
            var dictionary = (Dictionary<string, object?>)value!;
            var start = lexer.Position + 1;
            lexer.Position = start + (int)(double)dictionary["Length"]!;
            value = new PdfStream(dictionary, Bytes[start..lexer.Position]);
            Assert.Equal((byte)'\n', Bytes[lexer.Position]);
            Assert.Equal(new PdfKeyword("endstream"), lexer.Read());
            end = lexer.Read();
        }

        Assert.Equal(new PdfKeyword("endobj"), end);
        return value;
    }
}
