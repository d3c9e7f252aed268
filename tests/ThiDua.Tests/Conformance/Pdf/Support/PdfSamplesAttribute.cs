using System.Reflection;
using Xunit.Sdk;

namespace ThiDua.Tests.Conformance.Pdf.Support;

/// <summary>
/// Runs a test on the sample documents that are measured, or on those named: short and long plans, a city, drafts, issued plans,
/// appendices, landscape tables, a body under another, several forms of signature.
/// </summary>
internal sealed class PdfSamplesAttribute(params string[] names) : DataAttribute
{
    private static readonly string[] Usual =
        ["commune", "long", "hcm", "long-name", "appendices", "draft", "issued", "wide-table", "signed-tl-kt", "legal-bases"];

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        (names.Length > 0 ? names : Usual).Select(n => new object[] { n });
}
