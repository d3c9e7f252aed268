using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Mapping;

/// <summary>A page of a list.</summary>
/// <param name="Size">How many items it has at most.</param>
/// <param name="After">Where it begins.</param>
internal sealed record PageRequest(int Size, PageToken After)
{
    private const int DefaultSize = 50;
    private const int LargestSize = 200;

    /// <summary>The page that a request asks for.</summary>
    /// <param name="list">What is listed, with what it is filtered by: a token of another list is refused.</param>
    /// <param name="size">As it came; 0 means the default.</param>
    /// <param name="token">As it came; empty means the first page.</param>
    /// <param name="faults">Takes what is wrong with them.</param>
    public static PageRequest Read(string list, int size, string token, List<Diagnostic> faults)
    {
        if (size is < 0 or > LargestSize)
        {
            faults.Add(Diagnostic.Error(
                "OUT_OF_RANGE",
                "page_size",
                $"Số mục mỗi trang phải từ 1 đến {LargestSize}.",
                $"Bỏ trống thì mỗi trang có {DefaultSize} mục."));
        }

        var after = new PageToken(list, "");
        if (token.Length > 0 && (!PageToken.TryRead(token, out after) || after.List != list))
        {
            faults.Add(Diagnostic.Error(
                "PAGE_TOKEN_INVALID",
                "page_token",
                "Mã trang không đúng hoặc thuộc về một danh sách khác.",
                "Hãy dùng nguyên next_page_token của lần trả lời trước, với cùng điều kiện lọc."));
        }

        return new PageRequest(size == 0 ? DefaultSize : size, after!);
    }

    /// <summary>The items of this page and the token of the next, empty on the last.</summary>
    /// <param name="rest">The items after <see cref="After"/>.</param>
    /// <param name="idOf">The id of an item.</param>
    public (List<T> Shown, string NextToken) Cut<T>(IEnumerable<T> rest, Func<T, string> idOf)
    {
        var shown = rest.Take(Size + 1).ToList();
        if (shown.Count <= Size)
        {
            return (shown, "");
        }

        shown.RemoveAt(Size);
        return (shown, (After with { LastId = idOf(shown[^1]) }).Write());
    }
}
