using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Counterparts;

/// <summary>Finds names of the province's bodies in a text, and the commune's bodies that have their functions.</summary>
internal sealed class CounterpartFinder
{
    private const string Department = "Sở ";
    private const string DepartmentPattern = @"Sở\ ";

    private readonly LocalizationContext _context;
    private readonly ImmutableArray<(ImmutableArray<CounterpartRule> Rules, Regex Name)> _bodies;
    private readonly Regex _any;
    private readonly Regex _list;

    public CounterpartFinder(LocalizationContext context)
    {
        _context = context;
        var rules = context.Book.Counterparts.On(context.On).Where(row => row.Levels.Contains(Rules.Tables.Codes.All) || row.Levels.Contains(context.Unit.LevelCode));
        var bodies = rules.GroupBy(row => row.Code.Length > 0 ? row.Code : row.Id, StringComparer.Ordinal).Select(rows => (Rules: rows.ToImmutableArray(), Names: NamesOf([.. rows]))).ToList();
        _bodies = [.. bodies.Select(body => (body.Rules, context.Pattern($"(?:{string.Join('|', body.Names)})")))];
        // "Công an các xã, phường" are no bodies of the province.
        _any = context.Pattern(
            @"(?<!(?:Bộ|cơ|trụ|công|hội|xứ) )(?!Thanh tra,?\s+(?:và\s+)?(?:kiểm tra|giám sát|xử lý|việc|chuyên ngành|lại))(?<head>(?:Giám đốc|Chánh Thanh tra|Thủ trưởng|Lãnh đạo)\s+)?(?<body>"
            + string.Join('|', bodies.SelectMany(body => body.Names).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
            + @")(?!\s+(?:cấp xã|(?:của |thuộc )?các {dvhc}|xã(?! hội)|phường|đặc khu|ở cơ sở|nhân dân|(?-i:Sở))(?!\p{L}))");
        var departments = string.Join('|', bodies.SelectMany(body => body.Names).Where(name => name.StartsWith(DepartmentPattern, StringComparison.OrdinalIgnoreCase))
            .Select(name => name[DepartmentPattern.Length..]).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
        _list = context.Pattern($@"(?:(?<head>Giám đốc|Thủ trưởng)\s+)?các sở(?::| -)?\s(?<of>{departments})(?:(?:,|;| và|, và)\s(?<of>{departments}))*");
    }

    /// <summary>The names of the province's bodies in a text, in order.</summary>
    public IEnumerable<BodyMention> Find(string folded)
    {
        var listed = InLists(folded).ToList();
        return _any.Matches(folded)
            .Select(match => new BodyMention(match.Index, match.Length, RulesOf(match.Groups["body"].Value), match.Groups["head"].Value.Trim()))
            .Where(mention => !mention.Rules.IsEmpty && !IsVerb(folded, mention) && listed.TrueForAll(one => mention.End <= one.Start || mention.Start >= one.End))
            .Concat(listed).OrderBy(mention => mention.Start);
    }

    /// <summary>The commune's bodies for a body's task; more than one when the task does not decide.</summary>
    /// <param name="body">The rows of the province's body.</param>
    /// <param name="task">The text that gives the task.</param>
    public ImmutableArray<Counterpart> Of(ImmutableArray<CounterpartRule> body, string task)
    {
        var byWords = body.Where(row => row.Words.Any(words => _context.Pattern(words).IsMatch(task))).ToImmutableArray();
        var rows = byWords.IsEmpty ? [.. body.Where(row => row.Words.IsEmpty).Take(1)] : byWords;
        return [.. rows.SelectMany(Targets).DistinctBy(target => target.Name)];
    }

    /// <summary>The commune's body for a body named alone, as in a reporting line; null when there is none or more than one.</summary>
    public Counterpart? Only(string name, string task) => Of(RulesOf(name), task) is [var only] ? only : null;

    /// <summary>The name of a body of the province with its capitals; null when it is none that is known.</summary>
    public string? NameOf(string name) => RulesOf(name) is [{ Code.Length: > 0 } row, ..] && _context.Book.Rules.Bodies.Find(row.Code, _context.Parent, _context.On) is { } body ? body.Name : null;

    /// <summary>Whether a name is that of a body of the province.</summary>
    public bool Knows(string name) => !RulesOf(name).IsEmpty;

    /// <summary>Departments in a list that names their kind once: "Các Sở: Tài chính, Xây dựng và Nội vụ".</summary>
    private IEnumerable<BodyMention> InLists(string folded)
    {
        foreach (var match in _list.Matches(folded).Where(match => match.Groups["of"].Captures.Count > 1))
        {
            var names = match.Groups["of"].Captures;
            for (var i = 0; i < names.Count; i++)
            {
                var start = i == 0 ? match.Index : names[i].Index;
                yield return new BodyMention(start, names[i].Index + names[i].Length - start, RulesOf(Department + names[i].Value), match.Groups["head"].Value);
            }
        }
    }

    /// <summary>"thanh tra việc chấp hành": two small words are what is done, not who does it.</summary>
    private static bool IsVerb(string folded, BodyMention mention) =>
        char.IsLower(folded[mention.Start]) && folded.AsSpan(mention.Start, mention.Length).Count(' ') < 2;

    private IEnumerable<Counterpart> Targets(CounterpartRule row)
    {
        foreach (var code in row.To)
        {
            if (_context.Book.Rules.Bodies.Find(code, _context.Unit, _context.On) is { } body)
            {
                var called = _context.Request.Frame.Profile.Bodies.FirstOrDefault(one => one.Code == code);
                var name = called is { ShortName.Length: > 0 } ? body.Fill(called.ShortName) : body.ShortName;
                yield return new Counterpart(code, name, body.HeadInFull.Length > 0 ? body.HeadInFull : "Người đứng đầu " + name, row.Why);
            }
        }

        if (row.Text.Length > 0)
        {
            var name = _context.Words.Fill(row.Text);
            yield return new Counterpart("", name, "Người đứng đầu " + name, row.Why);
        }
    }

    private ImmutableArray<CounterpartRule> RulesOf(string name)
    {
        var found = _bodies.Select(body => (body.Rules, Match: body.Name.Match(name)))
            .Where(body => body.Match.Success && body.Match.Index == 0)
            .OrderByDescending(body => body.Match.Length).FirstOrDefault();
        return found.Rules.IsDefault || found.Match.Length < name.Trim().Length ? [] : found.Rules;
    }

    /// <summary>Patterns of all names of a body: by the rules of bodies, and by the rows' own.</summary>
    private List<string> NamesOf(ImmutableArray<CounterpartRule> rows)
    {
        var names = rows.SelectMany(row => row.Names).Select(TextFolding.Fold).ToList();
        if (rows[0].Code.Length > 0 && _context.Book.Rules.Bodies.Find(rows[0].Code, _context.Parent, _context.On) is { } body)
        {
            names.AddRange(new[] { body.Name, body.ShortName }.Concat(body.Rule.Aliases.Select(body.Fill)).Select(name => Regex.Escape(TextFolding.Fold(name))));
        }

        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
