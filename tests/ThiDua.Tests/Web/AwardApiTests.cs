using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using ThiDua.Tests.Service.Awards;

namespace ThiDua.Tests.Web;

/// <summary>The papers of an award over the calls of their page.</summary>
public sealed class AwardApiTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const int AwardDraft = 2;

    [Fact]
    public async Task All_files_come_in_one_that_has_the_same_bytes_each_time_after_a_line_for_each()
    {
        var id = await DraftAsync(Small());
        var first = await LinesAsync(id);
        var last = first[^1];
        using var zip = new ZipArchive(new MemoryStream(last.GetProperty("zip").GetBytesFromBase64()));

        Assert.Equal(Enumerable.Range(1, 11).Select(i => (i, 11)), first.Select(line => (line.GetProperty("step").GetInt32(), line.GetProperty("of").GetInt32())));
        Assert.Equal("01-to-trinh.docx", first[0].GetProperty("name").GetString());
        Assert.Equal(
            ["01-to-trinh.docx", "01-to-trinh.pdf", "02-bien-ban-kiem-phieu.docx", "02-bien-ban-kiem-phieu.pdf", "03-bien-ban-hop.docx", "03-bien-ban-hop.pdf", "04-quyet-dinh.docx", "04-quyet-dinh.pdf", "05-giay-khen.docx", "05-giay-khen.pdf"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(last.GetProperty("zip").GetString(), (await LinesAsync(id))[^1].GetProperty("zip").GetString());
        using var entry = zip.GetEntry("04-quyet-dinh.pdf")!.Open();
        using var bytes = new MemoryStream();
        await entry.CopyToAsync(bytes);
        Assert.Equal(bytes.ToArray(), await site.Client.GetByteArrayAsync(new Uri($"/api/awards/{id}/files/decision/pdf", UriKind.Relative)));
    }

    [Fact]
    public async Task No_file_comes_of_a_case_that_lacks_something()
    {
        var id = await DraftAsync(Small() with { From = "" });
        var (status, answer) = await site.SendAsync(HttpMethod.Post, $"/api/awards/{id}/files", new { });

        Assert.Equal((400, "from"), (status, answer.GetProperty("problems")[0].GetProperty("path").GetString()));
    }

    [Fact]
    public async Task A_preview_shows_the_first_pages_of_one_paper_and_what_the_others_lack()
    {
        var about = Cases.Whole();
        var (_, view) = await site.SendAsync(HttpMethod.Post, "/api/awards/preview", new { content = about with { Submission = new() }, paper = "certificates" });

        Assert.Equal((12, 120), (view.GetProperty("current").GetProperty("shown").GetInt32(), view.GetProperty("current").GetProperty("total").GetInt32()));
        Assert.Equal(
            [("submission", false), ("ballot-minutes", true), ("council-minutes", true), ("decision", false), ("certificates", true)],
            view.GetProperty("papers").EnumerateArray().Select(paper => (paper.GetProperty("id").GetString(), paper.GetProperty("ready").GetBoolean())));
    }

    private static ThiDua.Service.Awards.AwardCase Small() => Cases.Whole() with { Nominees = [.. Cases.Whole().Nominees.Take(3)] };

    private async Task<string> DraftAsync(ThiDua.Service.Awards.AwardCase about)
    {
        var (_, draft) = await site.SendAsync(HttpMethod.Post, "/api/drafts", new { kind = AwardDraft, revision = 0, title = "Khen thưởng", content = about });
        return draft.GetProperty("id").GetString()!;
    }

    private async Task<List<JsonElement>> LinesAsync(string id)
    {
        using var content = JsonContent.Create(new { });
        using var response = await site.Client.PostAsync(new Uri($"/api/awards/{id}/files", UriKind.Relative), content);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType?.MediaType);
        return [.. (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
