using System.IO.Compression;
using System.Text;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Json;
using ThiDua.Docx.Reading;
using ThiDua.Tests.Conformance.Kinds;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>A chart is read back from Word as a chart, bar by bar.</summary>
public class ChartRoundTripTests
{
    [Fact]
    public void A_chart_with_all_it_may_have_comes_back_the_same() => Same(TestCharts.Percentages(112.3m, 66.7m, 0, 5000));

    [Fact]
    public void A_chart_with_nothing_but_bars_comes_back_the_same() =>
        Same(new BarChart([], "hợp tác xã", [new ChartBar("Bản Nà Khằm (*)", 1234.5m), new ChartBar("a) Bản 2, năm 2026: 12", 7)], null, []));

    [Fact]
    public void A_note_that_reads_like_no_target_stays_a_note() => Same(TestCharts.Percentages(50, 100) with
    {
        Target = null,
        Note = [new TextSpan("(*) Chỉ tiêu "), new TextSpan("phấn đấu giảm", Emphasis.Italic), new TextSpan(".")],
    });

    [Fact]
    public void A_target_with_a_number_in_its_name_comes_back_the_same() =>
        Same(TestCharts.Percentages(50, 100) with { Target = new ChartTarget("kế hoạch năm 2026 là", 98.5m) });

    [Fact]
    public void The_bars_are_no_images_that_were_left_out()
    {
        var (chart, qr) = (Remarks(TestCharts.Percentages(50, 100)), Remarks(new QrCode("https://laichau.gov.vn", "Mã QR", [])));

        Assert.Single(qr.Except(chart));
        Assert.Empty(chart.Except(qr));
    }

    [Fact]
    public void A_chart_whose_value_a_clerk_made_words_is_kept_as_a_table()
    {
        var report = KindDocuments.All["report"]() with { Body = [TestCharts.Percentages(50, 100)] };
        var changed = WithText(WordFiles.Write(report), ">50%<", ">khoảng một nửa<");

        var read = WordFiles.Read(changed).Document;

        Assert.Contains("khoảng một nửa", DocumentJson.Write(read), StringComparison.Ordinal);
        Assert.IsType<DataTable>(read.Body[0]);
    }

    private static IEnumerable<string> Remarks(Block block) =>
        DocxReader.Read(WordFiles.Write(KindDocuments.All["report"]() with { Body = [block] })).Diagnostics.Select(remark => remark.Code);

    private static byte[] WithText(byte[] file, string old, string text)
    {
        using var output = new MemoryStream();
        output.Write(file);
        using (var zip = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.GetEntry("word/document.xml")!.Open();
            using var reader = new StreamReader(part, leaveOpen: true);
            var xml = reader.ReadToEnd();
            Assert.Contains(old, xml, StringComparison.Ordinal);
            part.SetLength(0);
            part.Write(Encoding.UTF8.GetBytes(xml.Replace(old, text, StringComparison.Ordinal)));
        }

        return output.ToArray();
    }

    private static void Same(BarChart chart)
    {
        Paragraph closing = new([new TextSpan("Trên đây là báo cáo.")]);
        var report = KindDocuments.All["report"]() with { Body = [chart, closing], Appendices = [] };

        var read = WordFiles.Read(WordFiles.Write(report)).Document;

        Assert.IsType<BarChart>(read.Body[0]);
        Assert.Equal(DocumentJson.Write(report with { Body = [chart] }), DocumentJson.Write(report with { Body = [read.Body[0]] }));
    }
}
