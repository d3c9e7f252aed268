using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Mapping;

/// <summary>A page of a list.</summary>
/// <param name="List">Which list, with what it is filtered by: a token is good for the same list only.</param>
/// <param name="Size">How many items the page has at most.</param>
/// <param name="After">Key of the last item on the page before; empty for the first page.</param>
internal sealed record PageRequest(string List, int Size, string After)
{
    private const int DefaultSize = 50;
    private const int LargestSize = 200;

    /// <summary>The page that a request asks for; faults for a size or token that cannot be.</summary>
    public static PageRequest Read(string list, int size, string token, List<Diagnostic> faults)
    {
        if (size is < 0 or > LargestSize)
        {
            faults.Add(Diagnostic.Error(
                "OUT_OF_RANGE", "page_size", $"Số mục mỗi trang phải từ 1 đến {LargestSize}.", $"Bỏ trống thì mỗi trang có {DefaultSize} mục."));
        }

        var after = new PageToken(list, "");
        if (token.Length > 0 && (!PageToken.TryRead(token, out after) || after.List != list))
        {
            faults.Add(Diagnostic.Error(
                "PAGE_TOKEN_INVALID",
                "page_token",
                "Mã trang không đúng hoặc thuộc về một danh sách khác.",
                "Hãy dùng nguyên next_page_token của lần trả lời trước, với cùng các điều kiện lọc."));
        }

        return new PageRequest(list, size == 0 ? DefaultSize : size, after?.LastKey ?? "");
    }

    /// <summary>Cuts the page out of the whole list.</summary>
    /// <param name="all">The list, in the ordinal order of its keys.</param>
    /// <param name="key">Key of an item.</param>
    /// <returns>The items of the page and the token of the next one, empty on the last.</returns>
    public (IReadOnlyList<T> Items, string NextToken) Cut<T>(IReadOnlyList<T> all, Func<T, string> key)
    {
        var rest = all.Where(item => string.CompareOrdinal(key(item), After) > 0).ToList();
        var shown = rest.Take(Size).ToList();
        return (shown, rest.Count > shown.Count ? new PageToken(List, key(shown[^1])).Write() : "");
    }
}
