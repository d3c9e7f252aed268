using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules;
using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Profiles;

/// <summary>Checks a profile against the rules before it is stored: one fault per bad field, named as the protos name it.</summary>
/// <param name="book">The rules.</param>
public sealed partial class ProfileChecks(RuleBook book)
{
    /// <summary>The placeholders that names of bodies may have.</summary>
    private static readonly string[] NameWords = ["{unit}", "{kind}", "{name}"];

    /// <summary>The placeholders that lines of recipients may have.</summary>
    private static readonly string[] LineWords = [.. NameWords, "{villages}", "{province}", "{provinceKind}"];

    /// <summary>The faults of a profile; empty when it may be stored.</summary>
    /// <param name="profile">The profile; its texts are in form C, its lists within their limits.</param>
    /// <param name="unit">The unit as it is on the day.</param>
    /// <param name="on">The day.</param>
    /// <param name="found">Faults found already while it was read: the fields they name are not judged again.</param>
    public ImmutableArray<Diagnostic> Check(
        AgencyProfile profile, AdministrativeUnit unit, DateOnly on, IReadOnlyCollection<Diagnostic> found)
    {
        var codes = new ProfileCodes(book, unit, on, profile);
        var termsKnown = !found.Any(fault => fault.Path.StartsWith(LeaderChecks.List, StringComparison.Ordinal));
        IEnumerable<Diagnostic> faults =
        [
            .. found,
            .. LeaderChecks.Check(profile.Leaders, codes, termsKnown),
            .. Each(profile.Bodies, "bodies", (body, path) => Body(body, path, codes)),
            .. Twice(profile.Bodies.Select(body => body.Code), i => Item("profile.bodies", i) + ".code"),
            .. Each(profile.Drafters, "drafters", (drafter, path) => Drafter(drafter, path, codes)),
            .. Each(profile.Recipients, "recipients", (style, path) => Style(style, path, codes)),
            .. Codes(profile.ByOrder ?? [], "profile.by_order.codes", codes.IsBody, ProfileFaults.Body, codes.Bodies),
            .. profile.Styles.SelectMany(pair => Setting(pair.Key, pair.Value, codes)),
        ];
        return [.. faults.DistinctBy(fault => fault.Path)];
    }

    private static IEnumerable<Diagnostic> Body(ProfileBody body, string path, ProfileCodes codes)
    {
        if (!CodeForm().IsMatch(body.Code))
        {
            yield return ProfileFaults.CodeForm($"{path}.code", body.Code);
        }
        else if (!codes.IsStandardBody(body.Code) && body.Name.Length == 0)
        {
            yield return ProfileFaults.OwnBodyWithoutName($"{path}.name", body.Code);
        }

        foreach (var (field, text) in new[] { ("name", body.Name), ("short_name", body.ShortName) })
        {
            if (HasStrayBraces(text, NameWords))
            {
                yield return ProfileFaults.Placeholder($"{path}.{field}", NameWords);
            }
        }
    }

    private static IEnumerable<Diagnostic> Drafter(Drafter drafter, string path, ProfileCodes codes)
    {
        if (drafter.Initials.Length == 0)
        {
            yield return ProfileFaults.Missing($"{path}.initials", "ký hiệu người soạn thảo");
        }

        if (!codes.IsBody(drafter.Body))
        {
            yield return ProfileFaults.Unknown($"{path}.body", ProfileFaults.Body, drafter.Body, codes.Bodies());
        }
    }

    private static IEnumerable<Diagnostic> Style(RecipientStyle style, string path, ProfileCodes codes)
    {
        var topic = style.Topic.Length > 0 && !codes.IsTopic(style.Topic)
            ? ProfileFaults.Unknown($"{path}.topic", "lĩnh vực", style.Topic, codes.Topics())
            : null;
        return
        [
            .. Codes(style.Kinds, $"{path}.kinds", ProfileCodes.IsKind, "loại văn bản", () => []),
            .. topic is null ? [] : new[] { topic },
            .. Codes(style.Without, $"{path}.without", codes.IsGroup, "nhóm nơi nhận", codes.Groups),
            .. style.Lines.SelectMany((line, i) => Line(line, Item($"{path}.lines", i), codes)),
        ];
    }

    private static IEnumerable<Diagnostic> Line(RecipientLine line, string path, ProfileCodes codes)
    {
        foreach (var fault in Codes(line.Covers, $"{path}.covers", codes.IsGroup, "nhóm nơi nhận", codes.Groups))
        {
            yield return fault;
        }

        if (line.Covers.IsEmpty && line.Text.Length == 0)
        {
            yield return ProfileFaults.Missing($"{path}.text", "nơi nhận");
        }
        else if (HasStrayBraces(line.Text, LineWords))
        {
            yield return ProfileFaults.Placeholder($"{path}.text", LineWords);
        }
    }

    private static IEnumerable<Diagnostic> Setting(string code, string value, ProfileCodes codes)
    {
        var path = "profile.styles." + code;
        if (codes.Choices(code) is not { } choices)
        {
            yield return ProfileFaults.Unknown(path, "thể thức tùy chọn", code, codes.Styles());
        }
        else if (!choices.IsEmpty && !choices.Contains(value))
        {
            yield return ProfileFaults.NotAChoice(path, code, value, choices);
        }
    }

    private static IEnumerable<Diagnostic> Codes(
        ImmutableArray<string> given, string path, Func<string, bool> isKnown, string what, Func<IEnumerable<string>> known) =>
    [
        .. given.Select((code, i) => isKnown(code) ? null : ProfileFaults.Unknown(Item(path, i), what, code, known())).OfType<Diagnostic>(),
        .. Twice(given, i => Item(path, i)),
    ];

    private static IEnumerable<Diagnostic> Twice(IEnumerable<string> codes, Func<int, string> path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return codes.Select((code, i) => seen.Add(code) ? null : ProfileFaults.Twice(path(i), code)).OfType<Diagnostic>();
    }

    private static IEnumerable<Diagnostic> Each<T>(ImmutableArray<T> items, string list, Func<T, string, IEnumerable<Diagnostic>> check) =>
        items.SelectMany((item, i) => check(item, Item("profile." + list, i)));

    /// <summary>Whether a text has braces that are none of its placeholders: they would be printed as they are.</summary>
    private static bool HasStrayBraces(string text, string[] words)
    {
        foreach (var word in words)
        {
            text = text.Replace(word, "", StringComparison.Ordinal);
        }

        return text.AsSpan().ContainsAny('{', '}');
    }

    private static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodeForm();
}
