using ThiDua.Documents.Json;
using ThiDua.Service.Hosting;
using ThiDua.Service.Importing;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Importing;

/// <summary>Files of Word before 2007, OpenDocument and RTF are read as the Word files they were made from.</summary>
public class OldFormatTests
{
    [RequiresToolTheory(Tool.LibreOffice)]
    [InlineData("doc")]
    [InlineData("odt")]
    [InlineData("rtf")]
    public async Task A_real_plan_and_a_decision_with_tables_give_the_tree_of_their_Word_files(string format)
    {
        byte[][] word = [ExamplePlan.BinhLu.Docx(), WordFiles.All["decision.issue-plan.xa"]()];
        var trees = word.Select(file => DocumentJson.Write(WordFiles.Read(file).Document));
        using var importer = new DocumentImporter(new ServiceOptions());

        foreach (var (file, tree) in Office.To(format, word).Zip(trees))
        {
            var read = await importer.ReadAsync(file, CancellationToken.None);

            Assert.True(read.Succeeded, string.Join(Environment.NewLine, read.Diagnostics));
            Assert.Equal(tree, DocumentJson.Write(read.Value.Document));
            Assert.Equal("FILE_CONVERTED", read.Diagnostics[0].Code);
        }
    }

    [RequiresTool(Tool.LibreOffice)]
    public async Task The_service_takes_them_over_gRPC()
    {
        await using var service = await RunningService.StartAsync();

        var answer = await service.Client.ImportAsync(Office.To("odt", [ExamplePlan.BinhLu.Docx()])[0], CancellationToken.None);

        Assert.Equal(DocumentJson.Write(WordFiles.Read(ExamplePlan.BinhLu.Docx()).Document), answer.DocumentJson);
        Assert.Contains(answer.Remarks, remark => remark.Code == "FILE_CONVERTED");
    }
}
