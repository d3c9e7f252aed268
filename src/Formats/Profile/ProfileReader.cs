using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Profile;

/// <summary>Reads a profile from its data file.</summary>
public static class ProfileReader
{
    /// <summary>The roles a decree knows: those of certificates follow them.</summary>
    private static readonly ImmutableArray<Role> Roles = [.. Enum.GetValues<Role>().Where(role => role < Role.Presents)];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private sealed record ProfileFile(string Id, DateOnly ValidFrom, DateOnly? ValidTo, ImmutableArray<ProfileValue> Values);

    /// <summary>Reads a profile that the project ships.</summary>
    public static FormatProfile ReadBuiltIn(string id)
    {
        using var stream = typeof(ProfileReader).Assembly.GetManifestResourceStream(id + ".json")
            ?? throw new FileNotFoundException($"Không có hồ sơ thể thức “{id}”.");
        return Read(stream);
    }

    /// <summary>Reads a profile.</summary>
    /// <exception cref="InvalidDataException">A value is missing or of the wrong unit.</exception>
    public static FormatProfile Read(Stream json)
    {
        var file = JsonSerializer.Deserialize<ProfileFile>(json, Options)!;
        var table = new ProfileTable(file.Values);
        return new FormatProfile(
            file.Id, file.ValidFrom, file.ValidTo, ReadPage(table), ReadStyles(table, FontPair.Large), ReadStyles(table, FontPair.Small),
            ReadLineShares(table), ReadPhraseStarts(table), ReadBlocks(table), ReadTables(table), ReadFigures(table), ReadCharts(table), ReadWords(table), ReadRegister(table), file.Values);
    }

    private static PageSetup ReadPage(ProfileTable table) => new()
    {
        Width = table.RequiredLength("Page", "width"),
        Height = table.RequiredLength("Page", "height"),
        Top = table.RequiredLength("Page", "marginTop"),
        Bottom = table.RequiredLength("Page", "marginBottom"),
        Left = table.RequiredLength("Page", "marginLeft"),
        Right = table.RequiredLength("Page", "marginRight"),
        HeaderDistance = table.RequiredLength("Page", "headerDistance"),
    };

    private static StyleSheet ReadStyles(ProfileTable table, FontPair pair) =>
        new(table.Text("Page", "font"), [.. Roles.Select(role => ReadStyle(table, role, pair))]);

    private static RoleStyle ReadStyle(ProfileTable table, Role role, FontPair pair)
    {
        var target = role.ToString();
        var exact = table.Length(target, "exactLine", pair);
        var paragraph = new ParagraphFormat
        {
            Alignment = table.Find(target, "align") is { } align
                ? Enum.Parse<Alignment>(align.Value.GetString()!, ignoreCase: true)
                : Alignment.Left,
            FirstLine = table.Length(target, "firstLine", pair),
            Before = table.Length(target, "before", pair),
            After = table.Length(target, "after", pair),
            Line = exact > Length.Zero ? new LineSpacing(1, exact) : new LineSpacing(table.Number(target, "line", 1, pair)),
            KeepNext = table.Flag(target, "keepNext", false),
            WidowControl = table.Flag(target, "widowControl", true),
            Outline = (int)table.Number(target, "outline", 0),
        };
        var character = new CharacterFormat(
            table.Length(target, "size", pair).Twips / 10, table.Flag(target, "bold", false), table.Flag(target, "italic", false));
        return character.HalfPoints > 0
            ? new RoleStyle(role, table.Text(target, "name"), paragraph, character)
            : throw new InvalidDataException($"Hồ sơ thể thức thiếu cỡ chữ của {target}.");
    }

    private static ImmutableDictionary<Role, double> ReadLineShares(ProfileTable table) =>
        Roles
            .Select(role => (role, share: table.Number(role.ToString(), "lineShare", 0)))
            .Where(pair => pair.share > 0)
            .ToImmutableDictionary(pair => pair.role, pair => pair.share);

    private static ImmutableDictionary<Role, ImmutableArray<string>> ReadPhraseStarts(ProfileTable table) =>
        Roles.ToImmutableDictionary(role => role, role => table.Texts(
            (table.Find(role.ToString(), "phraseStarts") is null ? Role.Subject : role).ToString(), "phraseStarts"));

    private static BlockSettings ReadBlocks(ProfileTable table) => new(
        table.Shares("HeaderBlock", "leftShares"),
        table.RequiredLength("HeaderBlock", "lineGap"),
        table.RequiredLength("HeaderBlock", "lineThickness"),
        table.RequiredLength("HeaderBlock", "numberGap"),
        table.Shares("FootBlock", "leftShares"),
        table.RequiredLength("FootBlock", "columnGap"),
        table.RequiredLength("FootBlock", "gapAbove"),
        table.RequiredLength("SignatureRoom", "height"),
        table.RequiredLength("SignatureRoom", "mostHeight"));

    private static TableSettings ReadTables(ProfileTable table) => new(
        table.RequiredLength("Table", "cellPadding"),
        table.RequiredLength("Table", "border"),
        table.RequiredLength("Table", "gapBefore"),
        (int)table.Number("Page", "landscapeAboveColumns", int.MaxValue));

    private static FigureSettings ReadFigures(ProfileTable table) => new(
        table.RequiredCount("Figure", "resolution"),
        table.RequiredLength("Figure", "mostHeight"),
        table.RequiredLength("QrCode", "width"),
        table.RequiredCount("QrCode", "mostBytes"));

    private static ChartSettings ReadCharts(ProfileTable table) => new(
        table.RequiredLength("Chart", "barHeight"),
        table.RequiredCount("Chart", "resolution"),
        table.RequiredCount("Chart", "mostOfTarget"));

    private static RegisterLimits ReadRegister(ProfileTable table) => new(
        table.RequiredCount("Register", "symbol"),
        table.RequiredCount("Register", "subject"),
        table.RequiredCount("Register", "organName"),
        table.RequiredCount("Register", "position"),
        table.RequiredCount("Register", "fullName"));

    private static FixedWords ReadWords(ProfileTable table) => new(
        table.Text("Words", "nationalName"),
        table.Text("Words", "motto"),
        table.Text("Words", "number"),
        table.Text("Words", "recipients"),
        table.Text("Words", "addressees"),
        table.Text("Words", "appendix"),
        table.Text("Words", "list"),
        table.Text("Words", "closing"),
        table.Text("Words", "chartTarget"));
}
