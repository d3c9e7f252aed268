using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Examples;

/// <summary>The files made of the three real plans.</summary>
public sealed class PlanFileTests
{
    public static TheoryData<string> Plans => ["binh-lu-2026", "thong-nhat-2026", "lai-chau-2025"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_same_plan_is_the_same_file_twice(string name) =>
        Assert.Equal(ExamplePlan.Named(name).Docx(), ExamplePlan.Named(name).Docx());

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_Word_file_of_a_plan_is_valid(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ExamplePlan.Named(name).Docx()), isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [RequiresToolTheory(Tool.LibreOffice)]
    [MemberData(nameof(Plans))]
    public void LibreOffice_opens_the_Word_file_of_a_plan(string name)
    {
        var pdf = Office.ToPdf(ExamplePlan.Named(name).Docx());

        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
    }
}
