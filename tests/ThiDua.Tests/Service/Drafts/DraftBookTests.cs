using System.Text;
using ThiDua.Service.Drafts;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Drafts;

/// <summary>Drafts, wherever they are kept.</summary>
public sealed class DraftBookTests : IDisposable
{
    private const string Content = """{"unit":"03390"}""";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("thidua-drafts-");
    private readonly ManualClock _clock = new() { Now = new DateTimeOffset(2026, 5, 20, 8, 30, 0, TimeSpan.Zero) };

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_draft_is_read_as_it_was_saved_with_its_file(bool lasting)
    {
        var book = Book(lasting);
        var begun = book.Create(DraftKind.Localization, "Kế hoạch\n thi đua", Content, ("kế hoạch.docx", [1, 2, 3])).Value!;
        _clock.Now = _clock.Now!.Value.AddMinutes(1);
        var saved = book.Save(begun.Id, 1, "Tên khác", """{"unit":"00001"}""").Value!;

        var read = book.Load(begun.Id).Value!;
        Assert.Equal(saved, read);
        Assert.Equal(("Kế hoạch thi đua", "Tên khác", 2), (begun.Title, read.Title, read.Revision));
        Assert.Equal((begun.SavedAt, begun.SavedAt.AddMinutes(1)), (read.CreatedAt, read.SavedAt));
        Assert.Equal(("kế hoạch.docx", 3L), (read.File!.Name, read.File.Size));
        Assert.Equal([1, 2, 3], book.File(read)!);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_another_window_saved_meanwhile_is_not_overwritten(bool lasting)
    {
        var book = Book(lasting);
        var draft = book.Create(DraftKind.Document, "a", "{}").Value!;
        book.Save(draft.Id, 1, "b", """{"x":1}""");

        var late = book.Save(draft.Id, 1, "c", """{"x":2}""");

        Assert.Equal("DRAFT_CHANGED", late.Diagnostics.Single().Code);
        Assert.Equal("""{"x":1}""", book.Load(draft.Id).Value!.ContentJson);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_many_that_save_the_same_revision_at_once_one_wins(bool lasting)
    {
        var book = Book(lasting);
        var draft = book.Create(DraftKind.Document, "a", "{}").Value!;

        var saved = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8).Select(i => book.Save(draft.Id, 1, "b", $$"""{"x":{{i}}}""")).ToList();

        Assert.Single(saved, one => one.Succeeded);
        Assert.Equal(2, book.Load(draft.Id).Value!.Revision);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_copy_goes_its_own_way_and_a_deleted_draft_is_gone(bool lasting)
    {
        var book = Book(lasting);
        var draft = book.Create(DraftKind.Award, "Khen", Content, ("a.docx", [7])).Value!;
        var copy = book.Copy(draft.Id).Value!;
        book.Delete(draft.Id);

        Assert.Equal("DRAFT_NOT_FOUND", book.Load(draft.Id).Diagnostics.Single().Code);
        Assert.Equal(("Khen (bản sao)", Content), (copy.Title, book.Load(copy.Id).Value!.ContentJson));
        Assert.Equal([7], book.File(copy)!);
        Assert.Equal([copy.Id], book.List().Select(one => one.Id));
    }

    [Theory]
    [InlineData("""{"x":""")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    [InlineData("")]
    public void What_is_no_JSON_object_is_refused(string content) =>
        Assert.Equal("DRAFT_UNFIT", Book(lasting: false).Create(DraftKind.Document, "a", content).Diagnostics.Single().Code);

    [Theory]
    [InlineData("../../etc")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("")]
    public void What_has_not_the_form_of_an_id_names_no_draft(string id)
    {
        var book = Book(lasting: true);
        book.Delete(id);

        Assert.Equal("DRAFT_NOT_FOUND", book.Load(id).Diagnostics.Single().Code);
    }

    [Fact]
    public void The_last_revisions_stay_on_the_disk_and_a_damaged_one_is_told()
    {
        var book = Book(lasting: true);
        var draft = book.Create(DraftKind.Document, "a", "{}").Value!;
        for (var revision = 1; revision < 30; revision++)
        {
            book.Save(draft.Id, revision, "a", "{}");
        }

        var files = Directory.GetFiles(Path.Combine(_directory.FullName, draft.Id)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal((20, "000011.json", "000030.json"), (files.Count, Path.GetFileName(files[0]), Path.GetFileName(files[^1])));
        File.WriteAllText(files[^1], "{", Encoding.UTF8);
        Assert.Equal("DRAFT_DAMAGED", Book(lasting: true).Load(draft.Id).Diagnostics.Single().Code);
        Assert.Empty(Book(lasting: true).List());
    }

    private DraftBook Book(bool lasting) => new(lasting ? new DirectoryDrafts(_directory.FullName) : new MemoryDrafts(), _clock);
}
