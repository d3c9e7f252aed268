using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Documents.Text;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;

namespace ThiDua.Templates.Schema.Checks;

/// <summary>What a clerk reads when fields do not go together.</summary>
internal static class CheckMessages
{
    private const string IssueDateField = "issueDate";

    public static Diagnostic Of(FieldCheck check, CheckSide left, CheckSide right, string path, SchemaNode node, SchemaNode root)
    {
        var words = left.Terms[0].Value is string ? TimeWords(check.Comparison) : NumberWords(check.Comparison);
        return Diagnostic.Error(
            "FIELDS_DISAGREE",
            Path(left, path) ?? Path(right, path) ?? path,
            Capital($"{Side(left, node, root)} {words} {Side(right, node, root)}."),
            check.Hint.Length > 0 ? check.Hint : "Hãy sửa một trong các trường này.");
    }

    private static string? Path(CheckSide side, string path) => side.Terms
        .Select(one => one.Term.Kind switch
        {
            TermKind.DocumentDate => IssueDateField,
            TermKind.Number => null,
            _ => DataPath.Field(one.Term.FromRoot ? "" : path, string.Join('.', one.Term.Path)),
        })
        .FirstOrDefault(found => found is not null);

    private static string Side(CheckSide side, SchemaNode node, SchemaNode root)
    {
        var names = string.Join(" cộng ", side.Terms.Select(one => Name(one.Term, node, root)));
        var values = string.Join(" + ", side.Terms.Select(one => Value(one.Value)));
        return side.Terms switch
        {
            [({ Kind: TermKind.Number }, _)] => values,
            [_] => $"{names} ({values})",
            _ => $"{names} ({values} = {WrittenNumber.Write(side.Sum)})",
        };
    }

    private static string Name(CheckTerm term, SchemaNode node, SchemaNode root)
    {
        var title = CheckNames.Find(term, node, root) is { Title.Length: > 0 } schema ? schema.Title : string.Join('.', term.Path);
        return term.Kind switch
        {
            TermKind.Number => WrittenNumber.Write(term.Number),
            TermKind.DocumentDate => "ngày của văn bản",
            TermKind.Count => $"số mục của “{title}”",
            _ => $"“{title}”",
        };
    }

    private static string Value(object value) => value switch
    {
        string text when text.Length == 10 && IssueDate.Parse(text) is { Day: not null } date => TemplateHelpers.ShortDate(date),
        string text => text,
        _ => WrittenNumber.Write(NumberHelpers.Number(value) ?? 0),
    };

    private static string TimeWords(Comparison comparison) => comparison switch
    {
        Comparison.Below => "phải trước",
        Comparison.NotAbove => "không được sau",
        Comparison.Same => "phải trùng với",
        Comparison.NotBelow => "không được trước",
        _ => "phải sau",
    };

    private static string NumberWords(Comparison comparison) => comparison switch
    {
        Comparison.Below => "phải nhỏ hơn",
        Comparison.NotAbove => "không được lớn hơn",
        Comparison.Same => "phải bằng",
        Comparison.NotBelow => "không được nhỏ hơn",
        _ => "phải lớn hơn",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
