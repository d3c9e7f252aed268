namespace ThiDua.Tests.Support;
public class Try {
  [Fact] public void Go() {
    var json = File.ReadAllText("/tmp/w/a.json");
    var r = Pipeline.Render("plan.emulation-campaign", "xã Bình Lư, tỉnh Lai Châu", json, "2026-05");
    if (!r.Succeeded) Assert.Fail(string.Join("\n", r.Diagnostics));
    File.WriteAllBytes("/tmp/w/a.docx", r.Value.Files[0].Content);
    using var d = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(r.Value.Files[0].Content), false);
    var e = new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(d).Select(x => x.Part?.Uri + " " + x.Path?.XPath + " " + x.Description).ToList();
    Assert.Empty(e);
  } }
