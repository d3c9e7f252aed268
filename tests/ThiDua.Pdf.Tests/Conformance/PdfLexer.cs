using System.Globalization;
using System.Text;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>Reads values (PDF 1.7, 7.2 and 7.3): numbers, names, strings, arrays, dictionaries, references, operators.</summary>
internal sealed class PdfLexer(byte[] bytes, int position = 0)
{
    private const string Delimiters = "()<>[]{}/%";
    private static readonly object EndOfInput = new();

    public int Position { get; set; } = position;

    /// <summary>The next value or keyword; false at the end.</summary>
    public bool TryRead(out object? value)
    {
        value = Read();
        return !ReferenceEquals(value, EndOfInput);
    }

    public object? Read()
    {
        SkipSpace();
        if (Position >= bytes.Length)
        {
            return EndOfInput;
        }

        switch ((char)bytes[Position])
        {
            case '/':
                Position++;
                return new PdfName(ReadName());
            case '(':
                return ReadLiteral();
            case '<' when bytes[Position + 1] == '<':
                Position += 2;
                return ReadDictionary();
            case '<':
                return ReadHex();
            case '[':
                Position++;
                return ReadUntil("]");
            case '>':
                Position += 2;
                return new PdfKeyword(">>");
            case ']':
                Position++;
                return new PdfKeyword("]");
            default:
                return ReadWord();
        }
    }

    private object? ReadWord()
    {
        var word = ReadRegular();
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return word switch { "true" => true, "false" => false, "null" => null, "" => throw Broken(), _ => new PdfKeyword(word) };
        }

        var after = Position;
        SkipSpace();
        if (ReadRegular() == "0")
        {
            SkipSpace();
            if (ReadRegular() == "R")
            {
                return new PdfReference((int)number);
            }
        }

        Position = after;
        return number;
    }

    private Dictionary<string, object?> ReadDictionary()
    {
        var entries = ReadUntil(">>");
        var dictionary = new Dictionary<string, object?>();
        for (var i = 0; i < entries.Count; i += 2)
        {
            dictionary.Add(((PdfName)entries[i]!).Value, entries[i + 1]);
        }

        return dictionary;
    }

    private List<object?> ReadUntil(string end)
    {
        var values = new List<object?>();
        while (TryRead(out var value))
        {
            if (value is PdfKeyword keyword)
            {
                return keyword.Value == end ? values : throw Broken();
            }

            values.Add(value);
        }

        throw Broken();
    }

    private PdfString ReadHex()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return new PdfString(Convert.FromHexString(digits));
    }

    private PdfString ReadLiteral()
    {
        var content = new List<byte>();
        var depth = 1;
        for (Position++; ; Position++)
        {
            var b = bytes[Position];
            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                return new PdfString([.. content]);
            }

            content.Add(b == '\\' ? Unescape(bytes[++Position]) : b);
        }
    }

    private static byte Unescape(byte escaped) => escaped switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'(' or (byte)')' or (byte)'\\' => escaped,
        _ => throw new InvalidDataException($"Escape {(char)escaped} is not known."),
    };

    private string ReadName()
    {
        var name = ReadRegular();
        for (var at = name.IndexOf('#', StringComparison.Ordinal); at >= 0; at = name.IndexOf('#', at + 1))
        {
            name = name[..at] + (char)Convert.ToByte(name.Substring(at + 1, 2), 16) + name[(at + 3)..];
        }

        return name;
    }

    private string ReadRegular()
    {
        var start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !Delimiters.Contains((char)bytes[Position], StringComparison.Ordinal))
        {
            Position++;
        }

        return Encoding.ASCII.GetString(bytes, start, Position - start);
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && (IsSpace(bytes[Position]) || bytes[Position] == '%'))
        {
            Position = bytes[Position] == '%' ? Array.IndexOf(bytes, (byte)'\n', Position) + 1 : Position + 1;
        }
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private InvalidDataException Broken() => new($"Not PDF at byte {Position}.");
}
