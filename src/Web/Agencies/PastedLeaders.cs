using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Text;
using ThiDua.Rules;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Profiles;
using ThiDua.Service.Profiles;
using ThiDua.Web.Forms;

namespace ThiDua.Web.Agencies;

/// <summary>Leaders copied from a spreadsheet: post and body as people write them ("Phó Chủ tịch UBND xã") become codes.</summary>
internal static class PastedLeaders
{
    private static readonly ImmutableArray<LeaderColumn> Order = [LeaderColumn.Name, LeaderColumn.Post, LeaderColumn.Body, LeaderColumn.From, LeaderColumn.To, LeaderColumn.OtherPosts];

    private static readonly Dictionary<LeaderColumn, string[]> Names = new()
    {
        [LeaderColumn.Name] = ["ho va ten", "ho ten", "ten", "lanh dao"],
        [LeaderColumn.OtherPosts] = ["chuc vu khac", "kiem nhiem"],
        [LeaderColumn.Post] = ["chuc vu", "chuc danh"],
        [LeaderColumn.Body] = ["co quan", "don vi", "phong"],
        [LeaderColumn.From] = ["tu ngay", "tu", "ngay nhan", "ngay bo nhiem", "bo nhiem"],
        [LeaderColumn.To] = ["den ngay", "den", "ngay thoi", "thoi giu"],
    };

    /// <summary>The leaders; what is not understood stays open, for the clerk to choose.</summary>
    public static ImmutableArray<GivenLeader> Read(string text, RuleBook book, AdministrativeUnit unit, DateOnly on)
    {
        var rows = PastedTable.Read(text);
        if (rows.IsEmpty)
        {
            return [];
        }

        var columns = PastedColumns<LeaderColumn>.Find(rows[0], Names, Order, LeaderColumn.Name);
        return [.. rows.Skip(columns.IsHeaded ? 1 : 0).Select(row => Leader(row, columns, book, unit, on))];
    }

    private static GivenLeader Leader(ImmutableArray<string> row, PastedColumns<LeaderColumn> columns, RuleBook book, AdministrativeUnit unit, DateOnly on)
    {
        var post = columns.Cell(row, LeaderColumn.Post);
        return new GivenLeader(
            Body(columns.Cell(row, LeaderColumn.Body), post, book, unit, on),
            Post(post),
            columns.Cell(row, LeaderColumn.Name),
            TypedDay.ToIso(columns.Cell(row, LeaderColumn.From)),
            TypedDay.ToIso(columns.Cell(row, LeaderColumn.To)),
            [.. columns.Cell(row, LeaderColumn.OtherPosts).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static string Post(string text)
    {
        var plain = PlainText.Of(text);
        return plain.Length == 0 ? ""
            : plain.StartsWith("pho ", StringComparison.Ordinal) || plain == "pho" ? LeaderPosts.Code(LeaderPost.Deputy)
            : plain.StartsWith("quyen ", StringComparison.Ordinal) || plain.StartsWith("q ", StringComparison.Ordinal) ? LeaderPosts.Code(LeaderPost.ActingHead)
            : LeaderPosts.Code(LeaderPost.Head);
    }

    private static string Body(string given, string post, RuleBook book, AdministrativeUnit unit, DateOnly on)
    {
        var named = given.Length > 0 ? given : post;
        var bodies = book.Bodies.Of(unit, on);
        var plain = $" {PlainText.Of(named)} ";
        var found = bodies
            .SelectMany(body => new[] { body.Name, body.ShortName, body.Fill(body.Rule.Name.Replace("{unit}", "", StringComparison.Ordinal)) }.Concat(body.Rule.Aliases), (body, name) => (body.Code, Plain: PlainText.Of(name)))
            .Where(one => one.Plain.Length > 0 && plain.Contains($" {one.Plain} ", StringComparison.Ordinal))
            .OrderByDescending(one => one.Plain.Length).FirstOrDefault().Code;
        return found ?? (PlainText.Of(post) is "chu tich" or "pho chu tich" or "quyen chu tich" && given.Length == 0 ? FrameRequest.Committee : "");
    }
}
