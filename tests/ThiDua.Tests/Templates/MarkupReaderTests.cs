using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;

namespace ThiDua.Tests.Templates;

/// <summary>Markup that a template got wrong is found with its line, never half read.</summary>
public class MarkupReaderTests
{
    [Theory]
    [InlineData("<document>\n<p>a<p></document>")]
    [InlineData("<document>\n<q>a</q></document>")]
    [InlineData("<document>\n<p>a</p>chữ</document>")]
    [InlineData("<document>\n<section marker=\"romna\"><text>a</text></section></document>")]
    [InlineData("<document>\n<section marker=\"3\"><text>a</text></section></document>")]
    [InlineData("<document>\n<section makrer=\"roman\"><text>a</text></section></document>")]
    [InlineData("<document>\n<p class=\"x\">a</p></document>")]
    [InlineData("<document>\n<p align=\"middle\">a</p></document>")]
    [InlineData("<document>\n<table ruled=\"no\"><column>a</column></table></document>")]
    [InlineData("<document>\n<p><u>a</u></p></document>")]
    [InlineData("<document>\n<p><citation nubmer=\"1\">a</citation></p></document>")]
    [InlineData("<document>\n<table><column width=\"a\">a</column></table></document>")]
    [InlineData("<document>\n<table><column align=\"middle\">a</column></table></document>")]
    [InlineData("<document>\n<table><column>a</column><row><cell columns=\"0\">a</cell></row></table></document>")]
    [InlineData("<document>\n<table><column>a</column><row><cell>a</cell><cell>b</cell></row></table></document>")]
    [InlineData("<document>\n<table><column>a</column><row><p>a</p></row></table></document>")]
    [InlineData("<document>\n<appendix form=\"lits\"><p>a</p></appendix></document>")]
    [InlineData("<document>\n<appendix kind=\"plna\"><p>a</p></appendix></document>")]
    [InlineData("<document>\n<appendix form=\"list\" kind=\"plan\"><p>a</p></appendix></document>")]
    [InlineData("<document>\n<certificates><award>a</award></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\"></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\" print=\"Full\"></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\" offset-x=\"a\"></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\" calibration=\"yes\"></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\" emblem=\"a\" alt=\"b\"></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\"><p>a</p></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\"><award>a</award><certificate></certificate></certificates></document>")]
    [InlineData("<document>\n<certificates layout=\"GK-A4\"><certificate><laureate>a</laureate></certificate></certificates></document>")]
    [InlineData("<document>\n</document>chữ thừa")]
    [InlineData("\n<documents></documents>")]
    public void Wrong_markup_is_a_broken_template_with_the_line(string body)
    {
        var fault = TestTemplate.Fault(body);

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
        Assert.Contains("dòng 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_may_be_aligned_and_tables_lay_out()
    {
        var merged = TestTemplate.Merge(TestTemplate.Read("""
            <document><subject>a</subject><p align="center">BÁO CÁO</p><p align="right">Mẫu số 01</p><p>b</p>
            <table ruled="false"><column align="center" /><column align="center" /><row><cell>TÊN ĐƠN VỊ</cell><cell>CỘNG HÒA</cell></row></table></document>
            """).Value!);
        Assert.True(merged.Succeeded, string.Join('\n', merged.Diagnostics));

        Assert.Equal(
            [ParagraphAlignment.Center, ParagraphAlignment.Right, ParagraphAlignment.Text],
            merged.Value.Document.Body.OfType<Paragraph>().Select(paragraph => paragraph.Alignment));
        var table = Assert.Single(merged.Value.Document.Body.OfType<DataTable>());
        Assert.False(table.IsRuled);
        Assert.Empty(table.HeaderRows);
    }

    [Fact]
    public void An_appendix_may_be_a_list_or_a_text_of_a_kind()
    {
        var merged = TestTemplate.Merge(TestTemplate.Read("""
            <document><subject>a</subject><p>b</p>
            <appendix><title>c</title><p>d</p></appendix>
            <appendix form="list"><title>e</title><p>f</p></appendix>
            <appendix kind="plan"><title>g</title><p>h</p></appendix></document>
            """).Value!);
        Assert.True(merged.Succeeded, string.Join('\n', merged.Diagnostics));
        var document = merged.Value.Document;

        Assert.Equal(["Appendix", "AttachedList", "AttachedText"], document.Appendices.Select(a => a.GetType().Name));
        Assert.Equal(["c", "e", "g"], document.Appendices.Select(a => a.Title.ToPlainText()));
        Assert.Equal("KẾ HOẠCH", ((AttachedText)document.Appendices[2]).Kind.Heading);
    }

    [Fact]
    public void White_space_of_the_template_counts_as_one_space_and_not_at_the_edges() =>
        Assert.Equal("a b c", TestTemplate.Subject("\n   a\n   b   <b> c </b>\n"));

    [Fact]
    public void A_paragraph_may_hold_lines_to_be_filled_in()
    {
        var merged = TestTemplate.Merge(TestTemplate.Read("<document><subject>a</subject><p>Họ và tên: <fill/></p></document>").Value!);
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(merged.Value!.Document.Body));
        Assert.Equal<Inline>([new TextSpan("Họ và tên: "), new Fill()], paragraph.Inlines);
    }

    [Fact]
    public void A_line_to_be_filled_in_is_refused_where_no_paragraph_is()
    {
        var merged = TestTemplate.Merge(TestTemplate.Read("<document><subject>a <fill/></subject><p>b</p></document>").Value!);
        Assert.Contains(merged.Diagnostics, d => d.Message.Contains("<fill/> trong <subject>", StringComparison.Ordinal));
    }
}
