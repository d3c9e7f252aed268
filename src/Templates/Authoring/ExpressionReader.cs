using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ThiDua.Templates.Authoring;

/// <summary>
/// Reads what stands in a tag. Fields have blanks in their names, so arguments are parted by ";" or ","; words in quotes and what stands in
/// parentheses part themselves.
/// </summary>
internal static partial class ExpressionReader
{
    private const string Opening = "\"“”„'‘’";
    private const string CallHint = "Hãy xem các hàm dùng được trong tài liệu viết mẫu.";
    private const string PairHint = "Hãy thêm hoặc bỏ cho đủ cặp.";

    /// <summary>Reads an expression.</summary>
    /// <exception cref="TagFault">It cannot be understood.</exception>
    public static Expression Read(string text)
    {
        if (text.StartsWith('('))
        {
            return Parts(text) is [var whole] ? whole : throw Unclear(text);
        }

        var blank = text.IndexOfAny([' ', '(', '"', '“']);
        if (blank <= 0)
        {
            return Place(text);
        }

        var word = text[..blank];
        return HelperRules.Find(word) is not null || HelperRules.IsMistaken(word) ? Call(text) : Place(text);
    }

    /// <summary>Whether what stands in a tag prints blocks given as data.</summary>
    public static bool IsBlocks(string text) => Read(text) is { Kind: ExpressionKind.Call, Text: "blocks" };

    private static Expression Call(string text)
    {
        var end = text.IndexOfAny([' ', '(', '"', '“', ';', ',']);
        var name = end < 0 ? text : text[..end];
        if (HelperRules.NeedsAward(name))
        {
            throw new TagFault($"dùng “{name}”: mẫu viết bằng Word không khai được hình thức khen thưởng", "Hãy ghi số tiền thành một trường, hoặc dùng mẫu award.decision.");
        }

        if (HelperRules.Find(name) is null)
        {
            throw new TagFault($"dùng “{name}” không phải là một hàm", HelperRules.Near(name) is { } near ? $"Có phải ý là “{near}”?" : CallHint);
        }

        return new Expression(ExpressionKind.Call, name, end < 0 ? [] : Parts(text[end..]));
    }

    private static ImmutableArray<Expression> Parts(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var begin = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ';' or ',')
            {
                Plain(text[begin..i], parts);
                begin = i + 1;
            }
            else if (Opening.Contains(text[i], StringComparison.Ordinal))
            {
                Plain(text[begin..i], parts);
                var end = text.IndexOfAny(Opening.ToCharArray(), i + 1);
                parts.Add(new Expression(ExpressionKind.Quoted, end < 0 ? throw new TagFault("có dấu ngoặc kép không đi thành cặp", PairHint) : text[(i + 1)..end].Trim()));
                (i, begin) = (end, end + 1);
            }
            else if (text[i] == '(')
            {
                Plain(text[begin..i], parts);
                var end = Closing(text, i);
                parts.Add(Call(text[(i + 1)..end].Trim()));
                (i, begin) = (end, end + 1);
            }
            else if (text[i] == ')')
            {
                throw new TagFault("có dấu ngoặc đơn không đi thành cặp", PairHint);
            }
        }

        Plain(text[begin..], parts);
        return parts.ToImmutable();
    }

    /// <summary>What stands between separators; nothing when it is blank.</summary>
    private static void Plain(string text, ImmutableArray<Expression>.Builder parts)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > 0)
        {
            parts.Add(Whole().IsMatch(trimmed) ? new Expression(ExpressionKind.Number, trimmed) : Place(trimmed));
        }
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new TagFault("có dấu ngoặc đơn không đi thành cặp", PairHint);
    }

    private static Expression Place(string text) => text.Length > 0 && ">&!^~*=#/".Contains(text[0], StringComparison.Ordinal)
        ? throw Unclear(text)
        : new Expression(ExpressionKind.Place, text);

    private static TagFault Unclear(string text) => new($"có trường “{text}” không hiểu được", "Hãy ghi tên trường bằng chữ và số, ví dụ {{tên đơn vị}}.");

    [GeneratedRegex(@"^\d{1,9}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
