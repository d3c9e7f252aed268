using ThiDua.Documents.Text;

namespace ThiDua.Tests.Documents;

/// <summary>Numbers in Vietnamese words.</summary>
public class VietnameseNumberTests
{
    private const string Table = """
        0 không
        1 một
        4 bốn
        5 năm
        9 chín
        10 mười
        11 mười một
        12 mười hai
        14 mười bốn
        15 mười lăm
        16 mười sáu
        19 mười chín
        20 hai mươi
        21 hai mươi mốt
        24 hai mươi tư
        25 hai mươi lăm
        30 ba mươi
        31 ba mươi mốt
        34 ba mươi tư
        40 bốn mươi
        41 bốn mươi mốt
        44 bốn mươi tư
        45 bốn mươi lăm
        50 năm mươi
        51 năm mươi mốt
        54 năm mươi tư
        55 năm mươi lăm
        71 bảy mươi mốt
        91 chín mươi mốt
        99 chín mươi chín
        100 một trăm
        101 một trăm linh một
        104 một trăm linh bốn
        105 một trăm linh năm
        109 một trăm linh chín
        110 một trăm mười
        111 một trăm mười một
        114 một trăm mười bốn
        115 một trăm mười lăm
        120 một trăm hai mươi
        121 một trăm hai mươi mốt
        200 hai trăm
        234 hai trăm ba mươi tư
        405 bốn trăm linh năm
        500 năm trăm
        555 năm trăm năm mươi lăm
        702 bảy trăm linh hai
        999 chín trăm chín mươi chín
        1000 một nghìn
        1001 một nghìn không trăm linh một
        1005 một nghìn không trăm linh năm
        1010 một nghìn không trăm mười
        1015 một nghìn không trăm mười lăm
        1021 một nghìn không trăm hai mươi mốt
        1100 một nghìn một trăm
        1954 một nghìn chín trăm năm mươi tư
        2026 hai nghìn không trăm hai mươi sáu
        5000 năm nghìn
        10000 mười nghìn
        15000 mười lăm nghìn
        21000 hai mươi mốt nghìn
        24004 hai mươi tư nghìn không trăm linh bốn
        100000 một trăm nghìn
        101000 một trăm linh một nghìn
        105005 một trăm linh năm nghìn không trăm linh năm
        110011 một trăm mười nghìn không trăm mười một
        702000 bảy trăm linh hai nghìn
        999999 chín trăm chín mươi chín nghìn chín trăm chín mươi chín
        1000000 một triệu
        1000001 một triệu không trăm linh một
        1000100 một triệu một trăm
        1001000 một triệu không trăm linh một nghìn
        1053000 một triệu không trăm năm mươi ba nghìn
        1404000 một triệu bốn trăm linh bốn nghìn
        1872000 một triệu tám trăm bảy mươi hai nghìn
        2340000 hai triệu ba trăm bốn mươi nghìn
        3510000 ba triệu năm trăm mười nghìn
        5265000 năm triệu hai trăm sáu mươi lăm nghìn
        7371000 bảy triệu ba trăm bảy mươi mốt nghìn
        10530000 mười triệu năm trăm ba mươi nghìn
        12285000 mười hai triệu hai trăm tám mươi lăm nghìn
        15000000 mười lăm triệu
        21060000 hai mươi mốt triệu không trăm sáu mươi nghìn
        28080000 hai mươi tám triệu không trăm tám mươi nghìn
        100000000 một trăm triệu
        105000000 một trăm linh năm triệu
        999999999 chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín
        1000000000 một tỷ
        1000000001 một tỷ không trăm linh một
        1000001000 một tỷ không trăm linh một nghìn
        1001000000 một tỷ không trăm linh một triệu
        1050000000 một tỷ không trăm năm mươi triệu
        15000000000 mười lăm tỷ
        21000000000 hai mươi mốt tỷ
        105000000000 một trăm linh năm tỷ
        999000000000 chín trăm chín mươi chín tỷ
        1000000000000 một nghìn tỷ
        1005000000000 một nghìn không trăm linh năm tỷ
        1000000000000000000 một tỷ tỷ
        -15 âm mười lăm
        """;

    [Fact]
    public void A_number_reads_as_it_is_said()
    {
        var rows = Table.Split('\n', StringSplitOptions.TrimEntries).Select(row => row.Split(' ', 2)).ToList();

        Assert.True(rows.Count >= 80);
        Assert.Equal(rows.Select(row => row[1]), rows.Select(row => VietnameseNumber.Words(long.Parse(row[0], null))));
    }

    [Fact]
    public void Every_number_can_be_read_back_from_its_words()
    {
        var random = new Random(30);
        var numbers = Enumerable.Range(0, 20_000).Select(number => (long)number)
            .Concat(Enumerable.Range(0, 60).Select(power => 1L << power))
            .Concat(Enumerable.Range(0, 20_000).Select(step => random.NextInt64(1L << (1 + (step % 62)))))
            .Concat([long.MaxValue, 999_999_999_999, 1_000_000_000_000_000]);

        Assert.DoesNotContain(numbers, number => Read(VietnameseNumber.Words(number)) != number);
    }

    [Fact]
    public void The_least_number_has_words_too() =>
        Assert.Equal("âm " + VietnameseNumber.Words(long.MaxValue)[..^"bảy".Length] + "tám", VietnameseNumber.Words(long.MinValue));

    /// <summary>A reader of its own: what stands before "tỷ" is a number of billions, and so on down.</summary>
    private static long Read(string words)
    {
        var cut = words.LastIndexOf("tỷ", StringComparison.Ordinal);
        return cut < 0
            ? ReadBelow([.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            : (Read(words[..cut].Trim()) * 1_000_000_000) + Read(words[(cut + 2)..].Trim());
    }

    private static long ReadBelow(List<string> words)
    {
        long total = 0, group = 0;
        long digit = 0;
        foreach (var word in words)
        {
            switch (word)
            {
                case "triệu" or "nghìn":
                    total += (group + digit) * (word == "triệu" ? 1_000_000 : 1_000);
                    (group, digit) = (0, 0);
                    break;
                case "trăm":
                    (group, digit) = (digit * 100, 0);
                    break;
                case "mươi":
                    (group, digit) = (group + (digit * 10), 0);
                    break;
                case "mười":
                    group += 10;
                    break;
                case "linh":
                    break;
                default:
                    digit = Digit(word);
                    break;
            }
        }

        return total + group + digit;
    }

    private static long Digit(string word) => word switch
    {
        "mốt" => 1,
        "tư" => 4,
        "lăm" => 5,
        _ => Array.IndexOf(["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"], word) is >= 0 and var digit
            ? digit
            : throw new FormatException(word),
    };
}
