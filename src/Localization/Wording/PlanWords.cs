using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ThiDua.Catalogue;

namespace ThiDua.Localization.Wording;

/// <summary>
/// The words that patterns and replacements name in braces. In patterns: <c>{tinh}</c> is the superior's kind with or without its name (which makes the group
/// <c>n</c>), <c>{tinhuy}</c> its party committee, <c>{ubnd}</c> a People's Committee, <c>{dvhc}</c> a list of kinds of units below a province, <c>{dvhcs}</c> one of two or more, <c>{td}</c> the
/// emulation and commendation council's work; <c>{so}</c> a count of something, <c>{solon}</c> one of three digits or more, <c>{dau}</c> the beginning of a sentence,
/// <c>{cau}</c> and <c>{trong}</c> what stands between in it, <c>{het}</c> its rest. In replacements: <c>{xa}</c> is the local kind, with its name where the pattern met the superior's;
/// <c>{kind}</c>, <c>{unit}</c>, <c>{villages}</c>.
/// </summary>
internal sealed class PlanWords
{
    /// <summary>No pattern needs a thousandth of it on a text within the limits; a busy machine must not make a fault of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A kind behind which a name stands is a unit, not a kind: "thành phố Thủ Đức".</summary>
    private const string Kinds = @"huyện|quận|thị xã(?!\s+(?-i:\p{Lu}))|thị trấn|thành phố(?!\s+(?-i:\p{Lu}))|xã|phường|đặc khu";

    /// <summary>A province with one special zone names it behind the kinds: "các xã, phường, đặc khu Phú Quý".</summary>
    private const string NamedZone = @"đặc khu(?:\s+(?-i:\p{Lu}\p{L}*)){1,3}";

    private const string NextKind = @"(?:(?:\s*[,;/-]\s*|\s+và\s+)(?:các\s+)?(?:" + NamedZone + "|" + Kinds + @")(?![\p{L}])|\s*,\s*thành(?:\s*,\s*|\s+và\s+)thị(?!\p{L}|\s+(?:xã|trấn)))";

    /// <summary>What is no year, date or number of a document.</summary>
    private const string CountBegins = @"(?<!(?:ngày|tháng|năm|số|điều|khoản|điểm|thứ|đến|từ|quý) )(?<![\d/.,-])(?!(?:19|20)\d\d(?![\d.,]))";

    private const string CountEnds = @"\s(?!năm|tháng|ngày|giờ|và|đến|của|trở)\p{L}";

    /// <summary>A sign of a sentence: a full stop within a number does not end it.</summary>
    private const string InSentence = @"(?:[^.;]|(?<=\d)\.(?=\d))";

    private static readonly ConcurrentDictionary<(string Parent, UnitKind Kind, string Pattern), Regex> Compiled = new();

    private readonly FrozenDictionary<string, string> _patterns;
    private readonly FrozenDictionary<string, string> _words;
    private readonly AdministrativeUnit _parent;
    private readonly AdministrativeUnit _unit;

    public PlanWords(AdministrativeUnit parent, AdministrativeUnit unit, string villages)
    {
        (_parent, _unit) = (parent, unit);
        var name = Regex.Escape(Drafting.TextFolding.Fold(parent.Name)).Replace("\\ ", @"\s+", StringComparison.Ordinal);
        var kind = parent.Kind == UnitKind.City ? @"(?:thành phố|TP\.?)" : "tỉnh";
        _patterns = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{tinh}"] = $@"{kind}(?>(?<n>\s+{name})?)",
            ["{tinhkind}"] = kind,
            ["{tinhname}"] = name,
            ["{tinhuy}"] = $@"{(parent.Kind == UnitKind.City ? "Thành ủy" : "Tỉnh ủy")}(?! (?:quyền|thác|nhiệm))(?:\s+{name})?",
            ["{ubnd}"] = "(?:UBND|Ủy ban nhân dân)",
            ["{hdnd}"] = "(?:HĐND|Hội đồng nhân dân)",
            ["{td}"] = @"(?:Thi đua\s*[-,]\s*khen thưởng|TĐKT|TĐ-KT)",
            ["{dvhc}"] = $@"(?:{Kinds}){NextKind}*(?:\s+(?:thuộc|trực thuộc|trên địa bàn|trong)\s+{kind}(?:\s+{name})?)?",
            ["{so}"] = CountBegins + @"\d+(?:[.,]\d+)*" + CountEnds,
            ["{solon}"] = CountBegins + @"(?:\d{1,3}(?:[.,]\d{3})+(?:,\d+)?|\d{3,}(?:,\d+)?)" + CountEnds,
            ["{dau}"] = @"(?<=^|[.;:]\s|\n)",
            ["{cau}"] = @"(?:[^.;:]|(?<=\d)[.:](?=\d))*?",
            ["{trong}"] = InSentence + "*?",
            ["{het}"] = InSentence + "*",
            ["{dvhcs}"] = $@"(?:{Kinds}){NextKind}+",
        }.ToFrozenDictionary(StringComparer.Ordinal);
        _words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["kind"] = unit.KindName,
            ["unit"] = unit.FullName,
            ["name"] = unit.Name,
            ["villages"] = villages,
            ["parentKind"] = parent.KindName,
            ["parent"] = parent.FullName,
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A pattern of a data file as a regular expression; each is made once for a superior.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public Regex Pattern(string pattern) => Compiled.GetOrAdd((_parent.FullName, _parent.Kind, pattern), _ => Compile(pattern));

    private Regex Compile(string pattern)
    {
        foreach (var (name, expression) in _patterns)
        {
            pattern = pattern.Replace(name, expression, StringComparison.Ordinal);
        }

        return new Regex(
            $@"(?<![\p{{L}}\d])(?:{pattern})(?![\p{{L}}\d])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            Patience);
    }

    /// <summary>The words that stand in place of a match, in capitals where it is in capitals.</summary>
    /// <param name="put">The words with names in braces.</param>
    /// <param name="match">The match.</param>
    /// <param name="text">The text it was found in: a capital for its own sake does not pass on within a sentence.</param>
    public string Fill(string put, Match match, string text)
    {
        var stretch = Stretch(match);
        var model = stretch.Value;
        return LetterCase.Like(model, LetterCase.Begins(text, stretch.Index), Regex.Replace(put, @"\{(\w+)\}", name =>
        {
            var word = Word(name.Groups[1].Value, match);
            return name.Index > 0 && word.Length > 0 && model.StartsWith(word, StringComparison.Ordinal) ? char.ToLowerInvariant(word[0]) + word[1..] : word;
        }));
    }

    /// <summary>The part of a match that is replaced.</summary>
    public static Group Stretch(Match match) => match.Groups["x"].Success ? match.Groups["x"] : match;

    /// <summary>A text with words of the local plan filled in.</summary>
    public string Fill(string text) => Regex.Replace(text, @"\{(\w+)\}", name => _words.GetValueOrDefault(name.Groups[1].Value, name.Value));

    private string Word(string name, Match match) => name switch
    {
        "xa" => match.Groups["n"].Success ? _unit.FullName : _unit.KindName,
        _ when match.Groups[name].Success => match.Groups[name].Value,
        _ => _words.GetValueOrDefault(name, ""),
    };
}
