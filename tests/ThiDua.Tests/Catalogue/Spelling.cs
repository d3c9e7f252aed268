using System.Text;

namespace ThiDua.Tests.Catalogue;

/// <summary>Other spellings of Vietnamese text; a table, because the runtime normalises nothing in globalization-invariant mode.</summary>
internal static class Spelling
{
    /// <summary>Each word is a letter and its canonical decomposition.</summary>
    private static readonly string[] Decompositions =
    [
        "àa\u0300 áa\u0301 ảa\u0309 ãa\u0303 ạa\u0323",
        "ăa\u0306 ằa\u0306\u0300 ắa\u0306\u0301 ẳa\u0306\u0309 ẵa\u0306\u0303 ặa\u0323\u0306",
        "âa\u0302 ầa\u0302\u0300 ấa\u0302\u0301 ẩa\u0302\u0309 ẫa\u0302\u0303 ậa\u0323\u0302",
        "èe\u0300 ée\u0301 ẻe\u0309 ẽe\u0303 ẹe\u0323",
        "êe\u0302 ềe\u0302\u0300 ếe\u0302\u0301 ểe\u0302\u0309 ễe\u0302\u0303 ệe\u0323\u0302",
        "ìi\u0300 íi\u0301 ỉi\u0309 ĩi\u0303 ịi\u0323",
        "òo\u0300 óo\u0301 ỏo\u0309 õo\u0303 ọo\u0323",
        "ôo\u0302 ồo\u0302\u0300 ốo\u0302\u0301 ổo\u0302\u0309 ỗo\u0302\u0303 ộo\u0323\u0302",
        "ơo\u031B ờo\u031B\u0300 ớo\u031B\u0301 ởo\u031B\u0309 ỡo\u031B\u0303 ợo\u031B\u0323",
        "ùu\u0300 úu\u0301 ủu\u0309 ũu\u0303 ụu\u0323",
        "ưu\u031B ừu\u031B\u0300 ứu\u031B\u0301 ửu\u031B\u0309 ữu\u031B\u0303 ựu\u031B\u0323",
        "ỳy\u0300 ýy\u0301 ỷy\u0309 ỹy\u0303 ỵy\u0323",
        "ÀA\u0300 ÁA\u0301 ẢA\u0309 ÃA\u0303 ẠA\u0323",
        "ĂA\u0306 ẰA\u0306\u0300 ẮA\u0306\u0301 ẲA\u0306\u0309 ẴA\u0306\u0303 ẶA\u0323\u0306",
        "ÂA\u0302 ẦA\u0302\u0300 ẤA\u0302\u0301 ẨA\u0302\u0309 ẪA\u0302\u0303 ẬA\u0323\u0302",
        "ÈE\u0300 ÉE\u0301 ẺE\u0309 ẼE\u0303 ẸE\u0323",
        "ÊE\u0302 ỀE\u0302\u0300 ẾE\u0302\u0301 ỂE\u0302\u0309 ỄE\u0302\u0303 ỆE\u0323\u0302",
        "ÌI\u0300 ÍI\u0301 ỈI\u0309 ĨI\u0303 ỊI\u0323",
        "ÒO\u0300 ÓO\u0301 ỎO\u0309 ÕO\u0303 ỌO\u0323",
        "ÔO\u0302 ỒO\u0302\u0300 ỐO\u0302\u0301 ỔO\u0302\u0309 ỖO\u0302\u0303 ỘO\u0323\u0302",
        "ƠO\u031B ỜO\u031B\u0300 ỚO\u031B\u0301 ỞO\u031B\u0309 ỠO\u031B\u0303 ỢO\u031B\u0323",
        "ÙU\u0300 ÚU\u0301 ỦU\u0309 ŨU\u0303 ỤU\u0323",
        "ƯU\u031B ỪU\u031B\u0300 ỨU\u031B\u0301 ỬU\u031B\u0309 ỮU\u031B\u0303 ỰU\u031B\u0323",
        "ỲY\u0300 ÝY\u0301 ỶY\u0309 ỸY\u0303 ỴY\u0323",
    ];

    private static readonly Dictionary<char, string> PartsOf = Decompositions
        .SelectMany(row => row.Split(' '))
        .ToDictionary(word => word[0], word => word[1..]);

    private static readonly (string OnFirst, string OnSecond)[] TonePlaces =
    [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
        ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
    ];

    /// <summary>Canonical decomposition (NFD).</summary>
    public static string Decomposed(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
            result.Append(PartsOf.TryGetValue(c, out var parts) ? parts : c.ToString());
        return result.ToString();
    }

    /// <summary>Hoà, Thuỷ.</summary>
    public static string ToneOnSecondVowel(string text) =>
        TonePlaces.Aggregate(text, (current, place) => current.Replace(place.OnFirst, place.OnSecond, StringComparison.Ordinal));

    /// <summary>Hòa, Thủy.</summary>
    public static string ToneOnFirstVowel(string text) =>
        TonePlaces.Aggregate(text, (current, place) => current.Replace(place.OnSecond, place.OnFirst, StringComparison.Ordinal));
}
