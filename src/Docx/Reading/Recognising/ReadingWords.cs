using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Words by which parts of foreign documents are known, read from <c>reading-words.json</c>; marks and case do not count.</summary>
internal sealed record ReadingWords
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The words that ship with the program.</summary>
    public static ReadingWords BuiltIn { get; } = Read();

    /// <summary>Words of posts and signing capacities, above a signature.</summary>
    public required ImmutableArray<string> Posts { get; init; }

    /// <summary>Stamps of urgency, secrecy, drafts (dấu chỉ mức độ khẩn, mật), at the head.</summary>
    public required ImmutableArray<string> Stamps { get; init; }

    /// <summary>What stands in the place of a signature.</summary>
    public required ImmutableArray<string> Signed { get; init; }

    /// <summary>How legal bases begin.</summary>
    public required ImmutableArray<string> BasisOpenings { get; init; }

    /// <summary>Who issues decisions, in capitals below their subjects.</summary>
    public required ImmutableArray<string> Issuers { get; init; }

    /// <summary>Words behind which the name of a body goes on a subject: "… CỦA" above "ỦY BAN NHÂN DÂN TỈNH".</summary>
    public required ImmutableArray<string> LeadingWords { get; init; }

    /// <summary>How the name of whoever is to fill in a form begins, above the nation's name.</summary>
    public required ImmutableArray<string> FormHeads { get; init; }

    /// <summary>How a paragraph begins that is a legal basis too where it stands below one.</summary>
    public required ImmutableArray<string> FurtherBases { get; init; }

    /// <summary>Kinds of units in capitals, behind which a proper name stands; those of before 2025 too.</summary>
    public required ImmutableArray<string> UnitKinds { get; init; }

    /// <summary>How names of bodies begin at the head of a document.</summary>
    public required ImmutableArray<string> HeadBodies { get; init; }

    /// <summary>Words of names in the form in which names are kept: "UBND", and "UỶ" with its mark on the other letter.</summary>
    public required ImmutableDictionary<string, string> LongForms { get; init; }

    /// <summary>What a recipient is to do with the document (để báo cáo, để thực hiện), in full and in short.</summary>
    public required ImmutableArray<string> RecipientMarks { get; init; }

    /// <summary>Names of bodies that keep their capital behind a post: "Chủ tịch Ủy ban nhân dân".</summary>
    public required ImmutableArray<string> Bodies { get; init; }

    private static ReadingWords Read()
    {
        using var stream = typeof(ReadingWords).Assembly.GetManifestResourceStream("reading-words.json")!;
        return JsonSerializer.Deserialize<ReadingWords>(stream, Strict)!;
    }
}
